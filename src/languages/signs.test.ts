import { expect, it } from 'vitest';
import { dictionaryOf } from './index.ts';
import { arrowOf, signsOf } from './signs.ts';

it.each([
  ['ru', ': ', ', ', '→'],
  ['kk', ': ', ', ', '→'],
  ['en', ': ', ', ', '→'],
  ['fr', '\u00a0: ', ', ', '→'],
  ['ja', '：', '、', '→'],
  ['zh-Hans', '：', '、', '→'],
  ['ar', ': ', '، ', '←'],
  ['he', ': ', ', ', '←'],
  // Beside a text that nobody here speaks, the signs are those of the words around it.
  ['fa', ': ', ', ', '→'],
])('joins what is said beside %s', (locale, colon, comma, arrow) => {
  const words = dictionaryOf(locale);
  expect(signsOf(words)).toEqual({ colon, comma });
  expect(arrowOf(words)).toBe(arrow);
});
