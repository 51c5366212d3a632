import type { Locale } from '../../../model/index.ts';
import type { TextRule } from '../../rule.ts';

const HEDGES: Readonly<Record<Locale, RegExp>> = {
  ru: /(?<!\p{L})(можем|может|могут|при необходимости|в случае необходимости|и другие|и т\. ?[дп]\.|например|в частности)(?!\p{L})/giu,
  kk: /(?<!\p{L})(мүмкін|қажет болған жағдайда|және басқа|мысалы)(?!\p{L})/giu,
  en: /\b(may|might|such as|for example|where necessary|as needed|and others|etc)\b/gi,
};
/** More than so many in a hundred words, and the text says little. */
const PER_HUNDRED = 2;

/** “May” tells nobody what happens. */
export const hedges: TextRule = {
  id: 'read/hedges',
  scope: 'text',
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
    const found = text.words.match(HEDGES[text.locale]) ?? [];
    const rate = (found.length * 100) / Math.max(words, 100);
    if (rate > PER_HUNDRED) report(`Found ${found.length} words such as «${found[0]}» in ${words}`);
  },
};
