/**
 * Text format 2: format 1, and what stands beside the words on the page is in the text too.
 *
 * - An ordered item begins with the number that Markdown counts from the list's first one, a full stop and a space; nested
 *   items the same, without the parent's number; bullets have nothing.
 * - Then `[ ] ` or `[x] ` where there is a box.
 * - A reference to a note is `[n]`, in order of first reference; the notes stand at the end as `[n] text`.
 *
 * These signs stand before the item's first line, whatever that is: `1. 1. Users` is an item that begins with a list of its
 * own, as its page has it. An item or a note without words is its signs alone.
 */
import type { Block, Item, List, PolicyDocument, Run } from './document.ts';
import { textOfRuns } from './document.ts';
import { filled, squash, textOfLines } from './text-lines.ts';

/** `document` in text format 2. */
export const textFormat2 = (document: PolicyDocument): string =>
  textOfLines(document.blocks.flatMap(linesOf));

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return filled(squash(`${block.number ?? ''} ${lineOf(block.runs)}`));
    case 'paragraph':
      return filled(lineOf(block.runs));
    case 'list':
      return block.items.flatMap((item, at) => begun(itemSigns(block, at), item.blocks.flatMap(linesOf)));
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return filled(squash(block.text));
    case 'rule':
      return [];
    case 'table':
      return block.rows.flatMap((row) => filled(row.cells.map((cell) => lineOf(cell.runs)).join('\t')));
    case 'notes':
      return block.notes.flatMap((note) => begun(`[${note.number}]`, note.blocks.flatMap(linesOf)));
    default:
      return block satisfies never;
  }
}

/** What stands before the item `at` of a list: `3.`, `[x]`, `4. [ ]`, or nothing. */
export function itemSigns(list: List, at: number): string {
  const number = itemNumber(list, at);
  const box = boxSign(list.items[at]!.checked);
  return `${number} ${box}`.trim();
}

/** The number of the item `at` of a list with its full stop, or nothing for a bullet. */
export const itemNumber = ({ ordered, start }: Pick<List, 'ordered' | 'start'>, at: number): string =>
  ordered ? `${start + at}.` : '';

/** `[x]`, `[ ]`, or nothing for an item without a box. */
export const boxSign = (checked: Item['checked']): string =>
  checked === null ? '' : checked ? '[x]' : '[ ]';

/** `lines`, the first of them after `signs`. */
function begun(signs: string, lines: readonly string[]): string[] {
  if (signs === '') return [...lines];
  const [first, ...rest] = lines;
  return [first === undefined ? signs : `${signs} ${first}`, ...rest];
}

const lineOf = (runs: readonly Run[]) =>
  squash(runs.map((run) => (run.type === 'note' ? `[${run.number}]` : textOfRuns([run]))).join(''));
