import type { TextRule } from '../../rule.ts';

/** The longest sentence that most readers take in at once. */
const WORDS = 45;

/** A long sentence is read twice or not at all. */
export const sentenceLength: TextRule = {
  id: 'read/sentence-length',
  scope: 'text',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary: `Sentences have at most ${WORDS} words.`,
  why: 'Cut it in two, or make a list.',
  source: { words: 'our judgement; guides to plain language say 15 to 30', standing: 'house' },
  examples: {
    good: [{ text: '## A {#a}\n\nShort. And short again.' }],
    bad: [{ text: `## A {#a}\n\n${'Word after word '.repeat(20)}ends.` }],
  },
  check(text, report) {
    for (const leaf of text.leaves)
      for (const sentence of leaf.text.split(/(?<=[.!?;])\s+(?=[\p{Lu}«“])/u)) {
        const count = (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length;
        if (count > WORDS)
          report(`Found a sentence of ${count} words: «${sentence.slice(0, 40)}…»`, leaf.place);
      }
  },
};
