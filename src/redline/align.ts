/**
 * Which leaf of the new document continues which leaf of the old one.
 *
 * First what is equal and unique on both sides, as the heaviest chain that does not cross; inside the gaps again, until
 * nothing unique is left. Then what is similar: pairs voted for by the rare words they share, again as a chain; small
 * gaps are settled by comparing every pair. Nothing is ever compared with everything in a large gap.
 *
 * Old: A, B, C, D. New: C, A, B′, D, where B′ is B with other words. A and D are equal and unique and lie in order, so they are
 * the chain; C would cross A, weighs less and stays without a partner (`moves.ts` finds it). B and B′ stand alone in the gap
 * between A and D and share most words: a pair.
 *
 * Bounds: partners never cross; a chain of n pairs takes n·log n steps; a gap costs at most `EVERY_PAIR` comparisons, a larger
 * one `PARTNERS` for each leaf.
 */
import { type Candidate, heaviestChain } from './chain.ts';
import { bagOf, type Leaf, textOfLeaf } from './tree.ts';
import { uniques } from './uniques.ts';
import { WordVotes } from './votes.ts';
import type { WordTable } from './word-table.ts';

/** Under this share of common words two leaves are a deletion and an insertion, not one leaf reworded. */
export const SIMILAR = 0.3;
/** A gap with so many pairs of leaves at most is settled by comparing every pair. */
const EVERY_PAIR = 900;
/** A word found in more leaves of a gap than this tells nothing about which belong together. */
const RARE = 8;
/** How many of the most voted partners of a leaf are compared word by word. */
const PARTNERS = 4;

/** For each old leaf its new partner's index, or -1. Partners never cross. */
export function alignLeaves(a: readonly Leaf[], b: readonly Leaf[], words: WordTable): Int32Array {
  const partners = new Int32Array(a.length).fill(-1);
  const [oldIds, newIds] = [idsOf(a), idsOf(b)];
  const gaps: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  let elsewhere: ((id: number) => boolean) | undefined;
  while (gaps.length > 0) {
    const gap = gaps.pop()!;
    let [a0, a1, b0, b1] = gap;
    while (a0 < a1 && b0 < b1 && oldIds[a0] === newIds[b0]) partners[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && oldIds[a1 - 1] === newIds[b1 - 1]) partners[--a1] = --b1;
    if (a0 === a1 || b0 === b1) continue;
    const chain = heaviestChain(tellingPairs(a0, a1, b0, b1));
    const links = chain.length > 0 ? chain : similarPairs(a0, a1, b0, b1);
    if (links.length === 0) continue;
    let [fromA, fromB] = [a0, b0];
    for (const link of [...links, { a: a1, b: b1 }]) {
      if (link.a < a1) partners[link.a] = link.b;
      // A gap without equal unique leaves was settled for good; what is left in it has no partner.
      if (chain.length > 0 || isLarge(a0, a1, b0, b1)) {
        if (link.a > fromA && link.b > fromB) gaps.push([fromA, link.a, fromB, link.b]);
      }
      [fromA, fromB] = [link.a + 1, link.b + 1];
    }
  }
  return partners;

  function tellingPairs(a0: number, a1: number, b0: number, b1: number): Candidate[] {
    const pairs = uniques(oldIds, newIds, [a0, a1, b0, b1]);
    // Crumbs repeat by chance, so they may not outvote a paragraph: they come into their own inside the gaps.
    const telling = pairs.filter((pair) => a[pair.a]!.size >= TELLING_CHARACTERS);
    return telling.length > 0 ? telling : pairs;
  }

  function similarPairs(a0: number, a1: number, b0: number, b1: number): Candidate[] {
    const pairs = isLarge(a0, a1, b0, b1) ? votedPairs(a0, a1, b0, b1) : everyPair(a0, a1, b0, b1);
    return heaviestChain(pairs);
  }

  function everyPair(a0: number, a1: number, b0: number, b1: number): Candidate[] {
    const isAlone = a1 - a0 === 1 && b1 - b0 === 1;
    const pairs: Candidate[] = [];
    for (let i = a0; i < a1; i++) {
      for (let j = b0; j < b1; j++) {
        const weight = worth(i, j, isAlone);
        if (weight > 0) pairs.push({ a: i, b: j, weight });
      }
    }
    return pairs;
  }

  function votedPairs(a0: number, a1: number, b0: number, b1: number): Candidate[] {
    const votes = new WordVotes(words, RARE);
    for (let j = b0; j < b1; j++) votes.add(b[j]!);
    const pairs: Candidate[] = [];
    for (let i = a0; i < a1; i++) {
      for (const j of votes.top(a[i]!, PARTNERS)) {
        const weight = worth(i, j, false);
        if (weight > 0) pairs.push({ a: i, b: j, weight });
      }
    }
    return pairs;
  }

  /** What pairing two leaves saves a reader: the words they share; 0 if they should not be paired. */
  function worth(i: number, j: number, isAlone: boolean): number {
    const x = a[i]!;
    const y = b[j]!;
    if (!canPair(x, y)) return 0;
    if (x.id === y.id) return 1 + bagOf(x, words).length;
    // What stands elsewhere word for word moved there: it became nothing that is merely like it.
    elsewhere ??= onlyOnes(a, b);
    if (elsewhere(x.id) || elsewhere(y.id)) return 0;
    const common = words.common(bagOf(x, words), bagOf(y, words));
    const share = (2 * common) / Math.max(1, bagOf(x, words).length + bagOf(y, words).length);
    if (share >= SIMILAR) return common * share;
    return isAlone && x.kind === y.kind && (x.kind === 'heading' || x.kind === 'row' || areValues(x, y))
      ? 0.1
      : 0;
  }
}

/** Shorter texts are the same by chance even if each side has them once. */
const ONLY_CHARACTERS = 12;

/** Whether each side has a text once, asked of its id. */
function onlyOnes(a: readonly Leaf[], b: readonly Leaf[]): (id: number) => boolean {
  let most = 0;
  for (const leaves of [a, b]) for (const { id } of leaves) if (id > most) most = id;
  const counts = [a, b].map((leaves) => {
    const found = new Uint8Array(most + 1);
    for (const { id, size } of leaves) if (size >= ONLY_CHARACTERS && found[id]! < 2) found[id]!++;
    return found;
  });
  return (id) => counts[0]![id] === 1 && counts[1]![id] === 1;
}

/** A line such as «Mon: 9:00–18:00» says a value and little else: in the place of another it is the same line. */
const VALUE_CHARACTERS = 40;
const areValues = (x: Leaf, y: Leaf) =>
  [x, y].every((leaf) => leaf.size <= VALUE_CHARACTERS && /\d/.test(textOfLeaf(leaf)));

/** Texts shorter than this repeat by chance. */
const TELLING_CHARACTERS = 40;

const isLarge = (a0: number, a1: number, b0: number, b1: number) => (a1 - a0) * (b1 - b0) > EVERY_PAIR;

const idsOf = (leaves: readonly Leaf[]) => Int32Array.from(leaves, ({ id }) => id);

/** The pairs of leaves that both sides have once. */
export const uniquePairs = (a: readonly Leaf[], b: readonly Leaf[]): Candidate[] =>
  uniques(idsOf(a), idsOf(b), [0, a.length, 0, b.length]);

/** Whether one leaf can become the other without its words being taken out and put in again. */
export function canPair(a: Leaf, b: Leaf): boolean {
  if (a.block?.type === 'row' && b.block?.type === 'row') return a.block.head === b.block.head;
  const isProse = (leaf: Leaf) => leaf.kind === 'heading' || leaf.kind === 'paragraph';
  return a.kind === b.kind || (isProse(a) && isProse(b));
}
