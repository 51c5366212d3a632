import { expect, it } from 'vitest';
import { quoted } from './sentence.ts';

/** A text of whole sentences of one word, so that any cut falls behind a full stop. */
const sentences = (count: number) => 'Храним. '.repeat(count).trim();

it('a long quotation that is cut behind a sentence ends in one sign', () => {
  const cut = quoted(sentences(40));
  expect(cut).toMatch(/Храним…$/);
  expect(cut.length).toBeLessThanOrEqual(140);
});

it.each([
  ['a comma', `${'слово, '.repeat(30)}`],
  ['an ellipsis', `${'слово… '.repeat(30)}`],
  ['a cell', `${'слово\t'.repeat(30)}`],
])('nor does it end in %s', (_, text) => {
  expect(quoted(text)).toMatch(/слово…$/);
});

it('a short one stays as it is', () => {
  expect(quoted('Мы храним данные 3 года.')).toBe('Мы храним данные 3 года');
});
