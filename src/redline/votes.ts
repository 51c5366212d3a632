/** Which leaves may belong together: those that share words which few others have. */
import { bagOf, type Leaf } from './tree.ts';
import type { WordTable } from './word-table.ts';

/** Finds, for a leaf, those others that share most of its rare words with it. */
export class WordVotes {
  readonly #places: number[][] = [];
  readonly #words: WordTable;
  readonly #rare: number;

  /** `rare`: a word found in more of the leaves than this tells nothing about which belong together. */
  constructor(words: WordTable, rare: number) {
    this.#words = words;
    this.#rare = rare;
  }

  add(leaf: Leaf): void {
    const bag = bagOf(leaf, this.#words);
    for (let i = 0; i < bag.length; i++) {
      const list = this.#places[bag[i]!];
      if (list?.at(-1) === leaf.index) continue;
      if (list === undefined) this.#places[bag[i]!] = [leaf.index];
      else if (list.length <= this.#rare) list.push(leaf.index);
    }
  }

  /** Positions of the leaves with most votes, at most `most` of them. */
  top(leaf: Leaf, most: number): number[] {
    const votes = new Map<number, number>();
    const bag = bagOf(leaf, this.#words);
    for (let i = 0; i < bag.length; i++) {
      const list = this.#places[bag[i]!];
      // Most words are in many places, and are passed by before it is asked whether they were met.
      if (!list || list.length > this.#rare || bag.indexOf(bag[i]!) < i) continue;
      for (const place of list) votes.set(place, (votes.get(place) ?? 0) + 1 / list.length);
    }
    const ranked = [...votes].sort(([x, votesOfX], [y, votesOfY]) => votesOfY - votesOfX || x - y);
    return ranked.slice(0, most).map(([place]) => place);
  }
}
