/** Keeps columns from becoming one letter wide where a line may end between any two letters. */

/**
 * Runs in the browser. Between letters without blanks a browser ends a line anywhere, so it makes such a column as narrow as one
 * letter before it calls a table too wide. Gives all such columns of a table in which one is squeezed their least width, and the
 * number of tables that changed.
 */
export function keepColumns(): number {
  /**
   * The least width, in the type's own size. Measured on registers in Japanese and Chinese: with four letters a line cuts one
   * word in eight and one in twenty-five, with three one in five and in three, with one three in four.
   */
  const LEAST = 4;
  const ANYWHERE =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}]{2}/u;
  /** Rounding, in parts of the type's size. */
  const SLACK = 0.05;

  /** Widths of the words of cells, in the type's own size. */
  const widths = (cells: readonly HTMLTableCellElement[]) =>
    cells.map((cell) => {
      const { fontSize, paddingLeft, paddingRight } = getComputedStyle(cell);
      const words = cell.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return words / Number.parseFloat(fontSize);
    });

  const keep = (table: HTMLTableElement) => {
    const cells = [...(table.rows[0]?.cells ?? [])];
    const isAnywhere = cells.map((_, i) =>
      [...table.rows].some((row) => ANYWHERE.test(row.cells[i]?.textContent ?? '')),
    );
    if (!isAnywhere.includes(true)) return false;
    const now = widths(cells);
    table.style.width = 'max-content';
    const most = widths(cells);
    table.style.width = '';
    const least = most.map((width) => Math.min(LEAST, width));
    if (!cells.some((_, i) => isAnywhere[i] && now[i]! < least[i]! - SLACK)) return false;
    for (const [i, cell] of cells.entries())
      if (isAnywhere[i]) cell.style.minWidth = `${Math.ceil(least[i]! * 100) / 100}em`;
    return true;
  };

  /** Paragraphs and items break inside words where nothing else helps; a table in an item would do so at once. */
  const keepWords = (table: HTMLTableElement) => {
    if (getComputedStyle(table).overflowWrap !== 'anywhere') return false;
    table.style.overflowWrap = 'normal';
    return true;
  };

  let changed = 0;
  for (const table of document.querySelectorAll('table')) {
    const isWhole = keepWords(table);
    if (keep(table) || isWhole) changed++;
  }
  return changed;
}
