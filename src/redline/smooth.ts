/**
 * Makes a comparison of words readable: no crumbs of one or two unchanged words between two changes.
 *
 * Numbers stay apart: one that did not change is never marked, and the words between two that did are left alone, so that
 * each old value stands beside its new one.
 */
import type { Stretch } from './diff-tokens.ts';
import { UNIT, WORD } from './words.ts';

/** At most so many unchanged words between two changes are swallowed by them. */
const ISLAND_WORDS = 2;
/** Under this share of kept words a text counts as written anew: one deletion, one insertion. */
const KEPT_SHARE = 0.25;

/**
 * `stretches` with islands swallowed; each change is one deletion followed by one insertion. `a`, `b`: kinds of tokens, compared
 * from `a0` and `b0` on.
 */
export function smooth(
  stretches: readonly Stretch[],
  a: readonly number[],
  b: readonly number[],
  [a0, b0]: readonly [number, number] = [0, 0],
): Stretch[] {
  const hasUnits = a.includes(UNIT) && b.includes(UNIT);
  const hasIslands = stretches.filter((stretch) => stretch.op !== 'kept').length > 1;
  const swallowed = hasIslands
    ? joinChanges(stretches.map((stretch, at) => swallow(stretch, at)))
    : [...stretches];
  return isRewritten(swallowed) ? joinChanges(swallowed.map(asChange)) : swallowed;

  function swallow(stretch: Stretch, at: number): Stretch {
    const isInside = at > 0 && at < stretches.length - 1;
    if (stretch.op !== 'kept' || !isInside) return stretch;
    const words = countOf(a, stretch.a0, stretch.a1, WORD);
    if (words > ISLAND_WORDS || countOf(a, stretch.a0, stretch.a1, UNIT) > 0) return stretch;
    return hasUnits && words > 0 && isValue(at - 1) && isValue(at + 1) ? stretch : asChange(stretch);
  }

  /** Whether the change at `at` puts one unit in place of another and touches nothing else. */
  function isValue(at: number): boolean {
    let [deleted, inserted] = [false, false];
    const first = at > 0 && stretches[at - 1]!.op !== 'kept' ? at - 1 : at;
    for (const { op, a0, a1, b0, b1 } of stretches.slice(first, first + 2)) {
      if (op === 'kept') continue;
      const [kinds, start, end] = op === 'deleted' ? [a, a0, a1] : [b, b0, b1];
      if (end - start !== 1 || kinds[start] !== UNIT) return false;
      if (op === 'deleted') deleted = true;
      else inserted = true;
    }
    return deleted && inserted;
  }

  function isRewritten(parts: readonly Stretch[]): boolean {
    let kept = 0;
    for (const part of parts) if (part.op === 'kept') kept += words(a, part.a0, part.a1);
    const most = Math.max(words(a, a0, a.length), words(b, b0, b.length));
    return most > ISLAND_WORDS && kept < KEPT_SHARE * most;
  }
}

function countOf(kinds: readonly number[], start: number, end: number, kind: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (kinds[at] === kind) count++;
  return count;
}

/** Words and units. */
function words(kinds: readonly number[], start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (kinds[at]! >= WORD) count++;
  return count;
}

/** A kept stretch seen as deleted and inserted; `joinChanges` takes it apart. */
const asChange = (stretch: Stretch): Stretch => ({ ...stretch, op: 'deleted' });
/** Puts neighbouring changes together, what is deleted before what is inserted. */
function joinChanges(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  let at = 0;
  while (at < stretches.length) {
    const first = stretches[at]!;
    if (first.op === 'kept') {
      joined.push(first);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < stretches.length && stretches[end]!.op !== 'kept') end++;
    const last = stretches[end - 1]!;
    if (last.a1 > first.a0)
      joined.push({ op: 'deleted', a0: first.a0, a1: last.a1, b0: first.b0, b1: first.b0 });
    if (last.b1 > first.b0)
      joined.push({ op: 'inserted', a0: last.a1, a1: last.a1, b0: first.b0, b1: last.b1 });
    at = end;
  }
  return joined;
}
