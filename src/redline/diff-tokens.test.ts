import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffTokens } from './diff-tokens.ts';

/** How many numbers both lists have in the same order, at most. */
function mostInCommon(a: readonly number[], b: readonly number[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const row = [0];
    for (const [i, other] of b.entries())
      row.push(one === other ? above[i]! + 1 : Math.max(row[i]!, above[i + 1]!));
    above = row;
  }
  return above.at(-1)!;
}

const keptOf = (a: readonly number[], b: readonly number[]) =>
  diffTokens(Int32Array.from(a), Int32Array.from(b));

it('keeps what stands at both ends, a single word as well', () => {
  expect(keptOf([1, 2, 3], [1, 9, 3])).toEqual([
    [0, 0, 1],
    [2, 2, 1],
  ]);
});

it('keeps as much of two short lists as they have in common', () => {
  const list = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const kept = keptOf(a, b);
      for (const [from, to, length] of kept)
        expect(a.slice(from, from + length)).toEqual(b.slice(to, to + length));
      expect(kept.reduce((sum, [, , length]) => sum + length, 0)).toBe(mostInCommon(a, b));
    }),
  );
});
