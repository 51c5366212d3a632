/** The tree of tags of a PDF, and what can be moved in it. Source: ISO 32000-1, 14.7. */
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

export interface StructElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** A marked sequence of a page. */
export interface Mark {
  readonly page: PDFRef;
  readonly id: number;
  readonly owner: PDFDict;
}

/** The tags of a PDF: dictionaries whose `K` holds further ones, marks on pages (`MCID`), and annotations. */
export class StructTree {
  readonly #pdf: PDFDocument;
  readonly #root: PDFDict;
  readonly #elements: StructElement[] = [];

  constructor(pdf: PDFDocument, root: PDFDict) {
    this.#pdf = pdf;
    this.#root = root;
    this.#collect(root);
  }

  /** Elements of one type in the order of the text. */
  all(type: string): StructElement[] {
    return this.#elements.filter(({ dict }) => dict.get(name('S')) === name(type));
  }

  /** The annotations that an element stands for. */
  annotationsOf({ dict }: StructElement): { ref: PDFRef; dict: PDFDict }[] {
    return kidsOf(dict).flatMap((kid) => {
      const ref = this.#annotationIn(kid);
      return ref ? [{ ref, dict: this.#pdf.context.lookup(ref, PDFDict) }] : [];
    });
  }

  /** Takes an annotation out of the element that it belongs to. */
  dropAnnotation({ dict }: StructElement, annotation: PDFRef): void {
    const kids = kidsOf(dict).filter((kid) => this.#annotationIn(kid) !== annotation);
    setKids(this.#pdf, dict, kids);
    const key = this.#pdf.context.lookup(annotation, PDFDict).lookupMaybe(name('StructParent'), PDFNumber);
    if (key) removeNumber(this.#root.lookup(name('ParentTree'), PDFDict), key.asNumber());
  }

  #annotationIn(kid: PDFObject): PDFRef | null {
    const inner = this.#pdf.context.lookup(kid);
    if (!(inner instanceof PDFDict) || inner.get(name('Type')) !== name('OBJR')) return null;
    return inner.get(name('Obj')) as PDFRef;
  }

  /** The elements right inside an element. */
  elementsIn({ dict }: StructElement): PDFDict[] {
    return kidsOf(dict)
      .map((kid) => this.#pdf.context.lookup(kid))
      .filter((inner): inner is PDFDict => inner instanceof PDFDict && inner.has(name('S')));
  }

  /** Every mark inside an element, with the element that it belongs to, in the order of the text. */
  marksOf({ dict }: StructElement): Mark[] {
    return kidsOf(dict).flatMap((kid) => {
      const mark = this.#markOf(kid, dict);
      if (mark) return [{ ...mark, owner: dict }];
      const inner = this.#pdf.context.lookup(kid);
      return inner instanceof PDFDict && inner.has(name('S'))
        ? this.marksOf({ ref: kid as PDFRef, dict: inner })
        : [];
    });
  }

  /** The types of what stands in an element. */
  kidTypesOf({ dict }: StructElement): string[] {
    return kidsOf(dict).map((kid) => {
      const inner = this.#pdf.context.lookup(kid);
      const type = inner instanceof PDFDict ? inner.get(name('S')) : undefined;
      return type instanceof PDFName ? type.decodeText() : 'content';
    });
  }

  /** Says that a mark of a page has become several: `parts` follow it. */
  divide(page: PDFRef, id: number, parts: readonly number[]): void {
    const parents = this.#parentsOf(page);
    const owner = parents?.lookupMaybe(id, PDFDict);
    if (!parents || !owner) return;
    const kids = kidsOf(owner).flatMap((kid) => {
      const mark = this.#markOf(kid, owner);
      if (mark?.page !== page || mark.id !== id) return [kid];
      return [kid, ...parts.map((part) => this.#pdf.context.obj({ Type: 'MCR', Pg: page, MCID: part }))];
    });
    setKids(this.#pdf, owner, kids);
    for (const part of parts) {
      while (parents.size() <= part) parents.push(this.#pdf.context.obj(null));
      parents.set(part, parents.get(id));
    }
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
  giveBody({ ref, dict }: StructElement): void {
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

/** Takes an entry out of a number tree. What stands around it keeps its bounds: they still hold. */
function removeNumber(node: PDFDict, key: number): void {
  const numbers = node.lookupMaybe(name('Nums'), PDFArray);
  for (let i = 0; numbers && i + 1 < numbers.size(); i += 2)
    if (numbers.lookup(i, PDFNumber).asNumber() === key) {
      numbers.remove(i);
      return numbers.remove(i);
    }
  const kids = node.lookupMaybe(name('Kids'), PDFArray);
  for (let i = 0; kids && i < kids.size(); i++) removeNumber(kids.lookup(i, PDFDict), key);
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
