/** Leaves that one side seems to lack but that stand elsewhere become the two ends of a move. */
import type { Edit, LeafEdit } from './edits.ts';
import type { Partners } from './partners.ts';
import type { Woven } from './weave.ts';

interface Ends extends Woven {
  readonly links: Partners;
  /** Old leaves that stand in an edit of both sides already. */
  readonly woven: ReadonlySet<number>;
}

/** `edits` with both ends of every move. */
export function moveEnds(edits: readonly Edit[], ends: Ends): Edit[] {
  const back = new Map([...ends.moved].map(([a, b]) => [b, a]));
  const settle = (edit: Edit): Edit => {
    if (edit.type === 'merge') return edit;
    if (edit.type !== 'leaf') {
      const children = edit.children.map(settle);
      return children.every((child, i) => child === edit.children[i]) ? edit : { ...edit, children };
    }
    if (edit.op === 'deleted') return oldEnd(edit, ends);
    return edit.op === 'inserted' ? newEnd(edit, ends, back) : edit;
  };
  return edits.map(settle);
}

function oldEnd(edit: LeafEdit, { links, woven, moved, to }: Ends): LeafEdit {
  const a = edit.a!.index;
  const place = woven.has(a) ? -1 : links.forwards[a]!;
  const b = place >= 0 ? place : (moved.get(a) ?? -1);
  return b < 0 ? edit : { ...edit, op: 'from', b: to.leaves[b]!, move: moveOf(a, place) };
}

function newEnd(
  edit: LeafEdit,
  { links, woven, from, renumbered, reading }: Ends,
  back: ReadonlyMap<number, number>,
): LeafEdit {
  const b = edit.b!.index;
  const origin = links.backwards[b]!;
  const place = origin >= 0 && !woven.has(origin) ? origin : -1;
  const a = place >= 0 ? place : (back.get(b) ?? -1);
  return a < 0
    ? edit
    : { ...edit, op: 'to', a: from.leaves[a]!, move: moveOf(a, place), renumbered, reading };
}

const moveOf = (a: number, place: number): LeafEdit['move'] => ({
  id: String(a + 1),
  kind: place >= 0 ? 'placed' : 'moved',
});
