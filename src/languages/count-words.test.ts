import { expect, it } from 'vitest';
import { countsIn, languageOf } from './index.ts';

it.each([
  [
    'en',
    'within thirty days, or twenty-one; one hundred and five; two hundred; three',
    [30, 21, 105, 200, 3],
  ],
  ['en', 'someone and seventh are none', []],
  ['ru', 'в течение тридцати дней, двадцать один, сто пять, двести, трёх', [30, 21, 105, 200, 3]],
  ['ru', 'пять тысяч, пятый и сторона', [5000]],
  ['kk', 'отыз күн ішінде, жиырма бір, жүз бес, екі жүз, үш', [30, 21, 105, 200, 3]],
  ['kk', 'бес мың, бесінші, жүзеге', [5000]],
  ['kk', 'онда, оны, үшін, он бес', [15]],
] as const)('%s: «%s» says %j', (locale, text, counts) => {
  expect(countsIn(text, languageOf(locale).countWords)).toEqual(counts);
});
