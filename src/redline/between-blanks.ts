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
  const found = new Collector();
  let [i, j] = [a0, b0];
  for (const [a1, b1, length] of diffTokens(a.ids, b.ids)) {
    for (let n = 0; n < length; n++) {
      const [x, y] = [a.places[a1 + n]!, b.places[b1 + n]!];
      if (x > i || y > j) between(i, x, j, y);
      found.keep(x, y, 1);
      i = x + 1;
      j = y + 1;
    }
  }
  between(i, old.ids.length, j, next.ids.length);
  return found.end();

  /** What stands between two words that both sides have: equal blanks at its ends are kept. */
  function between(aStart: number, aEnd: number, bStart: number, bEnd: number) {
    let [from, to, a1, b1] = [aStart, bStart, aEnd, bEnd];
    while (from < a1 && to < b1 && old.ids[from] === next.ids[to]) {
      from++;
      to++;
    }
    found.keep(aStart, bStart, from - aStart);
    while (a1 > from && b1 > to && old.ids[a1 - 1] === next.ids[b1 - 1]) {
      a1--;
      b1--;
    }
    if (a1 > from) found.change({ op: 'deleted', a0: from, a1, b0: to, b1: to });
    if (b1 > to) found.change({ op: 'inserted', a0: a1, a1, b0: to, b1 });
    found.keep(a1, b1, aEnd - a1);
  }
}

/** Puts what is kept word by word together, without a stretch for every word. */
class Collector {
  readonly #stretches: Stretch[] = [];
  #a = 0;
  #b = 0;
  #length = 0;

  keep(a: number, b: number, length: number): void {
    if (this.#length === 0) {
      this.#a = a;
      this.#b = b;
    }
    this.#length += length;
  }

  change(stretch: Stretch): void {
    this.end().push(stretch);
  }

  end(): Stretch[] {
    const length = this.#length;
    if (length > 0)
      this.#stretches.push({
        op: 'kept',
        a0: this.#a,
        a1: this.#a + length,
        b0: this.#b,
        b1: this.#b + length,
      });
    this.#length = 0;
    return this.#stretches;
  }
}

function withoutBlanks({ ids, kinds }: Flat, start: number) {
  const places: number[] = [];
  for (let at = start; at < ids.length; at++) if (kinds[at] !== BLANK) places.push(at);
  const told = new Int32Array(places.length);
  for (let i = 0; i < told.length; i++) told[i] = ids[places[i]!]!;
  return { ids: told, places };
}
