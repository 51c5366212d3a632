/**
 * The shortest way from one list of numbers to another, as stretches kept, deleted and inserted.
 *
 * Equal ends are cut off; what occurs once on both sides anchors the rest (patience); between anchors the
 * shortest edit is found. A gap too large and too different for that is deleted and inserted whole.
 */
import { type Candidate, heaviestChain } from './chain.ts';
import { shortestEdit } from './shortest-edit.ts';

/** `kept` stretches are as long on both sides. */
export interface Stretch {
  readonly op: 'kept' | 'deleted' | 'inserted';
  /** Old side: `a0` ≤ position < `a1`; empty for an insertion. */
  readonly a0: number;
  readonly a1: number;
  /** New side: `b0` ≤ position < `b1`; empty for a deletion. */
  readonly b0: number;
  readonly b1: number;
}

/** Gaps with fewer numbers on both sides together go straight to the shortest edit. */
const SMALL = 120;
/** The shortest edit is given up past so many deletions and insertions: its time grows with their square. */
const MOST_EDITS = 900;
/** Anchors are runs of so many numbers that occur once on both sides, the longest runs first. */
const ANCHOR_RUNS = [1, 3] as const;

export function diffTokens(a: Int32Array, b: Int32Array): Stretch[] {
  const kept: [number, number, number][] = [];
  const scratch = new Counts();
  solve(0, a.length, 0, b.length);
  return stretchesOf(kept, a.length, b.length);

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
    if (length === 1) return scratch.uniques(a, b, [a0, a1, b0, b1]);
    const seen = new Map<string, { countA: number; countB: number; a: number; b: number }>();
    for (let i = a0; i + length <= a1; i++) {
      const key = a.subarray(i, i + length).join();
      const entry = seen.get(key);
      if (entry) entry.countA++;
      else seen.set(key, { countA: 1, countB: 0, a: i, b: -1 });
    }
    for (let j = b0; j + length <= b1; j++) {
      const entry = seen.get(b.subarray(j, j + length).join());
      if (!entry) continue;
      entry.countB++;
      entry.b = j;
    }
    return [...seen.values()]
      .filter(({ countA, countB }) => countA === 1 && countB === 1)
      .map(({ a: i, b: j }) => ({ a: i, b: j, weight: 1 }));
  }

  function shortest(a0: number, a1: number, b0: number, b1: number): void {
    const found: [number, number, number][] = [];
    const keep = (x: number, y: number, length: number) => found.push([x, y, length]);
    if (shortestEdit(a, b, [a0, a1, b0, b1], MOST_EDITS, keep)) kept.push(...found.reverse());
  }
}

/** Counts numbers on both sides in arrays that are used again. */
class Counts {
  #a = new Uint8Array(0);
  #b = new Uint8Array(0);
  #place = new Int32Array(0);

  uniques(
    a: Int32Array,
    b: Int32Array,
    [a0, a1, b0, b1]: readonly [number, number, number, number],
  ): Candidate[] {
    let most = 0;
    for (let i = a0; i < a1; i++) if (a[i]! > most) most = a[i]!;
    for (let j = b0; j < b1; j++) if (b[j]! > most) most = b[j]!;
    if (most >= this.#a.length) {
      this.#a = new Uint8Array(most + 1);
      this.#b = new Uint8Array(most + 1);
      this.#place = new Int32Array(most + 1);
    }
    const [countA, countB, place] = [this.#a, this.#b, this.#place];
    for (let i = a0; i < a1; i++) if (countA[a[i]!]! < 2) countA[a[i]!]!++;
    for (let j = b0; j < b1; j++) {
      if (countB[b[j]!]! < 2) countB[b[j]!]!++;
      place[b[j]!] = j;
    }
    const found: Candidate[] = [];
    for (let i = a0; i < a1; i++)
      if (countA[a[i]!] === 1 && countB[a[i]!] === 1) found.push({ a: i, b: place[a[i]!]!, weight: 1 });
    for (let i = a0; i < a1; i++) countA[a[i]!] = 0;
    for (let j = b0; j < b1; j++) countB[b[j]!] = 0;
    return found;
  }
}

/** Fills the holes between kept runs with deletions and insertions, the deletion first. */
function stretchesOf(kept: readonly [number, number, number][], lengthA: number, lengthB: number): Stretch[] {
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const [a, b, length] of [...kept, [lengthA, lengthB, 0] as const]) {
    if (a > i) stretches.push({ op: 'deleted', a0: i, a1: a, b0: j, b1: j });
    if (b > j) stretches.push({ op: 'inserted', a0: a, a1: a, b0: j, b1: b });
    const last = stretches.at(-1);
    if (length > 0 && last?.op === 'kept') {
      stretches[stretches.length - 1] = { ...last, a1: a + length, b1: b + length };
    } else if (length > 0) {
      stretches.push({ op: 'kept', a0: a, a1: a + length, b0: b, b1: b + length });
    }
    [i, j] = [a + length, b + length];
  }
  return stretches;
}
