/**
 * Words in texts that put no blanks between them, found by lists.
 *
 * A stretch of letters is divided into as few known words as hold most of it. Where a part is in no list nobody can say where
 * its words begin or end, nor whether a short word beside it is a word or the end of a longer one; so there is a border only
 * between two known words. What is unknown stays whole with its neighbours: a mark may be longer than it must, and cuts no word.
 *
 * The lists are ours and part of the program, so a browser finds the same words as a build, which `Intl.Segmenter` does not
 * promise.
 */
import { SHORTEST_RUN, type WordsWithoutBlanks } from './word-lists/letters.ts';

/** Where the word of `text` that begins at `start` ends; `undefined`: it is in no letters of the lists. */
export type WordEnd = (text: string, start: number) => number | undefined;

/** Reads texts with the words of `lists`. */
export function wordEndIn(lists: readonly WordsWithoutBlanks[]): WordEnd {
  const runs = lists.map(({ letters }) => new RegExp(`[${letters}]{${SHORTEST_RUN},}`, 'gu'));
  const dictionaries: Dictionary[] = [];
  let read = { text: '', ends: new Map<number, number>() };
  return (text, start) => {
    if (read.text !== text) {
      const ends = new Map<number, number>();
      lists.forEach(({ words }, i) => {
        for (const { 0: run, index } of text.matchAll(runs[i]!)) {
          dictionaries[i] ??= dictionaryOf(words);
          let from = 0;
          for (const end of wordEnds(run, dictionaries[i]!)) {
            for (; from < end; from++) ends.set(index + from, index + end);
          }
        }
      });
      read = { text, ends };
    }
    return read.ends.get(start);
  };
}

interface Dictionary {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

function dictionaryOf(list: string): Dictionary {
  const words = list.trim().split(/\s+/);
  return { words: new Set(words), longest: Math.max(...words.map(({ length }) => length)) };
}

/** What is read as one sign: a vowel that is written before its consonant, and all that is written behind one. */
const SIGN = /[\u0e40-\u0e44\u0ec0-\u0ec4]?.[\p{M}\u0e2f-\u0e3a\u0e45-\u0e4e\u0eaf-\u0ebd\u0ec6-\u0ecd]*/suy;

/** A known word costs 1, and a sign of none so much: two words are better than one with a sign left over. */
const UNKNOWN_COST = 2.2;

/** Where the words of `run` end, in order. */
function wordEnds(run: string, { words, longest }: Dictionary): number[] {
  const { length } = run;
  const costs = new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(length + 1);
  const isKnown = new Uint8Array(length + 1);
  costs[0] = 0;
  const reach = (start: number, end: number, cost: number, known: 0 | 1) => {
    const sum = costs[start]! + cost;
    if (sum >= costs[end]!) return;
    costs[end] = sum;
    starts[end] = start;
    isKnown[end] = known;
  };
  for (let start = 0; start < length; start++) {
    if (costs[start] === Number.POSITIVE_INFINITY) continue;
    SIGN.lastIndex = start;
    SIGN.test(run);
    const sign = SIGN.lastIndex;
    reach(start, sign, UNKNOWN_COST, 0);
    for (let end = sign; end <= Math.min(length, start + longest); end++)
      if (words.has(run.slice(start, end))) reach(start, end, 1, 1);
  }
  const ends = [length];
  for (let at = length; at > 0; at = starts[at]!) {
    const before = starts[at]!;
    if (before > 0 && isKnown[at] && isKnown[before]) ends.unshift(before);
  }
  return ends;
}
