/**
 * Small integers for words, looked up where they stand in a text: nothing is cut out of it before a word is new.
 *
 * Open addressing with linear probing; the table doubles before half of it is taken.
 */
export class WordTable {
  #words: string[] = [];
  /** All noughts between two calls. */
  #counts = new Uint16Array(0);
  #hashes: Int32Array;
  /** An id and 1; 0 where nothing is. */
  #slots: Int32Array;

  /** `size`: how many words are expected, doubled; a power of two. */
  constructor(size = 128) {
    this.#hashes = new Int32Array(size);
    this.#slots = new Int32Array(size);
  }

  /** Forgets all words. */
  clear(): void {
    if (this.#words.length > 0) this.#slots.fill(0);
    this.#words = [];
  }

  get size(): number {
    return this.#words.length;
  }

  /** The number of the word at `start` ≤ index < `end` of `text`, counted from 0 in order of first sight. */
  idAt(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
    return this.idHashed(text, start, end, hash);
  }

  /** The same for who has counted the hash of its signs on the way (`hashOn`, from 0). */
  idHashed(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let held = this.#slots[slot]!; held !== 0; held = this.#slots[slot]!) {
      const word = this.#words[held - 1]!;
      if (this.#hashes[slot] === hash && stands(word, text, start, end)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const id = this.#words.push(text.slice(start, end)) - 1;
    this.#slots[slot] = id + 1;
    this.#hashes[slot] = hash;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return id;
  }

  /** How many words two lists share, counted with repetitions. */
  common(a: Int32Array, b: Int32Array): number {
    if (this.#counts.length < this.#words.length) this.#counts = new Uint16Array(this.#slots.length);
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

  idOf(word: string): number {
    return this.idAt(word, 0, word.length);
  }

  #grow() {
    const words = this.#words;
    this.#words = [];
    this.#hashes = new Int32Array(this.#slots.length * 2);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const word of words) this.idOf(word);
  }
}

/** The hash of a word with one sign more. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Whether `word` is what stands there; for words as short as ours a loop is quicker than `startsWith`. */
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
