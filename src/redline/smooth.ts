/**
 * Makes a comparison of words readable: no crumbs of one or two unchanged words between two changes.
 *
 * Numbers stay apart: one that did not change is never marked, and the words between two that did are left alone, so that
 * each old value stands beside its new one.
 */
import type { Hunk } from './between-blanks.ts';
import { PIECE, UNIT } from './words.ts';

/** At most so many unchanged words between two changes are swallowed by them. */
const ISLAND_WORDS = 2;
/** Under this share of kept words a text counts as written anew: one deletion, one insertion. */
const KEPT_SHARE = 0.25;

/** `hunks` with islands swallowed. `a`, `b`: kinds of tokens, compared from `a0` and `b0` on. */
export function smooth(
  hunks: readonly Hunk[],
  a: readonly number[],
  b: readonly number[],
  [a0, b0]: readonly [number, number],
): Hunk[] {
  const joined: Hunk[] = [];
  hunks.forEach((hunk, i) => {
    const last = joined.at(-1);
    if (last && isIsland(hunks[i - 1]!, hunk))
      joined[joined.length - 1] = { ...hunk, a0: last.a0, b0: last.b0 };
    else joined.push(hunk);
  });
  const [old, next] = [countOf(a, a0, a.length), countOf(b, b0, b.length)];
  const gone = joined.reduce((sum, hunk) => sum + countOf(a, hunk.a0, hunk.a1), 0);
  const most = Math.max(old, next);
  return most > ISLAND_WORDS && old - gone < KEPT_SHARE * most
    ? [{ a0, a1: a.length, b0, b1: b.length }]
    : joined;

  /** Whether what stands between two changes is swallowed by them. */
  function isIsland(before: Hunk, after: Hunk): boolean {
    const count = countOf(a, before.a1, after.a0);
    if (count > ISLAND_WORDS || a.slice(before.a1, after.a0).includes(UNIT)) return false;
    return count === 0 || !isValue(before) || !isValue(after);
  }

  /** Whether a change puts one unit in place of another and touches nothing else. */
  function isValue({ a0: from, a1, b0: to, b1 }: Hunk): boolean {
    return a1 - from === 1 && b1 - to === 1 && a[from] === UNIT && b[to] === UNIT;
  }
}

/** A piece of a text without blanks is so much of a word: Chinese ones have one or two characters, those of Thai about as many syllables. */
const PIECE_WORDS = 0.6;

/** How many words these tokens are; units are words, too. */
function countOf(kinds: readonly number[], start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++)
    if (kinds[at]! >= PIECE) count += kinds[at] === PIECE ? PIECE_WORDS : 1;
  return count;
}
