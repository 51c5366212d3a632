/** What comes of merging the texts of several people. */
import type { PolicyDocument, Run } from '../../model/index.ts';
import type { TreeNode } from './align.ts';
import type { Wording } from './parts.ts';

/** A text as one person would have it. */
export interface Pen {
  readonly name: string;
  readonly document: PolicyDocument;
}

/** Words or whole blocks. */
export type Stuff =
  | { readonly type: 'words'; readonly runs: readonly Run[] }
  | { readonly type: 'blocks'; readonly blocks: readonly TreeNode[] };

/** A change that touches no other. */
export interface Joined {
  /** Anchor of the section; `null`: before the first one. */
  readonly clause: string | null;
  readonly pens: readonly number[];
  readonly was: Stuff;
  readonly becomes: Stuff;
}

export interface Conflict {
  /** As the marks in the text have it. */
  readonly id: number;
  readonly clause: string | null;
  readonly was: Stuff;
  /** What the text keeps until somebody chooses. */
  readonly held: Stuff;
  readonly wordings: readonly Wording<Stuff>[];
}

/** Blocks in the order of the text; with the number of a conflict, those that stand in the place of its wordings. */
export interface Piece {
  readonly blocks: readonly TreeNode[];
  readonly conflict: number | null;
}

export interface Merged {
  /** Where words are in dispute, marks stand around those that are kept (`marks.ts`). */
  readonly pieces: readonly Piece[];
  readonly joined: readonly Joined[];
  readonly conflicts: readonly Conflict[];
  /** Notes of the base as they become, and all that pens put in, each by itself. */
  readonly notes: readonly Piece[];
}
