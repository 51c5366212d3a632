/**
 * Finds paragraphs that were taken apart: one old leaf whose words stand in several new ones, in order.
 *
 * Only what can be shown exactly counts: every piece keeps its own elements, and the pieces' old sides together are the
 * old leaf.
 */
import type { Run } from '../model/index.ts';
import { compareRuns, type Segment, withQuietBlanks } from './inline.ts';
import { runsOfSegments, sameOldElements } from './inline-tree.ts';
import type { Reading } from './reading.ts';
import { bagOf, type Leaf, runsOf } from './tree.ts';
import type { WordTable } from './word-table.ts';

/** Shorter texts are not taken apart, they are reworded. */
const SPLIT_WORDS = 4;
/** Of texts shorter than this nearly every word must be found again. */
const LONG_WORDS = 12;
const SHORT_SHARE = 0.9;
/** So much of a piece must come from the old leaf for it to be one of its pieces. */
const PIECE_SHARE = 0.7;
/** So much of the old leaf and its pieces must be the same words. */
const SPLIT_SHARE = 0.7;

export interface Split {
  readonly a: number;
  /** The pieces are the new leaves at `first` ≤ index < `end`. */
  readonly first: number;
  readonly end: number;
  /** For each piece what leads to it from its stretch of the old leaf. */
  readonly pieces: readonly (readonly Segment[])[];
}

const NOTHING: ReadonlySet<number> = new Set();

/** The splits between `a` and `b`, by old leaf. `partners`, `moved` and `closed` (of `b`) say what is settled already. */
export function findSplits(
  a: readonly Leaf[],
  b: readonly Leaf[],
  partners: Int32Array,
  moved: ReadonlyMap<number, number>,
  words: WordTable,
  reading: Reading,
  closed: ReadonlySet<number> = NOTHING,
): Map<number, Split> {
  const taken = new Set([...partners, ...moved.values(), ...closed]);
  const splits = new Map<number, Split>();
  let next = 0;
  for (const leaf of a) {
    const partner = partners[leaf.index]!;
    const from = next;
    if (partner >= 0) next = partner + 1;
    const isOpen = isProse(leaf) && !moved.has(leaf.index) && (partner < 0 || leaf.id !== b[partner]!.id);
    if (!isOpen || bagOf(leaf, words).length < SPLIT_WORDS) continue;
    const split = splitOf(leaf, partner, from);
    if (!split) continue;
    splits.set(leaf.index, split);
    for (let j = split.first; j < split.end; j++) taken.add(j);
    next = split.end;
  }
  return splits;

  function splitOf(leaf: Leaf, partner: number, from: number): Split | null {
    const bag = bagOf(leaf, words);
    const isLong = bag.length >= LONG_WORDS;
    const isPiece = (j: number) => {
      const other = b[j];
      if (!other || !isProse(other) || (j !== partner && taken.has(j))) return false;
      const own = bagOf(other, words);
      return own.length > 0 && words.common(bag, own) >= (isLong ? PIECE_SHARE : SHORT_SHARE) * own.length;
    };
    let first = partner;
    if (partner < 0) {
      first = from;
      while (first < b.length && !taken.has(first) && !isPiece(first)) first++;
      if (first >= b.length || taken.has(first)) return null;
    } else if (!isPiece(partner)) return null;
    let end = first + 1;
    while (first > from && isPiece(first - 1)) first--;
    while (isPiece(end)) end++;
    if (end - first < 2) return null;
    const leaves = b.slice(first, end);
    const all = Int32Array.from(leaves.flatMap((piece) => [...bagOf(piece, words)]));
    const share = isLong ? SPLIT_SHARE : SHORT_SHARE;
    if (2 * words.common(bag, all) < share * (bag.length + all.length)) return null;
    const pieces = piecesOf(leaf, leaves, reading);
    return pieces && { a: leaf.index, first, end, pieces };
  }
}

const isProse = (leaf: Leaf) => leaf.kind === 'paragraph' || leaf.kind === 'heading';

const BORDER = '\u0000split';

/** Cuts the comparison with all pieces at their borders; `null` if an old element would be cut, too. */
function piecesOf(leaf: Leaf, leaves: readonly Leaf[], reading: Reading): (readonly Segment[])[] | null {
  const joined = leaves.flatMap((piece, i): Run[] => {
    const border: Run = { type: 'image', src: BORDER, alt: '', title: String(i), marks: [] };
    return i === 0 ? [...runsOf(piece)] : [border, ...runsOf(piece)];
  });
  const cut: Segment[][] = [[]];
  for (const segment of compareRuns(runsOf(leaf), joined, { reading })) {
    const { content } = segment;
    if (typeof content !== 'string' && content.type === 'image' && content.src === BORDER) cut.push([]);
    else cut.at(-1)!.push(segment);
  }
  const pieces = cut.map(withQuietBlanks);
  const isWhole =
    pieces.length === leaves.length && pieces.every((piece) => piece.some(({ op }) => op === 'kept'));
  return isWhole &&
    sameOldElements(
      runsOf(leaf),
      pieces.map((piece) => runsOfSegments(piece, 'old')),
    )
    ? pieces
    : null;
}
