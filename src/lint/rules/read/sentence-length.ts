import { wordCount } from '../../../model/index.ts';
import type { TextRule } from '../../rule.ts';

/** The longest sentence that most readers take in at once. */
const WORDS = 45;

/** Where a sentence ends: before a capital or a letter that has none, and at once where no blank follows. */
const ENDS = /(?<=[.!?;؟۔।])\s+(?=[\p{Lu}\p{Lo}«“])|(?<=[。！？])/u;

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
    good: [
      { text: '## A {#a}\n\nShort. And short again.' },
      { text: `## A {#a}\n\n${'نحتفظ ببياناتك لمدة سنة. '.repeat(20)}`, locale: 'ar' },
      { text: `## A {#a}\n\n${'我們保存您的資料。'.repeat(20)}`, locale: 'zh-Hant' },
    ],
    bad: [
      { text: `## A {#a}\n\n${'我們保存您的資料'.repeat(10)}。`, locale: 'zh-Hant' },
      { text: `## A {#a}\n\n${'Word after word '.repeat(20)}ends.` },
    ],
  },
  check(text, report) {
    for (const leaf of text.leaves)
      for (const sentence of leaf.text.split(ENDS)) {
        const count = wordCount(sentence.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim());
        if (count > WORDS)
          report(`Found a sentence of ${count} words: «${sentence.slice(0, 40)}…»`, leaf.place);
      }
  },
};
