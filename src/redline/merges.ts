/**
 * Finds paragraphs that became one: several old leaves whose words stand in one new leaf, in order.
 *
 * The reverse of a split, and held to the same: every part keeps its own elements, and the parts' new sides together are the
 * new leaf.
 */
import type { Segment } from './inline.ts';
import { runsOfSegments } from './inline-tree.ts';
import type { Reading } from './reading.ts';
import { findSplits, type Split } from './splits.ts';
import type { Leaf } from './tree.ts';
import type { WordTable } from './word-table.ts';

export interface Merge {
  /** The new leaf. */
  readonly b: number;
  /** Its parts are the old leaves at `first` ≤ index < `end`. */
  readonly first: number;
  readonly end: number;
  /** For each part what leads from it to its stretch of the new leaf. */
  readonly parts: readonly (readonly Segment[])[];
}

/** The merges between `a` and `b`, by new leaf: what comparing in the other direction shows as splits. */
export function findMerges(
  a: readonly Leaf[],
  b: readonly Leaf[],
  partners: Int32Array,
  moved: ReadonlyMap<number, number>,
  splits: ReadonlyMap<number, Split>,
  words: WordTable,
  reading: Reading,
): Map<number, Merge> {
  const backwards = new Int32Array(b.length).fill(-1);
  partners.forEach((j, i) => {
    if (j >= 0) backwards[j] = i;
  });
  const back = new Map([...moved].map(([from, to]) => [to, from]));
  const split = new Set([...splits.values()].flatMap(({ first, end }) => range(first, end)));
  const open = b.filter(
    ({ index, kind, parent }) => kind === 'paragraph' && !split.has(index) && canHold(parent.kind),
  );
  const found = findSplits(open, a, backwards, back, words, reading, new Set(splits.keys()));
  return new Map(
    [...found.values()].flatMap((merge): [number, Merge][] => {
      const parts = merge.pieces.map((piece) => deletionsFirst(piece.map(reversed)));
      const isPlain =
        a
          .slice(merge.first, merge.end)
          .every(({ parent }) => parent === a[merge.first]!.parent && canHold(parent.kind)) &&
        parts.every((part) => runsOfSegments(part, 'old').length > 0);
      return isPlain ? [[merge.a, { b: merge.a, first: merge.first, end: merge.end, parts }]] : [];
    }),
  );
}

/** Items have numbers of their own: what becomes of those no paragraph can show. */
const canHold = (kind: string) => kind === 'root' || kind === 'quote';

const range = (first: number, end: number) => Array.from({ length: end - first }, (_, i) => first + i);

/** Between two kept stretches, what is gone stands before what came. */
function deletionsFirst(segments: readonly Segment[]): Segment[] {
  const ordered: Segment[] = [];
  const come: Segment[] = [];
  for (const segment of segments) {
    if (segment.op === 'inserted') come.push(segment);
    else {
      if (segment.op === 'kept') ordered.push(...come.splice(0));
      ordered.push(segment);
    }
  }
  return [...ordered, ...come];
}

/** The same change seen from the other side. */
function reversed(segment: Segment): Segment {
  const op = segment.op === 'deleted' ? 'inserted' : segment.op === 'inserted' ? 'deleted' : 'kept';
  return { ...segment, op, oldMarks: segment.newMarks, newMarks: segment.oldMarks };
}
