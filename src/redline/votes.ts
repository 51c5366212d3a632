/** Which leaves may belong together: those that share words which few others have. */
import { bagOf, type Leaf } from './tree.ts';
import type { WordTable } from './word-table.ts';

/** Finds, for a leaf, those others that share most of its rare words with it. */
export class WordVotes {
  readonly #places: number[][] = [];
  /** All noughts between two questions. */
  readonly #votes: number[] = [];
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
    const bag = bagOf(leaf, this.#words);
    const named: number[] = [];
    const voted = new Set<number>();
    for (let i = 0; i < bag.length; i++) {
      const list = this.#places[bag[i]!];
      if (list === undefined || list.length > this.#rare || voted.has(bag[i]!)) continue;
      voted.add(bag[i]!);
      for (const place of list) {
        const before = this.#votes[place] ?? 0;
        if (before === 0) named.push(place);
        this.#votes[place] = before + 1 / list.length;
      }
    }
    const top = named.sort((x, y) => this.#votes[y]! - this.#votes[x]! || x - y).slice(0, most);
    for (const place of named) this.#votes[place] = 0;
    return top;
  }
}
