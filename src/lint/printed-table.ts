/** How a table will stand in a PDF, estimated from its words: no browser is started to check a text. */

/** Upright, perhaps in smaller type; on a page turned on its side; or with its rows as lists. */
export type PrintedTable = 'upright' | 'turned' | 'folded';

/** Points: an A4 page between our margins, upright and turned. */
const UPRIGHT = 481.9;
const TURNED = 728.5;
/** Points: the smallest type that a table gets, that of one with letters of many strokes, and what stands between two columns then. */
const TYPE = 7.5;
const DENSE_TYPE = 8;
const GAP = 4;
/** Longer words break when a table is too wide. */
const LONG = 25;
/** What a column has at least whose lines may end anywhere, in its type's size. */
const LEAST = 4;
const DENSE = /\p{Script=Han}/u;
const ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** Widths of letters in the print face, as parts of its size. Measured: the mean of each group in Noto Serif, of Arabic in Amiri. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/[жмфшщыюмw@%ЖМФШЩЫЮMW—]/u, 0.88],
  [/[iljtfrı.,:;'!|()[\]ії-]/u, 0.36],
  [/\p{Lu}/u, 0.7],
  [/\p{Script=Cyrillic}/u, 0.61],
  [/\p{Mn}/u, 0],
  [/\p{Script=Arabic}/u, 0.44],
];
const OTHER = 0.57;
/** Heads are bold. */
const BOLD = 1.05;

const widthOf = (word: string) =>
  [...word].reduce((sum, letter) => sum + (WIDTHS.find(([group]) => group.test(letter))?.[1] ?? OTHER), 0);

/** The parts of a cell between which a line may end. */
const parts = (cell: string) =>
  cell.split(/\s+|(?<=[-–—/])(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u);

/** How narrow a cell can become, in its type's size. */
function leastOf(cell: string): number {
  const words = parts(cell).map((word) => (word.length < LONG ? widthOf(word) : LEAST));
  const anywhere = ANYWHERE.test(cell) ? Math.min(LEAST, widthOf(cell)) : 0;
  return Math.max(anywhere, ...words);
}

/** How a table of these rows stands on paper; the first row is its head. */
export function printedTable(rows: readonly (readonly string[])[]): PrintedTable {
  const columns = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row, i) => leastOf(row[column] ?? '') * (i === 0 ? BOLD : 1))),
  );
  const type = rows.some((row) => row.some((cell) => DENSE.test(cell))) ? DENSE_TYPE : TYPE;
  const width = (columns ?? []).reduce((sum, column) => sum + column * type + GAP, 0);
  if (width <= UPRIGHT) return 'upright';
  return width <= TURNED ? 'turned' : 'folded';
}
