import { describe, expect, it } from 'vitest';
import { knownLanguage, type Language, languageOf, SPOKEN } from '../../languages/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import type { Locale } from '../../model/index.ts';
import { missteps } from './index.ts';

type Texts = readonly [locale: Locale, text: string, locale: Locale, text: string];

const inLanguage = (text: string, locale: Locale, language: Language | null = knownLanguage(locale)) => ({
  tree: parseMarkdown(text).tree,
  locale,
  language,
});

const told = ([own, text, main, other]: Texts) => missteps(inLanguage(text, own), inLanguage(other, main));

/** What two languages say alike. */
const ALIKE: readonly Texts[] = [
  ['ru', 'в течение тридцати дней', 'en', 'within 30 days'],
  ['en', 'within thirty (30) days', 'ru', 'в течение 30 (тридцати) дней'],
  ['kk', 'отыз күн ішінде', 'ru', 'в течение 30 дней'],
  ['kk', 'он бес жұмыс күнінен', 'en', '15 working days'],
  ['ru', 'двухлетний срок, первый год', 'en', 'a term of 2 years, the 1st year'],
  ['kk', '2026 жылғы 22 қараша', 'ru', '22 ноября 2026 года'],
  ['kk', '2026 жылғы 1–22 қарашада', 'ru', 'с 1 по 22 ноября 2026 года'],
  ['kk', '2026 жылғы мамырда', 'ru', 'в мае 2026 года'],
  ['ru', 'в мае 2026 года', 'en', 'in May 2026'],
  ['ru', '10 000,50 тенге', 'en', '10,000.5 tenge'],
  ['kk', '1 000 000 теңге, 3,5 %', 'en', '1,000,000 tenge, 3.5%'],
  ['ru', 'с 9:00 до 18:00', 'en', '9 a.m. to 6 p.m.'],
  ['kk', 'сағат 09:30-дан', 'en', 'from 9:30 am'],
  ['ru', 'круглосуточно', 'en', 'support 24/7'],
  ['kk', '152-ФЗ заңының 5-бабы', 'ru', 'статья 5 закона 152-ФЗ'],
  ['ru', '[х](https://a.example/ru/p/)', 'en', '[x](https://a.example/en-US/p)'],
  ['kk', '[х](https://kk.a.example/?hl=kk)', 'ru', '[х](https://ru.a.example/?hl=ru)'],
  ['ru', 'вашеимя@example.com', 'en', 'yourname@example.com'],
  ['ru', '[х][1]\n\n[1]: https://a.example/', 'en', '[x](https://a.example)'],
  ['kk', '- а\n- ә\n\n3. б', 'ru', '- а\n- б\n\n3. в'],
];

/** What one of them says otherwise, and what is told. */
const OTHERWISE: readonly (readonly [...Texts, told: RegExp])[] = [
  ['ru', '5 лет', 'en', '3 years', /numbers .*: 5, expected 3/],
  ['kk', 'жиырма күн', 'ru', '30 дней', /numbers .*: none, expected 30/],
  ['kk', '2026 жылғы 22 қазан', 'ru', '22 ноября 2026 года', /days .*: 2026-10-22, expected 2026-11-22/],
  ['ru', 'в июне 2026 года', 'en', 'in July 2026', /days .*: 2026-06, expected 2026-07/],
  ['ru', '10 000 тенге', 'en', '100,000 tenge', /numbers .*: 10000, expected 100000/],
  ['ru', 'до 17:00', 'en', 'to 6 p.m.', /numbers .*: 17, expected 18/],
  ['ru', '[х](https://a.example/x)', 'en', '[x](https://a.example/y)', /links .*\/x, expected .*\/y/],
  ['kk', '[х](mailto:a@b.kz)', 'ru', '[х](mailto:c@b.kz)', /links .*a@b\.kz, expected mailto:c@b\.kz/],
  ['kk', '- а', 'ru', '- а\n- б', /bullets .*: 1, expected 2/],
  ['kk', '1. а', 'ru', '- а', /bullets/],
  ['kk', '3. а', 'ru', '4. а', /first numbers of lists .*: 3, expected 4/],
  ['kk', 'а', 'ru', 'а[^1]\n\n[^1]: б', /references to notes .*: 0, expected 1/],
  ['kk', '| а |\n| - |\n| б |', 'ru', '| а | б |\n| - | - |\n| в | г |', /tables .*: 2 × 1, expected 2 × 2/],
  ['kk', '## А {#a}', 'ru', '## А {#a}\n\n## Б {#b}', /Found no section `#b`/],
  ['kk', '## А {#a}\n\n## Б {#b}', 'ru', '## Б {#b}\n\n## А {#a}', /section `#a` at this place/],
  ['kk', '## 3 жыл {#a}', 'ru', '## 5 лет {#a}', /numbers in `#a`: 3, expected 5/],
];

describe('two languages', () => {
  it.each(ALIKE)('%s «%s» keeps step with %s «%s»', (...texts) => {
    expect(told(texts)).toEqual([]);
    const [own, text, main, other] = texts;
    expect(told([main, other, own, text])).toEqual([]);
  });

  it.each(OTHERWISE)('%s «%s» is out of step with %s «%s»', (own, text, main, other, expected) => {
    const found = told([own, text, main, other]);
    expect(found.map(({ reason }) => reason).join('\n')).toMatch(expected);
    expect(found.some(({ isUnsure }) => !isUnsure)).toBe(true);
    expect(told([main, other, own, text])).not.toEqual([]);
  });

  it('of every pair are held against each other', () => {
    for (const own of SPOKEN)
      for (const main of SPOKEN) {
        expect(told([own, '## A {#a}\n\n- 3', main, '## A {#a}\n\n- 3'])).toEqual([]);
        expect(told([own, '## A {#a}\n\n- 3', main, '## A {#a}\n\n- 4'])).toHaveLength(1);
      }
  });

  it('may say a number of the other more often: a person has to look', () => {
    expect(told(['kk', '3 жыл, 3 жыл', 'ru', '3 года'])).toMatchObject([
      { isUnsure: true, reason: expect.stringContaining('repetitions of numbers') },
    ]);
  });

  it('of which one has no words for numbers say so', () => {
    const silent = { ...languageOf('kk'), countWords: null };
    const found = missteps(inLanguage('отыз күн', 'kk', silent), inLanguage('30 дней', 'ru'));
    expect(found).toMatchObject([
      { isUnsure: true, reason: expect.stringContaining('numbers in words cannot be compared in `kk`') },
    ]);
  });
});
