/** Which clause refers to which note, on both sides of a redline. */
import type { ClauseRef, Run } from '../model/index.ts';
import { refOf } from './clause-ref.ts';
import { leafEdits, type Redline } from './redline.ts';
import type { Leaf } from './tree.ts';

/** For each note, the clause that refers to it first; `null` before the first heading. */
export interface NotePlaces {
  readonly old: ReadonlyMap<string, ClauseRef | null>;
  readonly new: ReadonlyMap<string, ClauseRef | null>;
}

export function notePlaces(redline: Redline): NotePlaces {
  const places = { old: new Map<string, ClauseRef | null>(), new: new Map<string, ClauseRef | null>() };
  const clause: { old: ClauseRef | null; new: ClauseRef | null } = { old: null, new: null };
  const read = (side: 'old' | 'new', leaf: Leaf | null) => {
    if (leaf?.block?.type === 'heading') clause[side] = refOf(leaf.block);
    for (const run of leaf ? runsIn(leaf) : [])
      if (run.type === 'note' && !places[side].has(run.id)) places[side].set(run.id, clause[side]);
  };
  for (const { op, a, b } of leafEdits(redline.edits)) {
    if (op !== 'to' && op !== 'inserted') read('old', a);
    if (op !== 'from' && op !== 'deleted') read('new', b);
  }
  return places;
}

function runsIn({ block }: Leaf): readonly Run[] {
  if (block?.type === 'heading' || block?.type === 'paragraph') return block.runs;
  return block?.type === 'row' ? block.cells.flatMap(({ runs }) => runs) : [];
}
