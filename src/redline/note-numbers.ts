/**
 * References to footnotes whose number only follows: a note that came before them moved all others on. Which note a
 * reference means is told by what became of the note, never by its number, which every note before it changes.
 */
import type { Segment } from './inline.ts';
import type { Aligned, ContinuedNotes, Pairs } from './reading.ts';
import type { Box, Leaf, Tree } from './tree.ts';

/** `pairs`: every leaf that goes on, with what it became. A note goes on where its first such leaf does. */
export function continuedNotes({ from, to }: Aligned, pairs: Pairs): ContinuedNotes {
  const notes = new Map<string, string>();
  if (!hasNotes(from) || !hasNotes(to)) return notes;
  for (const [a, b] of pairs) {
    const [old, next] = [noteOf(a), noteOf(b)];
    if (old !== null && next !== null && !notes.has(old)) notes.set(old, next);
  }
  return notes;
}

const hasNotes = ({ root }: Tree) => root.children.some(({ kind }) => kind === 'notes');

/** The id of the note that a leaf stands in. */
function noteOf({ parent }: Leaf): string | null {
  for (let box: Box | null = parent; box; box = box.parent)
    if (box.block?.type === 'note') return box.block.id;
  return null;
}

/** `segments` in which references that follow their note are quiet. */
export function withQuietNotes(segments: readonly Segment[], notes: ContinuedNotes): readonly Segment[] {
  return segments.map((segment, i): Segment => {
    // A deletion and the insertion after it are one replacement.
    const at = segment.op === 'inserted' ? i - 1 : i;
    const [old, now] = [segments[at], segments[at + 1]];
    if (old?.op !== 'deleted' || now?.op !== 'inserted') return segment;
    const [was, is] = [idOf(old), idOf(now)];
    return was !== null && is !== null && notes.get(was) === is ? { ...segment, quiet: 'number' } : segment;
  });
}

const idOf = ({ content }: Segment) =>
  typeof content !== 'string' && content.type === 'note' ? content.id : null;
