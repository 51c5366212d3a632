import { expect, it } from 'vitest';
import { asSentence, withFullStop } from './sentence.ts';

it.each([
  ['Shore', 'Shore.'],
  ['Shore Inc.', 'Shore Inc.'],
  ['Берег и К.', 'Берег и К.'],
  ['Жаға…', 'Жаға…'],
  ['Yahoo!', 'Yahoo!.'],
])('ends %j as %j', (words, sentence) => {
  expect(withFullStop(words)).toBe(sentence);
});

it.each([
  ['Опечатка в адресе', 'Опечатка в адресе.'],
  ['Верно: «ул. Абая».', 'Верно: «ул. Абая».'],
  ['Читать «ул. Абая»', 'Читать «ул. Абая».'],
  ['Он сказал «нет.»', 'Он сказал «нет.»'],
  ['Why not? ', 'Why not?'],
])('makes a sentence of the note %j', (note, sentence) => {
  expect(asSentence(note)).toBe(sentence);
});
