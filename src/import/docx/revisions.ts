/**
 * Tracked changes of somebody else's file: counted, and settled one way or the other.
 *
 * The problem: Word marks words (`w:ins`), the ends of paragraphs (a mark within the paragraph's own properties), rows and cells,
 * and all of them overlap. To settle them is to leave in the tree what one side shows, and nothing that tells of the other.
 * The idea: go through the tree once. What the other side alone shows is left out, marks around what stays are opened, and a
 * paragraph whose end goes is joined with the one behind it.
 *
 * `<w:p>We keep data <w:del>1 year</w:del><w:ins>2 years</w:ins></w:p>` is “We keep data 2 years” accepted and “We keep data 1
 * year” original. Where the paragraph's end is deleted too, the next paragraph's words follow on the same line.
 *
 * Bounds: the depth of the tree, which the reader of the file limits.
 * Source: ECMA-376-1, 17.13.5.
 */
import { childOf, childrenOf, elementsIn, isElement, type XmlElement, type XmlNode } from './xml.ts';

/** `accepted`: the text as it would be; `original`: as it was before the changes. */
export const VIEWS = ['accepted', 'original'] as const;
export type View = (typeof VIEWS)[number];

export const INSERTIONS = ['w:ins', 'w:moveTo'] as const;
export const DELETIONS = ['w:del', 'w:moveFrom'] as const;
const CELLS = ['w:cellIns', 'w:cellDel', 'w:cellMerge'] as const;
export const FORMATS = [
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
] as const;
/** Boxes around paragraphs and words, of which `controls.ts` has taken what they say. */
const BOXES: ReadonlySet<string> = new Set(
  ['sdt', 'sdtContent', 'customXml', 'smartTag', 'bdo', 'dir'].map((name) => `w:${name}`),
);
const SAYINGS: ReadonlySet<string> = new Set(['w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr', 'w:smartTagPr']);
const FORMAT: ReadonlySet<string> = new Set<string>(FORMATS);
const MARKS: ReadonlySet<string> = new Set<string>([...INSERTIONS, ...DELETIONS]);

/** How many tracked changes of words and of looks a part has. */
export const countRevisions = (part: XmlElement): number =>
  elementsIn(part, ...INSERTIONS, ...DELETIONS, ...FORMATS, ...CELLS).length;

/** Leaves of a part what `view` shows. */
export function settleRevisions(part: XmlElement, view: View): void {
  const isAccepted = view === 'accepted';
  const settler = new Settler(
    new Set<string>(isAccepted ? DELETIONS : INSERTIONS),
    isAccepted ? 'w:cellDel' : 'w:cellIns',
    !isAccepted,
  );
  part.children = settler.settled(part.children);
}

class Settler {
  /** What goes: wrappers with all that they hold, and marks of paragraphs and rows. */
  readonly #gone: ReadonlySet<string>;
  readonly #goneCell: string;
  readonly #isOriginal: boolean;

  constructor(gone: ReadonlySet<string>, goneCell: string, isOriginal: boolean) {
    this.#gone = gone;
    this.#goneCell = goneCell;
    this.#isOriginal = isOriginal;
  }

  /** The children of one element; a paragraph whose end goes is joined to the next one. */
  settled(children: readonly XmlNode[]): XmlNode[] {
    const kept: XmlNode[] = [];
    let joining: XmlElement[] = [];
    let words: XmlNode[] = [];
    // What has no paragraph to be joined to stays as it is.
    const giveUp = () => {
      kept.push(...joining);
      joining = [];
      words = [];
    };
    for (const child of this.#unwrapped(children)) {
      if (!isElement(child)) {
        kept.push(child);
        continue;
      }
      const isEndGone = child.name === 'w:p' && this.#isEndGone(child);
      if (child.name === 'w:tbl') giveUp();
      const own = this.#one(child);
      if (own === null) continue;
      if (child.name !== 'w:p') {
        kept.push(own);
        continue;
      }
      const content = own.children.filter((inner) => !isElement(inner) || inner.name !== 'w:pPr');
      if (isEndGone) {
        if (content.every((inner) => isElement(inner) && /^w:bookmark/.test(inner.name))) continue;
        joining.push(own);
        for (const inner of content) words.push(inner);
        continue;
      }
      if (words.length > 0) {
        const properties = childOf(own, 'w:pPr');
        own.children = [...(properties ? [properties] : []), ...words, ...content];
        joining = [];
        words = [];
      }
      kept.push(own);
    }
    giveUp();
    return kept;
  }

  /** The children without what goes, boxes and kept wrappers opened. */
  *#unwrapped(children: readonly XmlNode[]): Generator<XmlNode> {
    for (const child of children) {
      if (!isElement(child)) yield child;
      else if (this.#gone.has(child.name)) yield* openedIn(child);
      else if (FORMAT.has(child.name) || SAYINGS.has(child.name)) continue;
      else if (MARKS.has(child.name) || BOXES.has(child.name)) yield* this.#unwrapped(child.children);
      else yield child;
    }
  }

  #isEndGone(paragraph: XmlElement): boolean {
    const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
    return mark !== null && childrenOf(mark).some(({ name }) => this.#gone.has(name));
  }

  /** An element as the view shows it; `null` if it does not. */
  #one(element: XmlElement): XmlElement | null {
    switch (element.name) {
      case 'w:pPr':
      case 'w:rPr':
        element.children = this.settled(this.#isOriginal ? asBefore(element) : element.children);
        return element;
      case 'w:numPr':
        // Numbering that was put in as a tracked property.
        return this.#isOriginal && childOf(element, 'w:ins') ? null : this.#inside(element);
      case 'w:tr': {
        const properties = childOf(element, 'w:trPr');
        if (properties && childrenOf(properties).some(({ name }) => this.#gone.has(name))) return null;
        const row = this.#inside(element);
        return childOf(row, 'w:tc') ? row : null;
      }
      case 'w:tc':
        return childOf(childOf(element, 'w:tcPr'), this.#goneCell) ? null : this.#inside(element);
      case 'w:tbl': {
        const table = this.#inside(element);
        return childOf(table, 'w:tr') ? table : null;
      }
      default:
        return this.#inside(element);
    }
  }

  #inside(element: XmlElement): XmlElement {
    if (element.children.some(isElement)) element.children = this.settled(element.children);
    return element;
  }
}

/** The properties before a change of looks; the paragraph's own mark stays, and what became of it. */
export function asBefore(now: XmlElement): XmlNode[] {
  const change = childrenOf(now).find(({ name }) => name === 'w:rPrChange' || name === 'w:pPrChange');
  if (!change) return now.children;
  const before = childOf(change, now.name);
  const mark = childrenOf(now).filter(
    ({ name }) => MARKS.has(name) || name === 'w:rPr' || name === 'w:sectPr',
  );
  return [...(before?.children ?? []), ...mark];
}

/**
 * Bookmarks that begin in what goes and end behind it: LibreOffice begins a heading's bookmark in the words of it that
 * were taken out, though the heading stays.
 */
function openedIn(gone: XmlElement): XmlElement[] {
  const ended = new Set(elementsIn(gone, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id']));
  return elementsIn(gone, 'w:bookmarkStart').filter(({ attributes }) => !ended.has(attributes['w:id']));
}
