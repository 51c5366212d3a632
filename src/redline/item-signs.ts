/** What stands before the items of lists beside their words: numbers and boxes, compared. */
import type { WordChange } from '../model/change.ts';
import type { Item, List, Note } from '../model/document.ts';
import { boxSign, itemNumber } from '../model/text-format-2.ts';
import type { BoxEdit, Edit } from './edits.ts';
import type { Box } from './tree.ts';

/** The signs of an item on both sides; empty where a side has none. */
export interface ItemSigns {
  readonly number: WordChange;
  readonly box: WordChange;
}

const NONE = { number: '', box: '' };

/** The signs of the item, or of the note, that `edit` is about; `null` for any other box. */
export function signsOf({ op, a, b }: BoxEdit): ItemSigns | null {
  const kind = (b ?? a)!.kind;
  if (kind !== 'item' && kind !== 'note') return null;
  const old = a && op !== 'inserted' && op !== 'wrap-inserted' ? signsIn(a) : NONE;
  const next = b && op !== 'deleted' && op !== 'wrap-deleted' ? signsIn(b) : NONE;
  return { number: { old: old.number, new: next.number }, box: { old: old.box, new: next.box } };
}

function signsIn(box: Box): { readonly number: string; readonly box: string } {
  if (box.kind === 'note') return { number: `[${(box.block as Note).number}]`, box: '' };
  const list = box.parent!;
  const at = list.children.indexOf(box);
  return { number: itemNumber(list.block as List, at), box: boxSign((box.block as Item).checked) };
}

/** Number and box of an item that stays, where they changed. */
export function changedSigns(item: BoxEdit): WordChange[] {
  const { number, box } = signsOf(item)!;
  return [number, box].filter(({ old, new: next }) => old !== next);
}

/** Whether an item came or went with its words: it is told by those. */
const isWhole = ({ op }: BoxEdit) => op === 'inserted' || op === 'deleted';

/** The numbers that the items of a list had and have, where they are not the same. */
export function changedNumbers(list: BoxEdit): WordChange[] {
  return itemsIn(list)
    .map((item) => signsOf(item)!.number)
    .filter((number) => number.old !== number.new);
}

/** The items of a list that stay, or become items, with another box. */
export const changedBoxes = (list: BoxEdit): BoxEdit[] =>
  itemsIn(list).filter((item) => {
    const { box } = signsOf(item)!;
    return box.old !== box.new;
  });

const itemsIn = (list: BoxEdit): BoxEdit[] =>
  list.children.filter((child): child is BoxEdit => isItem(child) && !isWhole(child));

const isItem = (edit: Edit): edit is BoxEdit => edit.type === 'box' && (edit.b ?? edit.a)!.kind === 'item';
