/**
 * Compares two texts by their words and signs and lays the blanks between them afterwards: they are half of all tokens, and
 * tell nothing about which words belong together.
 */
import { diffTokens, type Stretch } from './diff-tokens.ts';
import type { Flat } from './flat.ts';
import { BLANK } from './words.ts';

/** What leads from `old` to `next`, from these tokens on. Each change is one deletion followed by one insertion. */
export function stretchesBetween(old: Flat, next: Flat, a0: number, b0: number): Stretch[] {
  const [a, b] = [withoutBlanks(old, a0), withoutBlanks(next, b0)];
  const stretches: Stretch[] = [];
  let [i, j] = [a0, b0];
  for (const part of diffTokens(a.ids, b.ids)) {
    if (part.op !== 'kept') continue;
    for (let n = 0; n < part.a1 - part.a0; n++) {
      const [x, y] = [a.places[part.a0 + n]!, b.places[part.b0 + n]!];
      between(i, x, j, y);
      keep(x, y, 1);
      [i, j] = [x + 1, y + 1];
    }
  }
  between(i, old.ids.length, j, next.ids.length);
  return stretches;

  /** What stands between two words that both sides have: equal blanks at its ends are kept. */
  function between(aStart: number, aEnd: number, bStart: number, bEnd: number) {
    if (aStart === aEnd && bStart === bEnd) return;
    const isSame = (x: number, y: number) => old.ids[x] === next.ids[y];
    let head = 0;
    while (aStart + head < aEnd && bStart + head < bEnd && isSame(aStart + head, bStart + head)) head++;
    keep(aStart, bStart, head);
    const [from, to] = [aStart + head, bStart + head];
    let tail = 0;
    while (aEnd - tail > from && bEnd - tail > to && isSame(aEnd - tail - 1, bEnd - tail - 1)) tail++;
    const [a1, b1] = [aEnd - tail, bEnd - tail];
    if (a1 > from) stretches.push({ op: 'deleted', a0: from, a1, b0: to, b1: to });
    if (b1 > to) stretches.push({ op: 'inserted', a0: a1, a1, b0: to, b1 });
    keep(a1, b1, tail);
  }

  function keep(x: number, y: number, length: number) {
    if (length === 0) return;
    const last = stretches.at(-1);
    if (last?.op === 'kept') stretches[stretches.length - 1] = { ...last, a1: x + length, b1: y + length };
    else stretches.push({ op: 'kept', a0: x, a1: x + length, b0: y, b1: y + length });
  }
}

function withoutBlanks({ ids, kinds }: Flat, start: number) {
  const places: number[] = [];
  for (let at = start; at < ids.length; at++) if (kinds[at] !== BLANK) places.push(at);
  const told = new Int32Array(places.length);
  for (let i = 0; i < told.length; i++) told[i] = ids[places[i]!]!;
  return { ids: told, places };
}
