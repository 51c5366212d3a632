/** Makes a comparison of words readable: no crumbs of one or two unchanged words between two changes. */
import type { Stretch } from './diff-tokens.ts';
import { isWord } from './words.ts';

/** At most so many unchanged words between two changes are swallowed by them. */
const ISLAND_WORDS = 2;
/** Under this share of kept words a text counts as written anew: one deletion, one insertion. */
const KEPT_SHARE = 0.25;

/** `stretches` with islands swallowed; each change is one deletion followed by one insertion. `a`: the old tokens. */
export function smooth(stretches: readonly Stretch[], a: readonly string[], b: readonly string[]): Stretch[] {
  const hasIslands = stretches.filter((stretch) => stretch.op !== 'kept').length > 1;
  const swallowed = hasIslands
    ? joinChanges(stretches.map((stretch, at) => swallow(stretch, at)))
    : [...stretches];
  return isRewritten(swallowed) ? joinChanges(swallowed.map(asChange)) : swallowed;

  function swallow(stretch: Stretch, at: number): Stretch {
    const isInside = at > 0 && at < stretches.length - 1;
    if (stretch.op !== 'kept' || !isInside) return stretch;
    return wordsIn(a, stretch.a0, stretch.a1) <= ISLAND_WORDS ? asChange(stretch) : stretch;
  }

  function isRewritten(parts: readonly Stretch[]): boolean {
    let kept = 0;
    for (const part of parts) if (part.op === 'kept') kept += wordsIn(a, part.a0, part.a1);
    const most = Math.max(wordsIn(a, 0, a.length), wordsIn(b, 0, b.length));
    return most > ISLAND_WORDS && kept < KEPT_SHARE * most;
  }
}

function wordsIn(tokens: readonly string[], start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isWord(tokens[at]!)) count++;
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
