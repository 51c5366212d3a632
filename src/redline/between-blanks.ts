/**
 * Compares two texts by their words and signs and lays the blanks between them afterwards: they are half of all tokens, and
 * tell nothing about which words belong together.
 */
import { diffTokens } from './diff-tokens.ts';
import type { Flat } from './flat.ts';
import { BLANK } from './words.ts';

/** A change: what is deleted, at `a0` ≤ token < `a1` of the old side, and what is inserted, at `b0` ≤ token < `b1` of the new one. */
export interface Hunk {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** What leads from `old` to `next`, from these tokens on. Between two hunks stands as much on either side, which both have. */
export function hunksBetween(old: Flat, next: Flat, a0: number, b0: number): Hunk[] {
  const [a, b] = [withoutBlanks(old, a0), withoutBlanks(next, b0)];
  const hunks: Hunk[] = [];
  let [i, j] = [a0, b0];
  for (const [a1, b1, length] of diffTokens(a.ids, b.ids)) {
    for (let n = 0; n < length; n++) {
      const x = a.places[a1 + n]!;
      const y = b.places[b1 + n]!;
      if (x > i || y > j) between(i, x, j, y);
      i = x + 1;
      j = y + 1;
    }
  }
  between(i, old.ids.length, j, next.ids.length);
  return hunks;

  /** What stands between two words that both sides have: equal blanks at its ends are kept. */
  function between(aStart: number, aEnd: number, bStart: number, bEnd: number) {
    let [from, to, a1, b1] = [aStart, bStart, aEnd, bEnd];
    while (from < a1 && to < b1 && old.ids[from] === next.ids[to]) {
      from++;
      to++;
    }
    while (a1 > from && b1 > to && old.ids[a1 - 1] === next.ids[b1 - 1]) {
      a1--;
      b1--;
    }
    if (a1 > from || b1 > to) hunks.push({ a0: from, a1, b0: to, b1 });
  }
}

function withoutBlanks({ ids, kinds }: Flat, start: number) {
  const places: number[] = [];
  for (let at = start; at < ids.length; at++) if (kinds[at] !== BLANK) places.push(at);
  return { ids: Int32Array.from(places, (place) => ids[place]!), places };
}
