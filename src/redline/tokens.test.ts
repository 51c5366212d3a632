/** What is one token, in wdiff notation: a number, a date, a sum, an address is never divided by a mark. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { redline, redlineText } from './index.ts';
import { everyLanguage } from './known.ts';
import { tokensOf } from './words.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const marked = (from: string, to: string) => redlineText(redline(documentOf(from), documentOf(to))).trim();

/** The text with each change as «old → new» and what is marked of it. */
it.each([
  ['Uptime is {99.9%|99.5%} in every month.'],
  ['The fee is {$1,000.50|$1,500.75} a year for all of you.'],
  ['Interest of {1.5%|1%} applies to all late payments.'],
  ['It ends on {12/31/2026|12/31/2027} for everybody here.'],
  ['It ends on {2026-12-31|2027-12-31} for everybody here.'],
  ['Paragraph {7.2|7.3} applies to all of these cases.'],
  ['The format {v2.1|v2.2} applies to all of these files.'],
  ['Write to {a.b@acme.example|a.c@acme.example} at any time.'],
  ['See {https://acme.example/a?b=1|https://acme.example/a?b=2} for the rest of it.'],
  ['Call {+7 (708) 800-88-07|+7 (708) 800-88-08} at any time of day.'],
  ['A {30-day|14-day} notice is given to everybody here.'],
  ["We {don't|do} sell what you gave us to anybody."],
  ['Open from {9:00 am|8:30 am} on every working day.'],
  ['It takes effect on {March 1, 2026|May 1, 2026} for all of you.'],
  ['It takes effect on {1 March 2026|1 May 2026} for all of you.'],
  ['Пеня составляет {1,5 %|2,5 %} за каждый день просрочки.'],
  ['Штраф составляет {10 000 000 тенге|12 000 000 тенге} за каждый случай.'],
  ['Штраф составляет {500 ₸|900 ₸} за каждый такой случай.'],
  ['Хранится до {31.12.2026|31.12.2027} в архиве нашей компании.'],
  ['Закон {№ 94-V|№ 95-V} применяется ко всем этим данным.'],
  ['Закон {152-ФЗ|149-ФЗ} применяется ко всем этим данным.'],
  ['Действует с {1 марта 2026 года|1 мая 2026 года} для всех клиентов.'],
  ['Раздел § {5|7} применяется ко всем этим данным.'.replace('§ {5|7}', '{§ 5|§ 7}')],
  ['Телефон {8 (800) 555-35-35|8 (800) 555-35-36} для всех ваших вопросов.'],
  ['Құны {500 теңге|700 теңге} болады деп осында жазылған.'],
  ['Саясат {2025 жылғы 15 желтоқсанда|2026 жылғы 15 желтоқсанда} күшіне енді деп жазылған.'],
  ['Base {10|11} and extra {20|21} with max {30|31} or min {40|41} then total {50|51} for all of them.'],
])('%s', (text) => {
  const side = (at: 1 | 2) => text.replace(/\{([^|}]*)\|([^}]*)\}/g, `$${at}`);
  expect(marked(side(1), side(2))).toBe(text.replace(/\{([^|}]*)\|([^}]*)\}/g, '[-$1-]{+$2+}'));
});

it('swallows a sign between two times, and cuts neither', () => {
  expect(marked('Пт: 09:00 - 18:00', 'Вс: 08:00 - 20:00')).toBe('[-Пт: 09:00 - 18:00-]{+Вс: 08:00 - 20:00+}');
});

it('cuts any text in tokens that are none of them empty and joined again are the text', () => {
  const signs = [
    ...'5 12.a@йи\u0306\u0301№-₸$',
    'рублей'.normalize('NFD'),
    '31.12.2026',
    '\ud83d\ude00',
    '\u2260\u0338',
  ];
  const texts = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokensOf(text, everyLanguage());
      expect(tokens.join('')).toBe(text);
      expect(tokens).not.toContain('');
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['a full stop behind a number', 'Section 5. Next', ['Section', ' ', '5', '.', ' ', 'Next']],
  ['an apostrophe inside a word', 'user’s data', ['user’s', ' ', 'data']],
  ['letters with digits in them', 'A4 m2 5th', ['A4', ' ', 'm2', ' ', '5th']],
  ['a sum before its currency', 'KZT 500, then', ['KZT 500', ',', ' ', 'then']],
  ['a dash between words', 'one — two', ['one', ' ', '—', ' ', 'two']],
  ['a lone surrogate', 'a\ud800b', ['a', '\ud800', 'b']],
])('cuts %s as it is read', (_, text, tokens) => {
  expect(tokensOf(text, everyLanguage())).toEqual(tokens);
  expect(tokensOf(text, everyLanguage()).join('')).toBe(text);
});
