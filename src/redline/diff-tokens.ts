/**
 * The shortest way from one list of numbers to another, as the runs that both have.
 *
 * Equal ends are cut off; what occurs once on both sides anchors the rest (patience); between anchors the
 * shortest edit is found. A gap too large and too different for that is deleted and inserted whole.
 */
import { type Candidate, heaviestChain } from './chain.ts';
import { type Kept, shortestEdit } from './shortest-edit.ts';
import { uniques } from './uniques.ts';

/** Gaps with fewer numbers on both sides together go straight to the shortest edit. */
const SMALL = 120;
/** The shortest edit is given up past so many deletions and insertions: its time grows with their square. */
const MOST_EDITS = 900;
/** Anchors are runs of so many numbers that occur once on both sides, the longest runs first. */
const ANCHOR_RUNS = [1, 3] as const;

/** What stands between the runs is deleted on one side and inserted on the other. */
export function diffTokens(a: Int32Array, b: Int32Array): Kept[] {
  const kept: Kept[] = [];
  solve(0, a.length, 0, b.length);
  return kept;

  function solve(a0: number, a1: number, b0: number, b1: number): void {
    let start = 0;
    while (a0 + start < a1 && b0 + start < b1 && a[a0 + start] === b[b0 + start]) start++;
    let end = 0;
    while (a1 - end > a0 + start && b1 - end > b0 + start && a[a1 - end - 1] === b[b1 - end - 1]) end++;
    if (start > 0) kept.push([a0, b0, start]);
    between(a0 + start, a1 - end, b0 + start, b1 - end);
    if (end > 0) kept.push([a1 - end, b1 - end, end]);
  }

  function between(a0: number, a1: number, b0: number, b1: number): void {
    if (a0 === a1 || b0 === b1) return;
    if (a1 - a0 + b1 - b0 <= SMALL) return shortest(a0, a1, b0, b1);
    for (const length of ANCHOR_RUNS) {
      const chain = heaviestChain(anchors(a0, a1, b0, b1, length));
      if (chain.length === 0) continue;
      let [fromA, fromB] = [a0, b0];
      for (const anchor of chain) {
        if (anchor.a < fromA || anchor.b < fromB) continue;
        solve(fromA, anchor.a, fromB, anchor.b);
        kept.push([anchor.a, anchor.b, length]);
        [fromA, fromB] = [anchor.a + length, anchor.b + length];
      }
      return solve(fromA, a1, fromB, b1);
    }
    shortest(a0, a1, b0, b1);
  }

  /** Runs of `length` numbers that both stretches have once. */
  function anchors(a0: number, a1: number, b0: number, b1: number, length: number): Candidate[] {
    if (length === 1) return uniques(a, b, [a0, a1, b0, b1]);
    const ids = new Map<string, number>();
    const runs = (list: Int32Array, from: number, end: number) =>
      Int32Array.from({ length: Math.max(0, end - from - length + 1) }, (_, at) => {
        const key = list.subarray(from + at, from + at + length).join();
        const id = ids.get(key) ?? ids.size;
        ids.set(key, id);
        return id;
      });
    const [old, next] = [runs(a, a0, a1), runs(b, b0, b1)];
    return uniques(old, next, [0, old.length, 0, next.length]).map((one) => ({
      a: one.a + a0,
      b: one.b + b0,
      weight: 1,
    }));
  }

  function shortest(a0: number, a1: number, b0: number, b1: number): void {
    kept.push(...shortestEdit(a, b, [a0, a1, b0, b1], MOST_EDITS));
  }
}
