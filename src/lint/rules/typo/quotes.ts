import type { TextRule } from '../../rule.ts';

const KINDS: readonly [string, RegExp][] = [
  ['«»', /[«»]/],
  ['“”', /[“”„]/],
  ['""', /"/],
];

/** One text, one kind of quotation marks. */
export const quotes: TextRule = {
  id: 'typo/quotes',
  scope: 'text',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary: 'The text uses one kind of quotation marks.',
  why: 'Mixed marks look like pasted pieces. Russian and Kazakh: «», English: “”.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [{ text: '## А {#a}\n\n«Сайт» и «Политика»', locale: 'ru' }],
    bad: [{ text: '## А {#a}\n\n«Сайт» и "Политика"', locale: 'ru' }],
  },
  check(text, report) {
    const prose = text.leaves.filter(({ kind }) => kind !== 'head');
    const found = KINDS.filter(([, pattern]) => prose.some((leaf) => pattern.test(leaf.text)));
    if (found.length < 2) return;
    const last = prose.find((leaf) => found.at(-1)![1].test(leaf.text))!;
    report(
      `Unexpected quotation marks ${found.map(([marks]) => marks).join(' and ')} in one text, expected one kind`,
      last.place,
    );
  },
};
