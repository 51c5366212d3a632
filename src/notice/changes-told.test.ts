import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import type { Locale } from '../model/index.ts';
import { changesTold } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;
const told = (from: string, to: string, locale: Locale = 'en') =>
  changesTold(documentOf(from), documentOf(to), { locale });
const sentences = (from: string, to: string, locale?: Locale) =>
  told(from, to, locale).map(({ sentence }) => sentence);

const table = (...rows: string[]) =>
  `## Periods {#periods}\n\n| Data | Kept | Why |\n|---|---|---|\n${rows.join('\n')}`;

describe('what is told of a change', () => {
  it.each<[Locale, string]>([
    ['en', 'Section 1 “Periods”: in the table row “Contacts”: period changed from “3 years” to “5 years”.'],
    ['ru', 'Раздел 1 «Periods»: в строке таблицы «Contacts»: срок: было «3 years», стало «5 years».'],
    ['kk', '1. «Periods» бөлімі: кестедегі «Contacts» жолында: мерзім: бұрын «3 years», енді «5 years».'],
  ])('names row, old and new value of a table in %s', (locale, sentence) => {
    const [from, to] = [table('| Contacts | 3 years | Answers |'), table('| Contacts | 5 years | Answers |')];
    expect(sentences(from, to, locale)).toEqual([sentence]);
    expect(told(from, to, locale)).toMatchObject([
      { clause: { anchor: 'periods' }, values: [{ old: '3 years', new: '5 years' }] },
    ]);
  });

  it('names every cell that changed, and calls a row as it was called', () => {
    expect(
      sentences(
        table('| Calls | 3 years | Answers |'),
        table('| Calls and letters | 3 years | Answers, claims |'),
      ),
    ).toEqual([
      'Section 1 “Periods”: in the table row “Calls”: “Calls” replaced by “Calls and letters”; “Answers” replaced by “Answers, claims”.',
    ]);
  });

  it('tells a link or a look that changed in a table as what it is', () => {
    const row = (cell: string) => table(`| Contacts | 3 years | ${cell} |`);
    expect(sentences(row('[Answers](https://a.example)'), row('[Answers](https://b.example)'))).toEqual([
      'Section 1 “Periods”: link changed from https://a.example to https://b.example.',
    ]);
    expect(sentences(row('Answers'), row('**Answers**'))).toEqual([
      'Section 1 “Periods”: formatting changed, the words are the same.',
    ]);
  });

  const noted = (note: string, words = '3[^n] years') =>
    `## Periods {#periods}\n\nKept for ${words}.\n\n## Contact {#contact}\n\nWrite.\n\n[^n]: ${note}`;

  it.each<[Locale, string]>([
    ['en', 'Section 1 “Periods”: note 1: “visit” replaced by “order”.'],
    ['ru', 'Раздел 1 «Periods»: сноска 1: «visit» заменено на «order».'],
    ['kk', '1. «Periods» бөлімі: 1-ескерту: «visit» орнына «order».'],
  ])('names the note and the section that refers to it in %s', (locale, sentence) => {
    expect(sentences(noted('From the last visit.'), noted('From the last order.'), locale)).toEqual([
      sentence,
    ]);
  });

  it('names a note that came, its reference and its words', () => {
    expect(
      sentences(
        '## T {#t}\n\nWe keep it for 3 years.',
        '## T {#t}\n\nWe keep it for 3[^n] years.\n\n[^n]: From the last order.',
      ),
    ).toEqual(['Section 1 “T”: added “[1]”.', 'Section 1 “T”: note 1: added “From the last order”.']);
  });

  it('has the numbers and boxes of items as values', () => {
    expect(told('5. [ ] Five', '7. [x] Five').map(({ values }) => values)).toEqual([
      [{ old: '[ ]', new: '[x]' }],
      [{ old: '5.', new: '7.' }],
    ]);
  });
});
