/**
 * A long table in portions of its rows, each read under the two lines that the table begins with: a row says the same wherever
 * it stands. Parsing holds a few hundred times its text in memory while it lasts, and a table may be megabytes long.
 */
import type { Root, Table } from 'mdast';

export interface Portion {
  readonly text: string;
  /** The lines with which the table of these rows begins, where they stand in an earlier portion; else nothing. */
  readonly head: string;
}

const DELIMITER = /^\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?[ \t]*$/;
/** What a table may stand below: anything else could go on in its first line. */
const BEFORE = /^[ \t]*$|^#{1,6}[ \t]/;
const EMPTY = /^[ \t]*$/;

/**
 * The portions of `part`, of `length` characters or one row more; joined they are the part. None: it has no table that is so
 * long, or one whose end is not plain.
 */
export function portionsOf(part: string, length: number): Portion[] {
  // Front matter is none of a table, whatever it looks like.
  if (part.length <= 2 * length || !part.includes('\n|') || part.startsWith('---')) return [];
  const lines = part.split(/(?<=\n)/);
  const portions: Portion[] = [];
  let text = '';
  let isCut = false;
  for (let i = 0; i < lines.length; i++) {
    text += lines[i]!;
    if (!isDelimiter(lines, i)) continue;
    const end = endOfRows(lines, i + 1);
    if (end === null) return [];
    let head = '';
    const begun = lines[i - 1]! + lines[i]!;
    for (let row = i + 1; row < end; row++) {
      if (text.length > length && row > i + 1) {
        portions.push({ text, head });
        isCut = true;
        [text, head] = ['', begun];
      }
      text += lines[row]!;
    }
    portions.push({ text, head });
    text = '';
    i = end - 1;
  }
  if (!isCut) return [];
  return text === '' ? portions : [...portions, { text, head: '' }];
}

const isDelimiter = (lines: readonly string[], i: number): boolean =>
  i > 0 &&
  DELIMITER.test(lines[i]!.trimEnd()) &&
  lines[i - 1]!.startsWith('|') &&
  (i === 1 || BEFORE.test(lines[i - 2]!.trimEnd()));

/** The line behind the last row; `null`: words follow at once, which are a row as well. */
function endOfRows(lines: readonly string[], start: number): number | null {
  let end = start;
  while (lines[end]?.startsWith('|')) end += 1;
  const next = lines[end];
  return next === undefined || EMPTY.test(next.trimEnd()) ? end : null;
}

/** Whether a portion was read as what it was cut as: rows alone are one table, with a row for each line. */
export function isTable({ text, head }: Portion, { children }: Root): boolean {
  if (head === '') return true;
  const [table] = children;
  const rows = text.trimEnd().split('\n').length;
  return children.length === 1 && table?.type === 'table' && table.children.length === rows + 1;
}

/** Whether the two lines that a table begins with were read as that. */
export const isHead = ({ children: [table, ...others] }: Root): boolean =>
  others.length === 0 && table?.type === 'table' && table.children.length === 1;

/** Gives `table` more rows, which end at `end`. */
export function addRows(
  table: Table,
  rows: Table['children'],
  end: NonNullable<Table['position']>['end'],
): void {
  for (const row of rows) table.children.push(row);
  table.position!.end = end;
}
