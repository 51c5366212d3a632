/**
 * Puts the parts of a line in the order of the text where it is read from right to left: a browser tags the parts of one element
 * in the order in which it draws them, from left to right.
 */
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

/** Where a marked sequence begins on its page. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Mends the tags of `pdf` in place. `places`: of each page where its marked sequences begin, by their numbers. */
export function turnTags(pdf: PDFDocument, places: ReadonlyMap<PDFRef, ReadonlyMap<number, Place>>): void {
  const visit = (object: PDFObject | undefined, page: PDFObject | undefined): void => {
    const found = object instanceof PDFRef ? pdf.context.lookup(object) : object;
    if (!(found instanceof PDFDict)) return;
    const own = found.get(name('Pg')) ?? page;
    const kids = pdf.context.lookup(found.get(name('K')));
    if (kids instanceof PDFArray) {
      const all = kids.asArray();
      const at = (kid: PDFObject) =>
        kid instanceof PDFNumber && own instanceof PDFRef ? places.get(own)?.get(kid.asNumber()) : undefined;
      const turned = turnLines(all, at);
      turned.forEach((kid, i) => {
        kids.set(i, kid);
      });
      for (const kid of all) visit(kid, own);
    } else visit(kids, own);
  };
  visit(pdf.catalog.get(name('StructTreeRoot')), undefined);
}

/** `parts` with those turned that stand one after the other on one line, each further to the right. */
export function turnLines<Part>(parts: readonly Part[], at: (part: Part) => Place | undefined): Part[] {
  const turned: Part[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = start + 1;
    for (; end < parts.length; end++) {
      const [last, next] = [at(parts[end - 1]!), at(parts[end]!)];
      if (!last || !next || Math.abs(last.y - next.y) > ONE_LINE || next.x <= last.x) break;
    }
    turned.push(...parts.slice(start, end).reverse());
    start = end;
  }
  return turned;
}

/** In points: what stands on one line has one height, but for what is rounded. */
const ONE_LINE = 1;
