/** Which marks an edit has in the redline's HTML, and what of it needs none. */
import type { Item } from '../model/index.ts';
import type { BoxEdit, LeafEdit } from './edits.ts';
import type { Attributes } from './html.ts';
import type { Quiet } from './inline.ts';
import type { InlineEdit } from './inline-tree.ts';
import { isUntouched } from './redline.ts';
import { onlyText, runsOf } from './tree.ts';

/** The side that has something alone; `null`: both have it. */
export type Side = 'inserted' | 'deleted' | null;

/** The side that an inline edit belongs to as a whole, or `null`. */
export function sideOf(edit: InlineEdit): Side {
  if (edit.type === 'text') return edit.op === 'kept' ? null : edit.op;
  return onlyOne(edit.children.map(sideOf));
}

/** What all of `values` are, if they are one. */
const onlyOne = <T>(values: readonly T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/** Why readers need not look at an inline edit that belongs to one side; `null` where they must. */
export function quietOf(edit: InlineEdit): Quiet | null {
  if (edit.type === 'text') return edit.quiet ?? null;
  return onlyOne(edit.children.map(quietOf));
}

/** Both sides are there for programs; readers see the new one, and nothing that marks it. */
export function quietChange(side: 'inserted' | 'deleted', quiet: Quiet, content: string): string {
  return side === 'inserted'
    ? `<ins data-rl-kind="${quiet}">${content}</ins>`
    : `<del hidden data-rl-kind="${quiet}">${content}</del>`;
}

/** The one plain text of a leaf that only one side has, or both have just the same; `null` of any other leaf. */
export function plainText(edit: LeafEdit): string | null {
  const { op, a, b } = edit;
  if (op !== 'inserted' && op !== 'deleted' && !(op === 'pair' && isUntouched(edit))) return null;
  return onlyText(runsOf((b ?? a)!));
}

/** An item without a box that both sides have. */
export const isSameItem = ({ op, a, b }: BoxEdit) =>
  op === 'both' &&
  b!.block?.type === 'item' &&
  b!.block.checked === null &&
  (a!.block as Item).checked === null;

export function blockMark(edit: LeafEdit): Attributes {
  if (edit.op === 'inserted') return { 'data-rl': 'ins' };
  if (edit.op === 'piece') return { 'data-rl': 'wrap-ins' };
  return edit.op === 'deleted' ? { 'data-rl': 'del' } : {};
}

export const moveMark = ({ move }: LeafEdit, end: 'from' | 'to'): Attributes => ({
  'data-rl': end,
  'data-rl-id': move!.id,
  'data-rl-kind': move!.kind,
});

export function isHeadRow(edit: LeafEdit): boolean {
  const { block } = (edit.b ?? edit.a)!;
  return block?.type === 'row' && block.head;
}
