import { expect, it } from 'vitest';
import { counted } from './plural.ts';

const WORDS = { one: 'слово', few: 'слова', many: 'слов', other: 'слова' };

it.each([
  [1, '1 слово'],
  [2, '2 слова'],
  [5, '5 слов'],
  [11, '11 слов'],
  [12, '12 слов'],
  [21, '21 слово'],
  [111, '111 слов'],
])('puts a noun into the form that goes with %d', (count, words) => {
  expect(counted('ru', count, WORDS)).toBe(words);
});

it('takes the usual form where a language has fewer', () => {
  expect([1, 11, 21].map((count) => counted('en', count, { one: 'word', other: 'words' }))).toEqual([
    '1 word',
    '11 words',
    '21 words',
  ]);
  expect(counted('kk', 11, { other: 'сөз' })).toBe('11 сөз');
});
