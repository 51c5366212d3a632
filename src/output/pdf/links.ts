/** Gives every link the words of where it leads, and one place on the page for each of its lines. Source: ISO 14289-1, 7.18.5. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { StructTree } from './struct-tree.ts';

const name = PDFName.of;

/** `links`: the words of each link in the order of the text. */
export function describeLinks(pdf: PDFDocument, tree: StructTree, links: readonly string[]): void {
  const tagged = tree.all('Link');
  // Should a browser tag another number of links than the text has, their addresses describe them.
  const isInStep = tagged.length === links.length;
  tagged.forEach((link, i) => {
    for (const gone of joinPlaces(tree.annotationsOf(link))) {
      tree.dropAnnotation(link, gone);
      for (const { node } of pdf.getPages()) {
        const list = node.Annots();
        const at = list?.indexOf(gone) ?? -1;
        if (at >= 0) list!.remove(at);
      }
      pdf.context.delete(gone);
    }
    for (const { dict } of tree.annotationsOf(link)) {
      const words = (isInStep ? links[i] : '') || addressOf(dict);
      dict.set(name('Contents'), PDFHexString.fromText(words));
      dict.set(name('F'), PDFNumber.of(PRINTED));
    }
  });
}

/** An annotation's flag: it is printed with the page. */
const PRINTED = 4;

function addressOf(annotation: PDFDict): string {
  const uri = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  if (uri instanceof PDFString || uri instanceof PDFHexString) return uri.decodeText();
  const place = annotation.lookup(name('Dest'));
  return place instanceof PDFName ? place.decodeText() : '#';
}

/** Makes one place of two that touch on one line, as words and the blank after them do, and gives those which are no more. */
function joinPlaces(places: readonly { ref: PDFRef; dict: PDFDict }[]): PDFRef[] {
  const gone: PDFRef[] = [];
  let last: PDFDict | null = null;
  for (const { ref, dict } of places) {
    const joined = last && joinedRect(rectOf(last), rectOf(dict));
    if (last && joined) {
      last.set(name('Rect'), dict.context.obj(joined));
      gone.push(ref);
    } else last = dict;
  }
  return gone;
}

type Rect = readonly [left: number, bottom: number, right: number, top: number];

const rectOf = (annotation: PDFDict): Rect =>
  annotation
    .lookup(name('Rect'), PDFArray)
    .asArray()
    .map((edge) => (edge as PDFNumber).asNumber()) as unknown as Rect;

/** Units: points. Less than that is rounding. */
const SLACK = 0.5;

/** Both as one; `null`: they do not stand side by side. */
function joinedRect(one: Rect, other: Rect): number[] | null {
  const near = (a: number, b: number) => Math.abs(a - b) <= SLACK;
  const isOneLine = near(one[1], other[1]) && near(one[3], other[3]);
  if (!isOneLine || !(near(one[2], other[0]) || near(other[2], one[0]))) return null;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}
