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
import type { List, RootContent, TableRow, Text } from 'mdast';

/** Where a text begins in a larger one. */
export interface Place {
  readonly line: number;
  readonly offset: number;
}

/**
 * Marks, references, blanks at the end of a line, escapes of what needs none. No emphasis ends at an underscore before a letter.
 */
const MARKED = /(?!\n)\p{Cc}|[\\`*[\]<>&~|]|_(?![\p{L}\p{N}_])| (?:\n|$)/u;
/** Bare addresses, also where a sign of them is escaped. */
const ADDRESS = /:\/\/|www\.|@/i;
const ESCAPES = /\\([!-/:-@[-`{}~])/g;

/** What words mean; `null`: they have a mark, and are for the parser. */
function meaningOf(words: string): string | null {
  if (!words.includes('\\')) return MARKED.test(words) || ADDRESS.test(words) ? null : words;
  const value = words.replace(ESCAPES, '$1');
  return MARKED.test(words.replace(ESCAPES, '!')) || ADDRESS.test(value) ? null : value;
}

/** A line that begins like this begins no block of another kind. */
const WORDS = /^[\p{L}"“«(]/u;
const HEADING = /^(#{1,6}) +(?! )/;
const ITEM = /^([-*+]|\d{1,9}[.)]) {1,4}(?=[\p{L}"“«(])/u;

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
      const words = meaningOf(own.slice(item[0].length));
      if (words === null) return null;
      // One that counts is told by the sign behind its numbers.
      const sign = item[1]!.at(-1)!;
      if (list === null) {
        list = listAt(item[1]!, here);
        blocks.push(list);
      } else if (sign !== marker) return null;
      else if (lines[i - 1] === '') list.spread = true;
      marker = sign;
      addItem(list, own, textOf(words, own.slice(item[0].length), here, item[0].length), here);
      continue;
    }
    // Words below an item without an empty line are words of the item.
    if (list !== null && lines[i - 1] !== '') return null;
    list = null;
    const heading = HEADING.exec(own);
    if (heading) {
      const written = own.slice(heading[0].length);
      const words = written === '' || written.endsWith('#') ? null : meaningOf(written);
      if (words === null) return null;
      blocks.push({
        type: 'heading',
        depth: heading[1]!.length as 1,
        children: [textOf(words, written, here, heading[0].length)],
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
    const value = WORDS.test(lines[i]!) ? meaningOf(text) : null;
    if (value === null) return null;
    const words = textOf(value, text, here);
    blocks.push({ type: 'paragraph', children: [words], position: words.position! });
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

function addItem(list: List, own: string, words: Text, here: Place): void {
  const position = positionOf(own, here);
  list.children.push({
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children: [words], position: words.position! }],
    position,
  });
  list.position!.end = { ...position.end };
}

/** `from`: where what is written begins in the line at `here`. */
function textOf(value: string, written: string, here: Place, from = 0): Text {
  return { type: 'text', value, position: positionOf(written, here, from) };
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
    const value = cell === '' ? null : meaningOf(written);
    if (value === null) return null;
    const before = cell.length - cell.trimStart().length;
    // The sign before a cell is the cell's, and so is that at the end of the row.
    const whole = i === cells.length - 1 ? cell.length + 2 : cell.length + 1;
    row.children.push({
      type: 'tableCell',
      children: value === '' ? [] : [textOf(value, written, here, from + 1 + before)],
      position: positionOf(own.slice(from, from + whole), here, from),
    });
    from += cell.length + 1;
  }
  return row;
}
