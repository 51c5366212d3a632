import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

function counting(held: number) {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  }, held);
  return { asked, answer };
}

it('asks once for each text, also where the answer is none', () => {
  const { asked, answer } = counting(100);
  expect(['a', 'bb', '', 'a', '', 'bb'].map(answer)).toEqual([1, 2, null, 1, null, 2]);
  expect(asked).toEqual(['a', 'bb', '']);
});

it('forgets what was not asked for during twice as many characters as it holds', () => {
  const { asked, answer } = counting(3);
  for (const text of ['aaaa', 'bbbb', 'aaaa']) answer(text);
  expect(asked, 'still in use').toEqual(['aaaa', 'bbbb']);
  for (const text of ['cccc', 'dddd', 'eeee', 'bbbb']) answer(text);
  expect(asked).toEqual(['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee', 'bbbb']);
});
