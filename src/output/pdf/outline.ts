/** The bookmarks of a PDF. Chrome writes the words of a heading twice where one begins a page, and glues wrapped lines. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

const name = PDFName.of;

/** Gives every bookmark the words of its heading. `headings`: in the order of the text, which is that of the bookmarks. */
export function setOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const outline = pdf.catalog.lookupMaybe(name('Outlines'), PDFDict);
  if (!outline) return;
  const items = [...itemsIn(outline)];
  // A heading without words has no bookmark; should the two not be in step, the browser's words stay.
  const wanted = headings.filter((heading) => heading !== '');
  if (items.length !== wanted.length) return;
  items.forEach((item, i) => void item.set(name('Title'), PDFHexString.fromText(wanted[i]!)));
}

function* itemsIn(parent: PDFDict): Generator<PDFDict> {
  for (
    let item = parent.lookupMaybe(name('First'), PDFDict);
    item;
    item = item.lookupMaybe(name('Next'), PDFDict)
  ) {
    yield item;
    yield* itemsIn(item);
  }
}
