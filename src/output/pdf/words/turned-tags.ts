/**
 * Puts the parts of a line in the order of the text where it is read from right to left: a browser tags the parts of one element
 * in the order in which it draws them, from left to right.
 */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { directionOf } from '../../../languages/index.ts';

const name = PDFName.of;

/** Where a marked sequence begins on its page. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a marked sequence is read. */
export interface Reading {
  /** Its place in the text. */
  readonly order: number;
  /** Its lines are read from right to left. */
  readonly isTurned: boolean;
  /** The paragraph, item or cell that it stands in. */
  readonly block: PDFObject | undefined;
}

/**
 * Mends the tags of `pdf` in place, and says where the marked sequences of each page are read. `places`: where they begin on it, by
 * their numbers.
 */
export function turnTags(
  pdf: PDFDocument,
  places: ReadonlyMap<PDFRef, ReadonlyMap<number, Place>>,
): ReadonlyMap<PDFRef, ReadonlyMap<number, Reading>> {
  const readings = new Map([...places.keys()].map((page) => [page, new Map<number, Reading>()]));
  let order = 0;
  const visit = (object: PDFObject | undefined, around: Around): void => {
    if (object instanceof PDFNumber)
      readings.get(around.page as PDFRef)?.set(object.asNumber(), { ...around, order: order++ });
    const found = object instanceof PDFRef ? pdf.context.lookup(object) : object;
    if (!(found instanceof PDFDict)) return;
    const own: Around = {
      page: found.get(name('Pg')) ?? around.page,
      isTurned: isTurnedIn(found) ?? around.isTurned,
      block: INLINE.test(String(found.get(name('S')) ?? '/Span')) ? around.block : found,
    };
    if (found.get(name('Type')) === name('MCR')) return visit(found.get(name('MCID')), own);
    const kids = pdf.context.lookup(found.get(name('K')));
    if (!(kids instanceof PDFArray)) return visit(kids, own);
    const { page } = own;
    const at = (kid: PDFObject) =>
      kid instanceof PDFNumber && page instanceof PDFRef ? places.get(page)?.get(kid.asNumber()) : undefined;
    const read = own.isTurned ? turnLines(kids.asArray(), at) : kids.asArray();
    read.forEach((kid, i) => {
      kids.set(i, kid);
    });
    for (const kid of read) visit(kid, own);
  };
  visit(pdf.catalog.get(name('StructTreeRoot')), {
    page: undefined,
    isTurned: false,
    block: undefined,
  });
  return readings;
}

interface Around extends Omit<Reading, 'order'> {
  readonly page: PDFObject | undefined;
}

/** Tags of words within a line. */
const INLINE = /^\/(NonStruct|Span|Link|Strong|Em|Code|Quote|Note|Reference|Figure)$/;

/** Whether the language that a tag names is read from right to left; `null`: it names none. */
function isTurnedIn(tag: PDFDict): boolean | null {
  const lang = tag.get(name('Lang'));
  return lang instanceof PDFString || lang instanceof PDFHexString
    ? directionOf(lang.decodeText()) === 'rtl'
    : null;
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
