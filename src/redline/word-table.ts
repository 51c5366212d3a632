/** Small integers for words: equal words have one, counted from 0 in order of first sight. */
import { idIn } from './words.ts';

export class WordTable {
  readonly #ids = new Map<string, number>();
  /** All noughts between two calls. */
  #counts = new Uint16Array(0);

  idOf(word: string): number {
    return idIn(this.#ids, word);
  }

  /** How many words two lists share, counted with repetitions. */
  common(a: Int32Array, b: Int32Array): number {
    const { size } = this.#ids;
    if (this.#counts.length < size) this.#counts = new Uint16Array(size * 2);
    const counts = this.#counts;
    for (let i = 0; i < a.length; i++) counts[a[i]!]!++;
    let common = 0;
    for (let i = 0; i < b.length; i++) {
      if (counts[b[i]!] === 0) continue;
      counts[b[i]!]!--;
      common++;
    }
    for (let i = 0; i < a.length; i++) counts[a[i]!] = 0;
    return common;
  }
}
