import type { WordRule } from '../../rule.ts';

/** More than so many in a hundred words, and the text says little. */
const PER_HUNDRED = 2;

/** “May” tells nobody what happens. */
export const hedges: WordRule = {
  id: 'read/hedges',
  scope: 'words',
  detector: 'heuristic',
  severity: 'info',
  profiles: ['base'],
  summary: `The text has at most ${PER_HUNDRED} words such as “may”, “such as”, “where necessary” in a hundred.`,
  why: 'Say what you do. If it happens sometimes, say when.',
  source: { words: 'WP260 rev.01 on “may”, “might”, “some”', standing: 'second-hand' },
  examples: {
    good: [{ text: `## A {#a}\n\nWe keep your name, number and car ${'and keep them safe '.repeat(20)}.` }],
    bad: [
      {
        text: `## A {#a}\n\nWe may, where necessary, share data such as names. ${'They may be used. '.repeat(20)}`,
      },
    ],
  },
  check(text, report) {
    const words = (text.words.match(/[\p{L}\p{N}]+/gu) ?? []).length;
    const found = text.words.match(text.language.lexicon.hedges) ?? [];
    const rate = (found.length * 100) / Math.max(words, 100);
    if (rate > PER_HUNDRED) report(`Found ${found.length} words such as «${found[0]}» in ${words}`);
  },
};
