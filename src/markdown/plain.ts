/**
 * Makes the tree of Markdown that is words alone, without a parser.
 *
 * Problem: the reference parser takes most of the time of an import, and most of a policy is words without any mark.
 *
 * Idea: blocks whose only mark is the one that they begin with are read line by line: headings, paragraphs, lists of one level
 * with a line for each item, rows of tables. Words hold no sign that could mean anything in Markdown (`MARKED`). A part with
 * any other sign, or of any other shape, is for the parser.
 *
 * Example: “We keep data for 3 years.” is a paragraph with one text; “We keep *data*.” is for the parser.
 *
 * Bounds: parts as `parts.ts` cuts them, and rows behind the first two lines of their table. `plain.test.ts` holds the trees
 * against those of the reference parser: they are equal.
 */
import type { List, Paragraph, RootContent, TableRow } from 'mdast';
import { type Place, wordsOf } from './plain-words.ts';

/** A line that begins like this begins no block of another kind. */
const WORDS = /^(?:\*\*|\[)?[\p{L}"“«(]/u;
const HEADING = /^(#{1,6}) +(?! )/;
const ITEM = /^([-*+]|\d{1,9}[.)]) {1,4}(?=(?:\*\*|\[)?[\p{L}"“«(])/u;

/** The blocks of `part`, which stands at `place`; `null`: it is for the parser. */
export function plainBlocks(part: string, { line, offset }: Place): RootContent[] | null {
  const lines = part.split('\n');
  const blocks: RootContent[] = [];
  let list: List | null = null;
  let marker = '';
  let at = offset;
  for (let i = 0; i < lines.length; i++) {
    const own = lines[i]!;
    const here = { line: line + i, offset: at };
    at += own.length + 1;
    if (own === '') continue;
    const item = ITEM.exec(own);
    if (item) {
      const words = wordsOf(own.slice(item[0].length), here, item[0].length);
      if (words === null) return null;
      // Numbered lists differ only in the sign behind the number: `1.` and `1)`.
      const sign = item[1]!.at(-1)!;
      if (list === null) {
        list = listAt(item[1]!, here);
        blocks.push(list);
      } else if (sign !== marker) return null;
      else if (lines[i - 1] === '') list.spread = true;
      marker = sign;
      addItem(
        list,
        words,
        positionOf(own.slice(item[0].length), here, item[0].length),
        positionOf(own, here),
      );
      continue;
    }
    // Words below an item without an empty line are words of the item.
    if (list !== null && lines[i - 1] !== '') return null;
    list = null;
    const heading = HEADING.exec(own);
    if (heading) {
      const written = own.slice(heading[0].length);
      const words =
        written === '' || written.endsWith('#') ? null : wordsOf(written, here, heading[0].length);
      if (words === null) return null;
      blocks.push({
        type: 'heading',
        depth: heading[1]!.length as 1,
        children: words,
        position: positionOf(own, here),
      });
      continue;
    }
    let text = own;
    while (WORDS.test(lines[i]!) && i + 1 < lines.length && lines[i + 1] !== '') {
      i += 1;
      at += lines[i]!.length + 1;
      text += `\n${lines[i]}`;
    }
    const words = WORDS.test(lines[i]!) ? wordsOf(text, here) : null;
    if (words === null) return null;
    blocks.push({ type: 'paragraph', children: words, position: positionOf(text, here) });
  }
  return blocks;
}

function listAt(marker: string, here: Place): List {
  const ordered = marker.length > 1;
  return {
    type: 'list',
    ordered,
    start: ordered ? Number(marker.slice(0, -1)) : null,
    spread: false,
    children: [],
    position: positionOf('', here),
  };
}

type Position = NonNullable<Paragraph['position']>;

function addItem(list: List, children: Paragraph['children'], inner: Position, position: Position): void {
  list.children.push({
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children, position: inner }],
    position,
  });
  list.position!.end = { ...position.end };
}

function positionOf(text: string, { line, offset }: Place, from = 0) {
  const start = { line, column: 1 + from, offset: offset + from };
  const last = text.lastIndexOf('\n');
  if (last < 0)
    return {
      start,
      end: { line, column: start.column + text.length, offset: start.offset + text.length },
    };
  const lines = text.split('\n').length - 1;
  return {
    start,
    end: { line: line + lines, column: text.length - last, offset: start.offset + text.length },
  };
}

/** The rows of a table without its first two lines, which stand at `place`; `null`: they are for the parser. */
export function plainRows(text: string, { line, offset }: Place): TableRow[] | null {
  const rows: TableRow[] = [];
  let here: Place = { line, offset };
  for (const own of text.split('\n')) {
    if (own !== '') {
      const row = rowAt(own, here);
      if (row === null) return null;
      rows.push(row);
    }
    here = { line: here.line + 1, offset: here.offset + own.length + 1 };
  }
  return rows;
}

function rowAt(own: string, here: Place): TableRow | null {
  if (own.length < 3 || !own.startsWith('|') || !own.endsWith('|')) return null;
  const cells = own.slice(1, -1).split('|');
  const row: TableRow = { type: 'tableRow', children: [], position: positionOf(own, here) };
  let from = 0;
  for (const [i, cell] of cells.entries()) {
    const written = cell.trim();
    const before = cell.length - cell.trimStart().length;
    const words = cell === '' ? null : wordsOf(written, here, from + 1 + before);
    if (words === null) return null;
    // The sign before a cell is the cell's, and so is that at the end of the row.
    const whole = i === cells.length - 1 ? cell.length + 2 : cell.length + 1;
    row.children.push({
      type: 'tableCell',
      children: words as TableRow['children'][number]['children'],
      position: positionOf(own.slice(from, from + whole), here, from),
    });
    from += cell.length + 1;
  }
  return row;
}
