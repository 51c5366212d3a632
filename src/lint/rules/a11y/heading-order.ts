import type { TextRule } from '../../rule.ts';

/** Headings are how many people move through a text. */
export const headingOrder: TextRule = {
  id: 'a11y/heading-order',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'Headings begin at level 2 (the title of the page is level 1) and go down one level at a time.',
  why: 'A missing level sounds like a missing section. Use `##`, then `###` under it.',
  source: { words: 'WCAG 2.2, 1.3.1 and 2.4.6', standing: 'second-hand' },
  examples: {
    good: [{ text: '## A {#a}\n\n### B {#b}\n\n## C {#c}\n\nText.' }],
    bad: [
      { text: '# A {#a}\n\nText.' },
      { text: '## A {#a}\n\n#### B {#b}\n\nText.' },
      { text: '### A {#a}\n\nText.' },
    ],
  },
  check(text, report) {
    let before = 1;
    for (const { depth, place, title } of text.sections) {
      if (depth === 1)
        report(`Unexpected heading «${title}» of level 1, which is the title's: expected \`##\``, place);
      else if (depth > before + 1)
        report(`Unexpected heading «${title}» of level ${depth}, expected ${before + 1}`, place);
      before = Math.max(depth, 1);
    }
  },
};
