/** What has another number by now, parts of a text and its footnotes alike, and the references that only follow it. */
import type { Segment } from './inline.ts';
import { continuedNotes, withQuietNotes } from './note-numbers.ts';
import { changedNumbersOf, withQuietReferences } from './numbering.ts';
import type { Aligned, Pairs, Reading, References, Renumbered } from './reading.ts';

export const REFERENCES: References = { renumbered: renumberedIn, withQuiet };

function renumberedIn(aligned: Aligned, reading: Reading): Renumbered | null {
  const pairs = pairsOf(aligned);
  const [numbers, notes] = [changedNumbersOf(pairs, reading), continuedNotes(aligned, pairs)];
  return numbers.size + notes.size > 0 ? { numbers, notes } : null;
}

const pairsOf = ({ from, to, partners, moved }: Aligned): Pairs =>
  from.leaves.flatMap((leaf) => {
    const b = partners[leaf.index]! >= 0 ? partners[leaf.index] : moved.get(leaf.index);
    return b === undefined ? [] : [[leaf, to.leaves[b]!] as const];
  });

function withQuiet(
  segments: readonly Segment[],
  { numbers, notes }: Renumbered,
  reading: Reading,
): readonly Segment[] {
  const withNotes = notes.size > 0 ? withQuietNotes(segments, notes) : segments;
  return numbers.size > 0 ? withQuietReferences(withNotes, numbers, reading) : withNotes;
}
