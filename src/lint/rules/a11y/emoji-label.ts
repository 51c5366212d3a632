import type { TextRule } from '../../rule.ts';

const LEADING = /^(\p{Extended_Pictographic}\ufe0f?)/u;

/** Screen readers read the name of the picture aloud, and printers may have none. */
export const emojiLabel: TextRule = {
  id: 'a11y/emoji-label',
  scope: 'text',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary: 'No line begins with an emoji as its label.',
  why: '“📞” is read as “telephone receiver”, or not at all. The word beside it says the same; leave the picture out.',
  source: { words: 'WCAG 2.2, 1.1.1', standing: 'second-hand' },
  examples: {
    good: [{ text: '## A {#a}\n\nPhone: +7 708 800-88-07' }],
    bad: [{ text: '## A {#a}\n\n📞 Phone: +7 708 800-88-07' }],
  },
  check(text, report) {
    for (const leaf of text.leaves) {
      const match = LEADING.exec(leaf.text);
      if (match) report(`Found the emoji ${match[1]} as a label`, leaf.place);
    }
  },
};
