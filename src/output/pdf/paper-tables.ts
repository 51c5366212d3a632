/** Gives a table that is too wide smaller type or a turned page. */
import type { PaperSize } from './paper-size.ts';

/**
 * Runs in the browser. Marks what stays too wide as `data-paper="fold"` and gives the number of tables that changed.
 * The order is that of what a reader loses least by: breaks in the longest words, smaller type, the paper's direction.
 */
export function fitTables({ upright, turned }: PaperSize): number {
  /** Points. Below 7.5 a table is no longer read on paper. */
  const TYPE = [9, 8, 7.5];
  /** Letters of many strokes run together sooner. */
  const DENSE = /\p{Script=Han}/u;
  const DENSE_TYPE = [9, 8];
  /** What is longer is an address or a key rather than a word: the longest words of our languages have about 24 letters. */
  const LONG = /\S{25,}/;
  /** The least width of a column of such words, in its type's own size: about seven letters. */
  const LEAST = '4em';
  /** Rounding between the screen's layout and the paper's. */
  const SLACK = 0.5;

  const room = (table: HTMLTableElement) => {
    const around = table.parentElement!;
    const { paddingLeft, paddingRight } = getComputedStyle(around);
    return around.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  };
  const widthOf = (table: HTMLTableElement, width: string) => {
    table.style.width = width;
    const measured = table.getBoundingClientRect().width;
    table.style.width = '';
    return measured;
  };
  const fits = (table: HTMLTableElement, space: number) => widthOf(table, 'min-content') <= space + SLACK;

  const breakLongWords = (table: HTMLTableElement) => {
    const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!LONG.test(text.data)) continue;
      // Else such a column could become one letter wide.
      const cell = text.parentElement!.closest<HTMLElement>('td, th');
      if (cell) cell.style.minWidth = LEAST;
      text.replaceWith(
        ...text.data.split(/(\S{25,})/).map((part) => {
          if (!LONG.test(part)) return part;
          const span = document.createElement('span');
          span.className = 'paper-long';
          span.textContent = part;
          return span;
        }),
      );
    }
  };

  const hold = (table: HTMLTableElement) => {
    const space = room(table);
    if (fits(table, space)) return false;
    breakLongWords(table);
    if (fits(table, space)) return true;
    table.classList.add('paper-narrow');
    const sizes = DENSE.test(table.textContent!) ? DENSE_TYPE : TYPE;
    const narrowed = (width: number) =>
      sizes.some((points) => {
        table.style.fontSize = `${points}pt`;
        return fits(table, width);
      });
    if (narrowed(space)) return true;
    // A page turns between paragraphs, not inside a list or a quotation.
    if (turned > upright && !table.closest('li, blockquote')) {
      const inset = upright - space;
      table.style.fontSize = '';
      if (fits(table, turned - inset) || narrowed(turned - inset)) {
        turnPage(table, turned - inset);
        return true;
      }
    }
    table.style.fontSize = '';
    table.classList.remove('paper-narrow');
    table.dataset.paper = 'fold';
    return true;
  };

  /** Its headings go with the table: alone at the foot of the page before, they would be about nothing. */
  const turnPage = (table: HTMLTableElement, width: number) => {
    const sheet = document.createElement('div');
    sheet.className = 'paper-turned';
    sheet.style.width = `${width}px`;
    table.before(sheet);
    sheet.append(table);
    for (
      let before = sheet.previousElementSibling;
      before && /^H[1-6]$/.test(before.tagName);
      before = sheet.previousElementSibling
    )
      sheet.prepend(before);
  };

  let changed = 0;
  for (const table of document.querySelectorAll('table')) if (hold(table)) changed++;
  return changed;
}
