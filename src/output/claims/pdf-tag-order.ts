/** The order in which the tags of a PDF put what is marked on its pages. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';

const name = PDFName.of;

/** A marked sequence: the page that it is on, counted from 0, and its number there. */
export type Marked = `${number} ${number}`;

/** Every marked sequence that the tags hold, in the order of the text. */
export function tagOrder(pdf: PDFDocument): Marked[] {
  const pages = new Map(pdf.getPages().map((page, i) => [page.ref, i]));
  const order: Marked[] = [];
  const visit = (object: PDFObject | undefined, page: PDFObject | undefined): void => {
    if (object instanceof PDFNumber) order.push(`${pages.get(page as PDFRef)!} ${object.asNumber()}`);
    const found = object instanceof PDFRef ? pdf.context.lookup(object) : object;
    if (found instanceof PDFArray) for (const kid of found.asArray()) visit(kid, page);
    if (!(found instanceof PDFDict)) return;
    const own = found.get(name('Pg')) ?? page;
    visit(found.get(found.get(name('Type')) === name('MCR') ? name('MCID') : name('K')), own);
  };
  visit(pdf.catalog.get(name('StructTreeRoot')), undefined);
  return order;
}
