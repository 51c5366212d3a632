import type { TextRule } from '../../rule.ts';

/** A heading promises words. */
export const emptySection: TextRule = {
  id: 'read/empty-section',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'Under every heading stands a text or a heading of the next level.',
  why: 'An empty section looks lost, and its number stands in the contents. Write it, or take the heading out.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [{ text: '## A {#a}\n\n### B {#b}\n\nText.' }],
    bad: [{ text: '## A {#a}\n\n## B {#b}\n\nText.' }],
  },
  check(text, report) {
    text.sections.forEach(({ leaves, title, depth, place }, i) => {
      const next = text.sections[i + 1];
      if (leaves.length === 0 && !(next && next.depth > depth))
        report(`Found nothing under the heading «${title}»`, place);
    });
  },
};
