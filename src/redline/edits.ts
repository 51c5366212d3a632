/** What a redline is made of: one tree that holds both documents. */
import type { Segment } from './inline.ts';
import type { InlineEdit } from './inline-tree.ts';
import { IN_FIGURES, type Reading, type Renumbered } from './reading.ts';
import type { Box, Leaf } from './tree.ts';

/** The inline content of a leaf, compared. */
export interface Compared {
  readonly segments: readonly Segment[];
  readonly tree: readonly InlineEdit[];
}

/** A leaf of the redline. `pair`: on both sides; `from` and `to`: the two places of one leaf, told apart by `move`. */
export interface LeafEdit {
  readonly type: 'leaf';
  readonly op: 'pair' | 'deleted' | 'inserted' | 'from' | 'to' | 'piece' | 'part';
  readonly a: Leaf | null;
  readonly b: Leaf | null;
  readonly move: Move | null;
  /** How its texts are read; left out where nothing changed. */
  readonly reading?: Reading;
  /** References to these follow. */
  readonly renumbered?: Renumbered | undefined;
  /** Of a piece: what leads to it from its stretch of the old leaf. Of a part: to its stretch of the new one. */
  readonly segments?: readonly Segment[];
  /** Of a row of which cells have several wordings: what leads from one side of each such cell to the other. */
  readonly cells?: readonly (readonly Segment[] | null)[];
  /** Who deleted or inserted it, where several people did. */
  readonly by?: string | undefined;
  /** Made on first use (`compareLeaf`). */
  compared?: Compared;
}

/** How the texts of an edit are read. */
export const readingOf = ({ reading }: LeafEdit): Reading => reading ?? IN_FIGURES;

/** Whether a leaf edit shows the old side: what was there is gone from here. */
export const isGone = ({ op }: LeafEdit): boolean => op === 'deleted' || op === 'from';

/** The leaf that stands at an edit: the new one, or the old one where it is gone. */
export const standingLeaf = (edit: LeafEdit): Leaf => (isGone(edit) ? edit.a : (edit.b ?? edit.a))!;

export interface Move {
  readonly id: string;
  /** `moved`: to another place in the text; `placed`: only into or out of a list, a quote or a level of them. */
  readonly kind: 'moved' | 'placed';
}

/** A box of the redline. `wrap-…`: only the box itself came or went, its content stayed. */
export interface BoxEdit {
  readonly type: 'box';
  readonly op: 'both' | 'deleted' | 'inserted' | 'wrap-deleted' | 'wrap-inserted';
  readonly a: Box | null;
  readonly b: Box | null;
  readonly children: readonly Edit[];
}

/** An old leaf taken apart: its pieces, each in the new boxes that hold it. */
export interface SplitEdit {
  readonly type: 'split';
  readonly a: Leaf;
  readonly children: readonly Edit[];
}

/** Several old leaves that became one: its parts, each an old leaf. */
export interface MergeEdit {
  readonly type: 'merge';
  readonly b: Leaf;
  readonly children: readonly LeafEdit[];
}

export type Edit = LeafEdit | BoxEdit | SplitEdit | MergeEdit;
