import { expect, it } from 'vitest';
import { quotationsIn } from './quotations.ts';

it.each([
  ['English', '“for three years” became “for five years”', ['for three years', 'for five years']],
  ['Russian', '«три года хранения» → «пять лет хранения»', ['три года хранения', 'пять лет хранения']],
  [
    'German',
    '„drei Jahre lang“ wird durch „fünf Jahre lang“ ersetzt',
    ['drei Jahre lang', 'fünf Jahre lang'],
  ],
  ['Japanese', '「三年間保存する情報」が削除されました', ['三年間保存する情報']],
  [
    'what holds another',
    '„gelten als „anonyme Daten““ wird durch „gelten als nichts“',
    ['anonyme Daten', 'gelten als nichts'],
  ],
  [
    'another that is closed otherwise',
    '„das sind „anonyme Daten”“ wird durch „das sind sie“',
    ['anonyme Daten', 'das sind sie'],
  ],
  ['the short name of a thing', '“Scope” moved', []],
])('finds the quotations of %s', (_, text, expected) => {
  expect(quotationsIn(text)).toEqual(expected);
});
