/**
 * The redline of two documents.
 *
 * Documents become trees of leaves; leaves are aligned, those that crossed are found as moves, both trees are woven into
 * one, and the words of every changed leaf are compared. The result is plain data: renderings and typed changes read it.
 */
import { equalRuns, type PolicyDocument, type Run } from '../model/index.ts';
import { alignLeaves } from './align.ts';
import { type Compared, type Edit, isGone, type LeafEdit } from './edits.ts';
import { compareRuns, onlySide, type Segment } from './inline.ts';
import { inlineTree, runsOfSegments, wholeTree } from './inline-tree.ts';
import { findMerges } from './merges.ts';
import { findMoves } from './moves.ts';
import { continuedNotes, withQuietNotes } from './note-numbers.ts';
import { changedNumbersOf, withQuietReferences } from './numbering.ts';
import { findSplits } from './splits.ts';
import { runsOf, type Tree, treesOf, typedOf } from './tree.ts';
import { weave } from './weave.ts';
import { WordTable } from './word-table.ts';

export interface Redline {
  readonly edits: readonly Edit[];
  /** Parts whose number changed: the new one by the old one. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** Compares `from` (the old text) with `to` (the new one). */
export function redline(from: PolicyDocument, to: PolicyDocument): Redline {
  const words = new WordTable(4096);
  const [fromTree, toTree] = treesOf(from, to);
  const partners = alignLeaves(fromTree.leaves, toTree.leaves, words);
  const moved = findMoves(fromTree.leaves, toTree.leaves, partners, words);
  const splits = findSplits(fromTree.leaves, toTree.leaves, partners, moved, words);
  const merges = findMerges(fromTree.leaves, toTree.leaves, partners, moved, splits, words);
  const pairs = pairsOf(fromTree, toTree, partners, moved);
  const [numbers, notes] = [changedNumbersOf(pairs), continuedNotes([fromTree, toTree], pairs)];
  const edits = weave({ from: fromTree, to: toTree, partners, moved, splits, merges, numbers, notes });
  return { edits, numbers };
}

/** Every leaf that goes on, with what it became. */
const pairsOf = (from: Tree, to: Tree, partners: Int32Array, moved: ReadonlyMap<number, number>) =>
  from.leaves.flatMap((leaf) => {
    const b = partners[leaf.index]! >= 0 ? partners[leaf.index] : moved.get(leaf.index);
    return b === undefined ? [] : [[leaf, to.leaves[b]!] as const];
  });

const known = new WeakMap<PolicyDocument, WeakMap<PolicyDocument, Redline>>();

/** The same for who asks again as long as both documents are in use: a page, a Word file and a history read one redline. */
export function knownRedline(from: PolicyDocument, to: PolicyDocument): Redline {
  const ofOld = known.get(from) ?? new WeakMap<PolicyDocument, Redline>();
  known.set(from, ofOld);
  const result = ofOld.get(to) ?? redline(from, to);
  ofOld.set(to, result);
  return result;
}

/** Whether a leaf stands on both sides just as it is. */
export function isUntouched(edit: LeafEdit): boolean {
  return edit.op === 'pair' && edit.a!.exact === edit.b!.exact;
}

/** Two runs of one text, compared; either side may be missing. */
export function compareInline(old: readonly Run[] | null, next: readonly Run[] | null): Compared {
  if (old === null) return wholeContent(next ?? [], 'inserted');
  if (next === null) return wholeContent(old, 'deleted');
  if (equalRuns(old, next)) return wholeContent(next, 'kept');
  const segments = compareRuns(old, next);
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
  if (!oldRuns || !newRuns || equalRuns(oldRuns, newRuns)) return compareInline(oldRuns, newRuns);
  const [was, is] = [typedOf(old!), typedOf(next!)];
  const isRenumbered = was !== null && is !== null && was.shown !== is.shown;
  const typed = isRenumbered ? ([was.end, is.end] as const) : undefined;
  const compared = compareRuns(oldRuns, newRuns, { typed });
  const withNotes = edit.notes ? withQuietNotes(compared, edit.notes) : compared;
  const segments = edit.numbers ? withQuietReferences(withNotes, edit.numbers) : withNotes;
  return { segments, tree: inlineTree(segments, oldRuns, newRuns) };
}

/** Every leaf edit in reading order. */
export function* leafEdits(edits: readonly Edit[]): Generator<LeafEdit> {
  for (const edit of edits) {
    if (edit.type === 'leaf') yield edit;
    else yield* leafEdits(edit.children);
  }
}
