/** Tables: Word tracks rows and words, and neither rows that moved nor columns. */
import type { Cell, Row } from '../../model/index.ts';
import {
  type BoxEdit,
  type CellPair,
  compareInline,
  isGone,
  isUntouched,
  type LeafEdit,
  pairCells,
  readingOf,
  type Segment,
  standingLeaf,
} from '../../redline/index.ts';
import { paragraphProperties } from './place.ts';
import type { Fate } from './revisions.ts';
import { keptRuns, type RunContext, runs } from './runs.ts';
import { element, val } from './xml.ts';

/** A table with what became of its rows and cells. */
export function tableXml(edit: BoxEdit, context: RunContext): string {
  const rows = edit.children.filter((child): child is LeafEdit => child.type === 'leaf' && isRow(child));
  // Word cannot track a column that came or went, so the table is taken out and put in again as a whole.
  const isReshaped = rows.some(
    ({ op, a, b }) => op === 'pair' && (a!.block as Row).cells.length !== (b!.block as Row).cells.length,
  );
  const write = (part: readonly LeafEdit[]) =>
    rowsXml(
      inOrder(part).map((row) => rowXml(row, context)),
      widthOf(part),
    );
  if (!isReshaped) return write(rows);
  const side = (op: 'deleted' | 'inserted') =>
    rows
      .filter((row) => (op === 'deleted' ? isOnOld(row) : !isGone(row)))
      .map((row): LeafEdit => ({ ...row, op, move: null }));
  return write(side('deleted')) + SPACER + write(side('inserted'));
}

function rowXml(edit: LeafEdit, shared: RunContext): string {
  const context = edit.by === undefined ? shared : { ...shared, by: edit.by };
  // Word's rows cannot move.
  const fate: Fate = isGone(edit) ? 'deleted' : isOnOld(edit) ? 'kept' : 'inserted';
  const row = standingLeaf(edit).block as Row;
  const pairs =
    fate === 'kept'
      ? pairCells(edit.a!.block as Row, edit.b!.block as Row)
      : row.cells.map((cell) => (fate === 'deleted' ? { a: cell, b: null } : { a: null, b: cell }));
  const properties = [
    element('w:cantSplit'),
    row.head ? element('w:tblHeader') : '',
    context.revisions.mark(fate, context.by),
  ].join('');
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, properties),
    ...pairs.map((pair, i) => cellXml(pair, fate, edit, context, edit.cells?.[i])),
  );
}

function cellXml(
  { a, b }: CellPair,
  fate: Fate,
  row: LeafEdit,
  context: RunContext,
  wordings?: readonly Segment[] | null,
): string {
  const cell = (b ?? a)!;
  const segments = () => wordings ?? compareInline(a?.runs ?? null, b?.runs ?? null, readingOf(row)).segments;
  const look = (one: Cell) =>
    paragraphProperties({ style: one.head ? 'TableHead' : 'TableText', align: one.align });
  const change =
    a && b && look(a) !== look(b)
      ? element('w:pPrChange', context.revisions.attributes(), element('w:pPr', {}, look(a)))
      : '';
  const own = context.revisions.mark(fate, context.by);
  const properties = element('w:pPr', {}, look(cell), own === '' ? '' : element('w:rPr', {}, own), change);
  const content = isUntouched(row)
    ? keptRuns(cell.runs, segments, context)
    : runs(segments(), context, fate === 'kept' ? null : fate);
  return `<w:tc><w:p>${properties}${content}</w:p></w:tc>`;
}

/** Two tables that touch would become one. */
export const SPACER = element('w:p');

function rowsXml(rows: readonly string[], width: number): string {
  if (rows.length === 0) return '';
  const column = Math.floor(TEXT_WIDTH / width);
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      val('tblStyle', 'PolicyTable'),
      element('w:tblW', { 'w:w': '5000', 'w:type': 'pct' }),
      element('w:tblLook', { 'w:val': '0420', 'w:firstRow': '1', 'w:noVBand': '1' }),
    ),
    element('w:tblGrid', {}, ...Array.from({ length: width }, () => element('w:gridCol', { 'w:w': column }))),
    ...rows,
  );
}

/** Between the margins of A4, in twentieths of a point. */
const TEXT_WIDTH = 9638;

const isRow = (edit: LeafEdit) => (edit.b ?? edit.a)!.kind === 'row';
const isOnOld = ({ op }: LeafEdit) => op !== 'inserted' && op !== 'to';

/** Head rows first, as each side has them. */
function inOrder(rows: readonly LeafEdit[]): LeafEdit[] {
  const isHead = (row: LeafEdit) => (standingLeaf(row).block as Row).head;
  return [...rows.filter(isHead), ...rows.filter((row) => !isHead(row))];
}

const widthOf = (rows: readonly LeafEdit[]) =>
  Math.max(1, ...rows.map(({ a, b }) => ((b ?? a)!.block as Row).cells.length));
