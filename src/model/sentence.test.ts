import { expect, it } from 'vitest';
import { withFullStop } from './sentence.ts';

it.each([
  ['Shore', 'Shore.'],
  ['Shore Inc.', 'Shore Inc.'],
  ['Берег и К.', 'Берег и К.'],
  ['Жаға…', 'Жаға…'],
  ['Yahoo!', 'Yahoo!.'],
])('ends %j as %j', (words, sentence) => {
  expect(withFullStop(words)).toBe(sentence);
});
