/**
 * The redline of two documents.
 *
 * Documents become trees of leaves; leaves are aligned, those that crossed are found as moves, both trees are woven into
 * one, and the words of every changed leaf are compared. The result is plain data: renderings and typed changes read it.
 */
import type { PolicyDocument, Run } from '../model/document.ts';
import { equalRuns } from '../model/inline.ts';
import { alignLeaves } from './align.ts';
import type { TypedChanges } from './changes.ts';
import { type Compared, type Edit, isGone, type LeafEdit, readingOf } from './edits.ts';
import { compareRuns, onlySide, type Segment } from './inline.ts';
import { inlineTree, runsOfSegments, wholeTree } from './inline-tree.ts';
import { findMerges } from './merges.ts';
import { findMoves } from './moves.ts';
import type { ChangedNumbers, Reading } from './reading.ts';
import { findSplits } from './splits.ts';
import { runsOf, treesOf, typedOf } from './tree.ts';
import { weave } from './weave.ts';
import { WordTable } from './word-table.ts';

export interface Redline {
  readonly edits: readonly Edit[];
  /** None, where the words of references are not known. */
  readonly numbers: ChangedNumbers;
  readonly reading: Reading;
  /** Made on first use (`changesOf`). */
  typed?: TypedChanges;
}

const NO_NUMBERS: ChangedNumbers = new Map();

/** Compares `from` (the old text) with `to` (the new one). */
export function compare(from: PolicyDocument, to: PolicyDocument, reading: Reading): Redline {
  const words = new WordTable();
  const [old, next] = treesOf(from, to, words, reading);
  const partners = alignLeaves(old.leaves, next.leaves, words);
  const moved = findMoves(old.leaves, next.leaves, partners, words);
  const splits = findSplits(old.leaves, next.leaves, partners, moved, words, reading);
  const merges = findMerges(old.leaves, next.leaves, partners, moved, splits, words, reading);
  const aligned = { from: old, to: next, partners, moved };
  const renumbered = reading.references?.renumbered(aligned, reading) ?? undefined;
  const edits = weave({ ...aligned, splits, merges, renumbered, reading });
  return { edits, numbers: renumbered?.numbers ?? NO_NUMBERS, reading };
}

/** Whether a leaf stands on both sides just as it is. */
export function isUntouched(edit: LeafEdit): boolean {
  return edit.op === 'pair' && edit.a!.exact === edit.b!.exact;
}

/** Two runs of one text, compared; either side may be missing. */
export function compareInline(
  old: readonly Run[] | null,
  next: readonly Run[] | null,
  reading: Reading,
): Compared {
  if (old === null) return wholeContent(next ?? [], 'inserted');
  if (next === null) return wholeContent(old, 'deleted');
  if (equalRuns(old, next)) return wholeContent(next, 'kept');
  const segments = compareRuns(old, next, { reading });
  return { segments, tree: inlineTree(segments, old, next) };
}

/** Content that is the same on both sides, or stands on one only: no word needs to be looked at. */
function wholeContent(runs: readonly Run[], op: Segment['op']): Compared {
  return { segments: onlySide(runs, op), tree: wholeTree(runs, op) };
}

/** The inline content of a heading or a paragraph, compared. */
export function compareLeaf(edit: LeafEdit): Compared {
  edit.compared ??= compareLeafOnce(edit);
  return edit.compared;
}

function compareLeafOnce(edit: LeafEdit): Compared {
  if (edit.segments) {
    const { segments } = edit;
    return {
      segments,
      tree: inlineTree(segments, runsOfSegments(segments, 'old'), runsOfSegments(segments, 'new')),
    };
  }
  const [old, next] = [edit.op === 'inserted' ? null : edit.a, isGone(edit) ? null : edit.b];
  const [oldRuns, newRuns] = [old && runsOf(old), next && runsOf(next)];
  const reading = readingOf(edit);
  if (!oldRuns || !newRuns || equalRuns(oldRuns, newRuns)) return compareInline(oldRuns, newRuns, reading);
  const [was, is] = [typedOf(old!, reading), typedOf(next!, reading)];
  const isRenumbered = was !== null && is !== null && was.shown !== is.shown;
  const typed = isRenumbered ? ([was.end, is.end] as const) : undefined;
  const compared = compareRuns(oldRuns, newRuns, { reading, typed });
  const segments =
    (edit.renumbered && reading.references?.withQuiet(compared, edit.renumbered, reading)) ?? compared;
  return { segments, tree: inlineTree(segments, oldRuns, newRuns) };
}

/** Every leaf edit in reading order. */
export function* leafEdits(edits: readonly Edit[]): Generator<LeafEdit> {
  for (const edit of edits) {
    if (edit.type === 'leaf') yield edit;
    else yield* leafEdits(edit.children);
  }
}
