/** The tags of a PDF as our rules for it see them. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

export const name = PDFName.of;

export interface PdfRule {
  readonly clause: string;
  readonly says: string;
  /** What breaks the rule, in words; nothing if it holds. */
  readonly faults: (pdf: PDFDocument) => string[];
}

export interface Tag {
  readonly type: string;
  readonly parent: string;
  readonly dict: PDFDict;
  readonly kids: readonly string[];
}

export const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

export const words = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';

export function kidsOf(dict: PDFDict): PDFDict[] {
  const kids = dict.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [dict.get(name('K'))!];
  return list
    .map((kid) => (kid instanceof PDFRef ? dict.context.lookup(kid) : kid))
    .filter((kid): kid is PDFDict => kid instanceof PDFDict);
}

export const typeOf = (dict: PDFDict): string | null => {
  const type = dict.get(name('S'));
  return type instanceof PDFName ? type.decodeText() : null;
};

/** Every tag in the order of the text: of the whole file, or of what is in one of them. */
export function tagsOf(
  pdf: PDFDocument,
  root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict),
): Tag[] {
  const tags: Tag[] = [];
  const visit = (dict: PDFDict, parent: string) => {
    for (const kid of kidsOf(dict)) {
      const type = typeOf(kid);
      if (type === null) continue;
      const kids = kidsOf(kid).map((inner) => typeOf(inner) ?? 'content');
      tags.push({ type, parent, dict: kid, kids });
      visit(kid, type);
    }
  };
  if (root) visit(root, 'Root');
  return tags;
}

export const dictsOf = (pdf: PDFDocument, type: string): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(name('Type')) === name(type),
    );

/** `words`, if something is broken. */
export const faultIf = (isBroken: boolean, fault: string) => (isBroken ? [fault] : []);

/** The annotations that an element stands for, as references. */
export const annotationsOf = (dict: PDFDict): string[] =>
  kidsOf(dict).flatMap((kid) => (kid.has(name('Obj')) ? [String(kid.get(name('Obj')))] : []));

/** What the tags have under a number: the elements of a page's marks, or the one of an annotation. */
export function numberedIn(pdf: PDFDocument, key: number): PDFObject | undefined {
  const find = (node: PDFDict): PDFObject | undefined => {
    const numbers = node.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
    const at = numbers.findIndex((one, i) => i % 2 === 0 && String(one) === String(key));
    if (at >= 0) return pdf.context.lookup(numbers[at + 1]);
    const kids = node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [];
    return kids.map((kid) => find(pdf.context.lookup(kid, PDFDict))).find((found) => found !== undefined);
  };
  return find(pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict));
}
