/** Gives columns their share of a table in which one very tall cell has taken all the width, and cuts or folds tall rows. */
import type { PaperSize } from './paper-size.ts';

/**
 * Runs in the browser. A browser shares width by the length of the longest cell, so beside a cell of a page every other
 * column gets a word a line. Here length counts by its square root. Gives the number of tables that changed.
 */
export function shareColumns({ heights }: PaperSize): number {
  /** A column is squeezed if it gets less than this, and would use it: four short words. Units: its own type's size. */
  const COMFORT = 9;
  /** And another one takes so much of the table. A table of a short and a long column has it at 0.6 and reads well. */
  const GREED = 0.65;
  /** Pages: what fills most of one, and from where on a row is a list. */
  const MOST = 0.7;
  const PAGES = 2;

  const widths = (cells: readonly HTMLTableCellElement[]) =>
    cells.map((cell) => cell.getBoundingClientRect().width);
  const widthsAt = (table: HTMLTableElement, cells: readonly HTMLTableCellElement[], width: string) => {
    table.style.width = width;
    const measured = widths(cells);
    table.style.width = '';
    return measured;
  };

  const share = (table: HTMLTableElement) => {
    const cells = [...(table.rows[0]?.cells ?? [])];
    if (cells.length < 3) return false;
    const now = widths(cells);
    const whole = now.reduce((sum, width) => sum + width, 0);
    if (Math.max(...now) < whole * GREED) return false;
    const most = widthsAt(table, cells, 'max-content');
    const comfort = COMFORT * Number.parseFloat(getComputedStyle(table).fontSize);
    if (!now.some((width, i) => width < Math.min(comfort, most[i]!) * 0.75)) return false;
    const least = widthsAt(table, cells, 'min-content');
    const spare = whole - least.reduce((sum, width) => sum + width, 0);
    const weights = most.map((width, i) => Math.sqrt(Math.min(width, whole * 6) - least[i]! + 1));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const columns = document.createElement('colgroup');
    for (const [i, weight] of weights.entries()) {
      const column = columns.appendChild(document.createElement('col'));
      column.style.width = `${((least[i]! + (spare * weight) / all) / whole) * 100}%`;
    }
    table.prepend(columns);
    table.style.tableLayout = 'fixed';
    return true;
  };

  /**
   * A row that fills most of a page is cut there rather than moved away whole, which leaves a blank page. One that goes on for
   * pages has nothing but white paper beside its tall cell: as a list it is shorter.
   */
  const letCut = (table: HTMLTableElement) => {
    const page = table.closest('.paper-turned') ? heights.turned : heights.upright;
    const rows = [...table.rows].map((row) => [row, row.getBoundingClientRect().height / page] as const);
    const tall = rows.filter(([, pages]) => pages > MOST);
    for (const [row] of tall) row.classList.add('paper-tall');
    if (tall.some(([, pages]) => pages > PAGES)) table.dataset.paper = 'fold';
    return tall.length > 0;
  };

  let changed = 0;
  for (const table of document.querySelectorAll<HTMLTableElement>('table:not([data-paper="fold"])')) {
    const isShared = share(table);
    if (letCut(table) || isShared) changed++;
  }
  return changed;
}
