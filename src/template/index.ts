/** The door of `template`: facts and a template in, a draft's text out. */
export { FillError, fill } from './fill.ts';
export {
  type CellChange,
  type InShort,
  inShort,
  SHORT_COLUMNS,
  type ShortColumn,
  type ShortRow,
} from './in-short.ts';
export { MissingText, type Names, namesOf } from './names.ts';
export { type DataRow, dataRows } from './summary.ts';
