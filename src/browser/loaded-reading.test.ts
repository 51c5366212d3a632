/** What the browser loads for two texts reads them as a build does, which has the words of every language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALERT_WORDS } from '../languages/alert-list.ts';
import { UNIT_WORDS } from '../languages/unit-list.ts';
import type { AlertWords } from '../model/index.ts';
import { wordEndIn } from '../redline/known-words.ts';
import { readingWith } from '../redline/language-reading.ts';
import type { Reading } from '../redline/reading.ts';
import { inEveryScript } from '../redline/script-units.ts';
import { WORDS_WITHOUT_BLANKS } from '../redline/word-lists/index.ts';
import { ALERT_TABLES } from '../testing/alerts/index.ts';
import { loadReading } from './loaded-reading.ts';

const wordEnd = wordEndIn(WORDS_WITHOUT_BLANKS);
const whole = new Map(
  ALERT_WORDS.map((alerts) => [
    alerts,
    readingWith({ units: UNIT_WORDS, alerts: [alerts], scripts: inEveryScript, wordEnd }),
  ]),
);

/** All that a reading tells of a text. */
const told = (reading: Reading, text: string) => ({
  units: reading.unitsIn(text),
  typed: reading.typedNumber(text),
  findings: reading.findingsIn(text),
  ends: Array.from(text, (_, at) => reading.wordEnd?.(text, at) ?? null),
});

/** The worker looks at texts as they stand in JSON. */
const loadedFor = (text: string, alerts: AlertWords) => loadReading(JSON.stringify({ text }), alerts);

/** Sentences of the languages that have a table of alerts. */
const SENTENCES = Object.values(ALERT_TABLES).flatMap(({ alerts, quiet }) =>
  [...alerts, ...quiet].flatMap(([from, to]) => [from, to] as const),
);

/** The words of a pattern, written out as far as they go without their endings. */
const wordsIn = (pattern: string | null): string[] =>
  (pattern?.split('|') ?? [])
    .map((word) =>
      word
        .replace(/\(\?[!=:<]*|\\p\{L\}(?:[*+?]|\{[\d,]+\})?|[()^$?*+]|\{[\d,]+\}/g, '')
        .replace(/\[([^\]])[^\]]*\]/g, '$1')
        .replaceAll('\\s', ' ')
        .replaceAll('\\', ''),
    )
    .filter((word) => word !== '');

/** What only somebody who has the words of the language reads as one. */
const KNOWN = UNIT_WORDS.flatMap(({ months, year, currencies, multiples, references, typed }) => [
  ...months.flatMap(wordsIn).map((month) => `12 ${month} 2026 ${wordsIn(year)[0] ?? ''}`),
  ...wordsIn(currencies).map((currency) => `5000 ${currency}`),
  ...wordsIn(multiples).map((multiple) => `5 ${multiple}`),
  ...wordsIn(references.before).map((word) => `${word} 7`),
  ...wordsIn(references.after).map((word) => `7 ${word}`),
  ...wordsIn(typed.before).map((word) => `${word} 4. `),
  ...wordsIn(typed.after).map((word) => `4-${word}. `),
]);

const SIGNS = [
  ' ',
  ' ',
  '\u00a0',
  '-',
  '.',
  ', ',
  '№ ',
  '§ ',
  '$',
  '€',
  '%',
  '(',
  ')',
  '«',
  '😀',
  'ℹ️',
  '\u0301',
  '\u0308',
];
const OTHERS = [
  '٣',
  '٪',
  '२०',
  '๔',
  '２０２６',
  '百分之二十',
  '第3条',
  '3月',
  '30日内',
  '5만 원',
  'ﬁ',
  'שׁ',
  '〈',
  'ᲀ',
  '\u212a',
  '𠀀',
  '𝟘',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 2030 }).map(String) },
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 1, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const text = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('NFC', 'NFD', null))
  .map(([pieces, form]) => (form === null ? pieces.join('') : pieces.join('').normalize(form)));

describe('what the browser loads', () => {
  it('reads sentences, dates, sums and numbered parts of every language as a build does', async () => {
    for (const [i, sentence] of [...SENTENCES, ...KNOWN].entries()) {
      const alerts = ALERT_WORDS[i % ALERT_WORDS.length]!;
      expect(told(await loadedFor(sentence, alerts), sentence)).toEqual(told(whole.get(alerts)!, sentence));
    }
  });

  it('reads whatever stands in a text as a build does', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...ALERT_WORDS), async (one, alerts) => {
        expect(told(await loadedFor(one, alerts), one)).toEqual(told(whole.get(alerts)!, one));
      }),
      { numRuns: Number(process.env.GAZETTE_RUNS ?? 150) },
    );
  });

  it('is in one file for each script, with the words of every language in their order', async () => {
    const files = await Promise.all([
      import('../languages/units-arabic.ts'),
      import('../languages/units-cyrillic.ts'),
      import('../languages/units-han.ts'),
      import('../languages/units-hebrew.ts'),
      import('../languages/units-latin.ts'),
    ]);
    const all = files.flatMap(({ UNITS }) => [...UNITS]).sort(([a], [b]) => a - b);
    expect(all).toEqual(UNIT_WORDS.map((words, place) => [place, words]));
  });
});
