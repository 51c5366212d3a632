/**
 * Holds a document to the width of its paper before it is printed. A browser lets a table run over the edge, and what
 * stands there is lost without a word. Here each part is measured as it will be printed; only what is too wide changes:
 *
 * 1. a table's longest words may break, then its type gets smaller (`paper-tables.ts`);
 * 2. it stands on a turned page of its own, again in smaller and smaller type;
 * 3. its rows become lists of “column: value” (`paper-fold.ts`);
 * 4. code, headings and anything else break inside words (`paper-edges.ts`).
 *
 * A column that one tall cell has squeezed gets its share of the width, and one of a script without blanks its least width
 * (`paper-least.ts`). A row that goes on for more than two pages becomes a list. A document in which all fits is left as it is.
 */
import type { Page } from 'puppeteer';
import { UnprintableError } from './coverage.ts';
import { shareColumns } from './paper-columns.ts';
import { breakWords, overTheEdge } from './paper-edges.ts';
import { foldTables } from './paper-fold.ts';
import { keepColumns } from './paper-least.ts';
import { type PaperSize, paperSize } from './paper-size.ts';
import { fitTables } from './paper-tables.ts';

/** Raise it when a document that is too wide should come out otherwise: what was kept of such documents is printed anew. */
export const PAPER_VERSION = 2;

/** How what did not fit is set. No rule here touches a document that fits. */
export const PAPER_CSS = `
.paper-turned{page:turned}
.paper-long,.paper-breaks,.paper-folded{overflow-wrap:anywhere}
.paper-narrow :is(th,td){padding-block:3pt;padding-inline:0 4pt}
.paper-tall{break-inside:auto!important}
.paper-folded ul{break-inside:avoid;list-style:none;margin:0 0 6pt;padding:4pt 0 0;border-top:.6pt solid #8a867c}
.paper-folded li{margin:0 0 2pt}
.paper-breaks img{max-width:100%}`;

/** Enough of what is lost that its place can be found. */
const SHOWN = 60;

/** Fits the document on `page` to its paper, and says whether anything had to change and how large the paper is. Throws an `UnprintableError` where nothing helps. */
export async function fitToPaper(
  page: Page,
): Promise<{ readonly isFitted: boolean; readonly size: PaperSize }> {
  const size = await page.evaluate(paperSize);
  try {
    const kept = await page.evaluate(keepColumns);
    const tables = await page.evaluate(fitTables, size);
    const shared = await page.evaluate(shareColumns, size);
    const folded = await page.evaluate(foldTables, size);
    const broken = await page.evaluate(breakWords, size);
    const lost = await page.evaluate(overTheEdge, size);
    if (lost !== null)
      throw new UnprintableError(
        `a part of it is wider than the paper and cannot be made narrower: «${lost.slice(0, SHOWN)}»; write it otherwise`,
      );
    return { isFitted: kept + tables + shared + folded + broken > 0, size };
  } finally {
    await page.evaluate(asUnmeasured);
  }
}

/**
 * Runs in the browser. Takes away what measuring needed, and puts a copy of each node in its place: a browser numbers
 * the cells that it has laid out before in another order, and these numbers are in the file.
 */
function asUnmeasured() {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  for (const table of document.querySelectorAll('table[style=""]')) table.removeAttribute('style');
  document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
}
