/** What two lists of numbers have once each. */
import type { Candidate } from './chain.ts';

/** Counts numbers on both sides in arrays that are used again. */
export class Counts {
  #a = new Uint8Array(0);
  #b = new Uint8Array(0);
  #place = new Int32Array(0);

  /** The pairs of what both stretches have once, in the order of the old one. */
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
