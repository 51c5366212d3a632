/** Finds, among leaves without a partner, those that stand elsewhere in the other document. */
import { canPair, uniquePairs } from './align.ts';
import { bagOf, type Leaf } from './tree.ts';
import { WordVotes } from './votes.ts';
import type { WordTable } from './word-table.ts';

/** Texts with fewer words repeat by chance: finding one elsewhere proves no move. */
const MOVED_WORDS = 4;
/** Of a text that stands once on both sides so many are enough. */
const UNIQUE_WORDS = 2;
/** A moved text may be edited on the way, but so much of it must be the same. */
const MOVED_SHARE = 0.75;
/** An edited text needs more words than an unedited one to be recognised. */
const EDITED_WORDS = 8;
/** Beside a moved text so much in common is enough. */
const NEIGHBOUR_SHARE = 0.5;
/** A word found in more leaves than this tells nothing about which belong together. */
const RARE = 6;
/** How many of the most voted partners of a leaf are compared word by word. */
const PARTNERS = 3;

/** For each old leaf that moved, its new place. `partners`: those that stayed. */
export function findMoves(
  a: readonly Leaf[],
  b: readonly Leaf[],
  partners: Int32Array,
  words: WordTable,
): Map<number, number> {
  const taken = new Set(partners);
  const left = a.filter((leaf) => partners[leaf.index] === -1 && leaf.block !== null);
  const right = b.filter((leaf) => !taken.has(leaf.index) && leaf.block !== null);
  const moved = new Map<number, number>();
  if (left.length === 0 || right.length === 0) return moved;
  const free = new Set(right.map((leaf) => leaf.index));
  let unique: ReadonlySet<number> | undefined;
  takeEqual();
  takeEdited();
  for (const [from, to] of [...moved]) {
    takeNeighbours(from, to, -1);
    takeNeighbours(from, to, 1);
  }
  return moved;

  /** What stood next to a moved text and still does moved with it, however short: headings, names, edited lines. */
  function takeNeighbours(from: number, to: number, step: 1 | -1) {
    for (let [i, j] = [from + step, to + step]; ; i += step, j += step) {
      const [x, y] = [a[i], b[j]];
      if (!x || !y || partners[i] !== -1 || moved.has(i) || !free.has(j)) return;
      if (x.id !== y.id && !(canPair(x, y) && shareOf(x, y) >= NEIGHBOUR_SHARE)) return;
      take(i, j);
    }
  }

  function takeEqual() {
    const places = new Map<number, number[]>();
    for (const leaf of right) {
      const list = places.get(leaf.id);
      if (list) list.push(leaf.index);
      else places.set(leaf.id, [leaf.index]);
    }
    for (const leaf of left) {
      const list = places.get(leaf.id);
      if (!list || list.length === 0) continue;
      const least = isOnlyOne(leaf) ? UNIQUE_WORDS : MOVED_WORDS;
      if (bagOf(leaf, words).length >= least) take(leaf.index, list.shift()!);
    }
  }

  /** Whether either text has the leaf once: then even a short one is the same. */
  function isOnlyOne({ index }: Leaf): boolean {
    unique ??= new Set(uniquePairs(a, b).map((pair) => pair.a));
    return unique.has(index);
  }

  function takeEdited() {
    const votes = new WordVotes(words, RARE);
    for (const leaf of right)
      if (free.has(leaf.index) && bagOf(leaf, words).length >= EDITED_WORDS) votes.add(leaf);
    for (const leaf of left) {
      if (moved.has(leaf.index) || bagOf(leaf, words).length < EDITED_WORDS) continue;
      const best = votes
        .top(leaf, PARTNERS)
        .map((j) => ({ j, share: shareOf(leaf, b[j]!) }))
        .filter(({ j, share }) => free.has(j) && share >= MOVED_SHARE && canPair(leaf, b[j]!))
        .sort((x, y) => y.share - x.share)[0];
      if (best) take(leaf.index, best.j);
    }
  }

  function shareOf(x: Leaf, y: Leaf): number {
    const [p, q] = [bagOf(x, words), bagOf(y, words)];
    return (2 * words.common(p, q)) / (p.length + q.length);
  }

  function take(from: number, to: number) {
    moved.set(from, to);
    free.delete(to);
  }
}
