/** Prints the rows of a table that no page is wide enough for as lists: the name of each column, then the cell. */

import type { PaperSize } from './paper-size.ts';

/** Runs in the browser. Gives the number of tables that it folded. */
export function foldTables({ heights }: PaperSize): number {
  /** The name of a column without places to jump to, links and what is deleted in it: these are there once. */
  const named = (head: HTMLTableCellElement) => {
    const copy = head.cloneNode(true) as HTMLElement;
    for (const gone of copy.querySelectorAll('del, [data-rl="note"]')) gone.remove();
    for (const element of copy.querySelectorAll('a, ins')) element.replaceWith(...element.childNodes);
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    return [...copy.childNodes];
  };
  const copyAttributes = (from: Element, to: Element) => {
    for (const { name, value } of from.attributes)
      if (name === 'id' || name === 'lang' || name === 'dir' || name.startsWith('data-rl'))
        to.setAttribute(name, value);
  };
  const item = (cell: HTMLTableCellElement, label: readonly Node[]) => {
    const line = document.createElement('li');
    copyAttributes(cell, line);
    const name = document.createElement('b');
    name.append(...label);
    const words = name.textContent!.trim();
    if (words !== '') line.append(name, ' ');
    // In the words themselves: beside them it would be read before them where a line goes from right to left.
    if (words !== '' && !/[:：?؟]$/.test(words)) lastText(name).appendData(':');
    line.append(...cell.childNodes);
    return line;
  };
  const lastText = (element: HTMLElement) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let last: Text | undefined;
    while (walker.nextNode())
      if ((walker.currentNode as Text).data.trim() !== '') last = walker.currentNode as Text;
    return last!;
  };
  const list = (row: HTMLTableRowElement, items: readonly Node[]) => {
    const rowList = document.createElement('ul');
    copyAttributes(row, rowList);
    rowList.append(...items);
    return rowList;
  };

  const fold = (table: HTMLTableElement) => {
    const heads = [...(table.tHead?.rows ?? [])];
    const rows = [...table.rows].filter((row) => row.parentElement !== table.tHead);
    const labels = [...((heads.findLast((row) => row.dataset.rl !== 'del') ?? heads.at(-1))?.cells ?? [])];
    const isPlain = heads.length === 1 && rows[0]?.cells.length === labels.length;
    const names = labels.map(named);
    const folded = document.createElement('div');
    folded.className = 'paper-folded';
    copyAttributes(table, folded);
    // The heads themselves, with their changes, stand where they are read first.
    if (!isPlain)
      for (const row of heads)
        folded.append(
          list(
            row,
            [...row.cells].map((cell) => item(cell, [])),
          ),
        );
    rows.forEach((row, i) => {
      const label = (column: number) => {
        if (isPlain && i === 0) return [...labels[column]!.childNodes];
        return row.cells.length === names.length ? names[column]!.map((node) => node.cloneNode(true)) : [];
      };
      folded.append(
        list(
          row,
          [...row.cells].map((cell, column) => item(cell, label(column))),
        ),
      );
    });
    table.replaceWith(folded);
    // A list needs no turned page.
    const sheet = folded.closest('.paper-turned');
    sheet?.replaceWith(...sheet.childNodes);
    for (const list of folded.children)
      if (list.getBoundingClientRect().height > heights.upright / 2) list.classList.add('paper-tall');
  };

  const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-paper="fold"]')];
  tables.forEach(fold);
  return tables.length;
}
