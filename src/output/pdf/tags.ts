/**
 * Mends what a browser leaves undone in the tags of a PDF: a role for every type that older readers do not know, a body
 * for every list item, words for every link, and nothing on a page that is neither tagged nor an artefact.
 * Source: ISO 14289-1 (PDF/UA-1), 7; ISO 32000-1, 14.7 and 14.8.
 */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { unzlibSync, zlibSync } from 'fflate';
import { markContent } from './artifacts.ts';

const name = PDFName.of;

/** Types of PDF 2.0 and those that stand for them in readers of older files. */
const ROLES = { Strong: 'Span', Em: 'Span' } as const;

/** Mends `pdf` in place. `links`: the words of each link in the order of the text. */
export function mendTags(pdf: PDFDocument, links: readonly string[]): void {
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
  root.set(name('RoleMap'), pdf.context.obj(ROLES));
  const tree = new StructTree(pdf, root);
  for (const page of pdf.getPages()) {
    page.node.set(name('Tabs'), name('S'));
    tree.drop(page.ref, markPage(pdf, page.node));
  }
  tree.prune();
  for (const item of tree.all('LI')) tree.giveBody(item);
  describeLinks(tree, links);
}

/** Marks everything on a page and gives the sequences that left the tags. */
function markPage(pdf: PDFDocument, page: PDFDict): ReadonlySet<number> {
  const contents = page.get(name('Contents'));
  const refs = contents instanceof PDFRef ? [contents] : page.lookup(name('Contents'), PDFArray).asArray();
  const dropped = new Set<number>();
  for (const ref of refs) {
    const stream = pdf.context.lookup(ref as PDFRef);
    if (!(stream instanceof PDFRawStream)) throw new Error('Unexpected page without a content stream');
    const marked = markContent(Buffer.from(unzlibSync(stream.contents)).toString('latin1'));
    for (const id of marked.dropped) dropped.add(id);
    // Not Node's own zlib: its versions give other bytes for the same content.
    const bytes = zlibSync(Buffer.from(marked.content, 'latin1'), { level: 9 });
    const dict = pdf.context.obj({ Filter: 'FlateDecode', Length: bytes.length });
    pdf.context.assign(ref as PDFRef, PDFRawStream.of(dict, bytes));
  }
  return dropped;
}

function describeLinks(tree: StructTree, links: readonly string[]): void {
  const tagged = tree.all('Link');
  // Should a browser tag another number of links than the text has, their addresses describe them.
  const isInStep = tagged.length === links.length;
  tagged.forEach((link, i) => {
    for (const annotation of tree.annotationsOf(link)) {
      const words = (isInStep ? links[i] : '') || addressOf(annotation);
      annotation.set(name('Contents'), PDFHexString.fromText(words));
      annotation.set(name('F'), PDFNumber.of(PRINTED));
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

/** The tags of a PDF: dictionaries whose `K` holds further ones, marks on pages (`MCID`), and annotations. */
class StructTree {
  readonly #pdf: PDFDocument;
  readonly #root: PDFDict;
  readonly #elements: { ref: PDFRef; dict: PDFDict }[] = [];

  constructor(pdf: PDFDocument, root: PDFDict) {
    this.#pdf = pdf;
    this.#root = root;
    this.#collect(root);
  }

  /** Elements of one type in the order of the text. */
  all(type: string): { ref: PDFRef; dict: PDFDict }[] {
    return this.#elements.filter(({ dict }) => dict.get(name('S')) === name(type));
  }

  annotationsOf({ dict }: { dict: PDFDict }): PDFDict[] {
    return kidsOf(dict).flatMap((kid) => {
      const inner = this.#pdf.context.lookup(kid);
      if (!(inner instanceof PDFDict) || inner.get(name('Type')) !== name('OBJR')) return [];
      return [inner.lookup(name('Obj'), PDFDict)];
    });
  }

  /** Takes marks of a page out of the tree. */
  drop(page: PDFRef, marks: ReadonlySet<number>): void {
    if (marks.size === 0) return;
    for (const { dict } of this.#elements) {
      const kids = kidsOf(dict);
      const left = kids.filter((kid) => {
        const mark = this.#markOf(kid, dict);
        return mark === null || mark.page !== page || !marks.has(mark.id);
      });
      if (left.length < kids.length) setKids(this.#pdf, dict, left);
    }
    const parents = this.#parentsOf(page);
    for (const id of marks) parents?.set(id, this.#pdf.context.obj(null));
  }

  /** Takes out elements that say nothing and are nothing. */
  prune(): void {
    for (const element of [...this.#elements].reverse()) {
      const { ref, dict } = element;
      if (dict.get(name('S')) !== name('NonStruct') || kidsOf(dict).length > 0) continue;
      const parent = dict.lookupMaybe(name('P'), PDFDict);
      if (!parent) continue;
      setKids(
        this.#pdf,
        parent,
        kidsOf(parent).filter((kid) => kid !== ref),
      );
      this.#elements.splice(this.#elements.indexOf(element), 1);
    }
  }

  /** Puts everything of a list item but its label into a body. */
  giveBody({ ref, dict }: { ref: PDFRef; dict: PDFDict }): void {
    const kids = kidsOf(dict);
    const isLabel = (kid: PDFObject) => {
      const inner = this.#pdf.context.lookup(kid);
      return inner instanceof PDFDict && inner.get(name('S')) === name('Lbl');
    };
    const rest = kids.filter((kid) => !isLabel(kid));
    if (rest.length === 0) return;
    const body = this.#pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: ref });
    const page = dict.get(name('Pg'));
    if (page) body.set(name('Pg'), page);
    const bodyRef = this.#pdf.context.register(body);
    for (const kid of rest) {
      const mark = this.#markOf(kid, dict);
      if (mark) this.#parentsOf(mark.page)?.set(mark.id, bodyRef);
      else this.#pdf.context.lookup(kid, PDFDict).set(name('P'), bodyRef);
    }
    setKids(this.#pdf, body, rest);
    setKids(this.#pdf, dict, [...kids.filter(isLabel), bodyRef]);
    this.#elements.push({ ref: bodyRef, dict: body });
  }

  #collect(parent: PDFDict): void {
    for (const kid of kidsOf(parent)) {
      if (!(kid instanceof PDFRef)) continue;
      const dict = this.#pdf.context.lookup(kid);
      if (!(dict instanceof PDFDict) || !dict.has(name('S'))) continue;
      this.#elements.push({ ref: kid, dict });
      this.#collect(dict);
    }
  }

  /** The mark that a kid stands for, on which page. */
  #markOf(kid: PDFObject, parent: PDFDict): { page: PDFRef; id: number } | null {
    if (kid instanceof PDFNumber) return { page: parent.get(name('Pg')) as PDFRef, id: kid.asNumber() };
    const dict = this.#pdf.context.lookup(kid);
    if (!(dict instanceof PDFDict) || dict.get(name('Type')) !== name('MCR')) return null;
    const page = (dict.get(name('Pg')) ?? parent.get(name('Pg'))) as PDFRef;
    return { page, id: dict.lookup(name('MCID'), PDFNumber).asNumber() };
  }

  /** Which element each mark of a page belongs to. */
  #parentsOf(page: PDFRef): PDFArray | null {
    const key = this.#pdf.context.lookup(page, PDFDict).lookupMaybe(name('StructParents'), PDFNumber);
    if (!key) return null;
    return findNumber(this.#root.lookup(name('ParentTree'), PDFDict), key.asNumber());
  }
}

/** An entry of a number tree. */
function findNumber(node: PDFDict, key: number): PDFArray | null {
  const numbers = node.lookupMaybe(name('Nums'), PDFArray);
  if (numbers) {
    for (let i = 0; i + 1 < numbers.size(); i += 2)
      if (numbers.lookup(i, PDFNumber).asNumber() === key)
        return numbers.lookupMaybe(i + 1, PDFArray) ?? null;
  }
  const kids = node.lookupMaybe(name('Kids'), PDFArray);
  for (let i = 0; kids && i < kids.size(); i++) {
    const found = findNumber(kids.lookup(i, PDFDict), key);
    if (found) return found;
  }
  return null;
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.get(name('K'));
  if (kids === undefined) return [];
  const list = kids instanceof PDFRef ? dict.context.lookup(kids) : kids;
  return list instanceof PDFArray ? list.asArray() : [kids];
}

function setKids(pdf: PDFDocument, dict: PDFDict, kids: readonly PDFObject[]): void {
  if (kids.length === 0) dict.delete(name('K'));
  else dict.set(name('K'), pdf.context.obj([...kids]));
}
