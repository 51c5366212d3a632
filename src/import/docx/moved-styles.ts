/**
 * LibreOffice (7.4) saves a paragraph that follows deleted ones in the style of the first of these, also one that another
 * change deleted: a heading becomes text, text a heading, and nothing in the file says so. What stands there besides the
 * style does: the bookmark that our own headings have, a place in a list, an indent, and the text that the document
 * continues.
 */
import { type Block, bookmarkOf, type PolicyDocument, type Run, textOfRuns } from '../../model/index.ts';
import type { Lists } from './lists.ts';
import { outlineIn, type Styles } from './styles.ts';
import { type Kind, kindOf } from './to-hast.ts';
import { wordsOf } from './words.ts';
import { childOf, childrenOf, elementsIn, isElement, settingOf, type XmlElement, xml } from './xml.ts';

export interface MovedStylesOptions {
  readonly styles: Styles;
  readonly lists: Lists;
  /** Whether the file was written by us before LibreOffice saved it. */
  readonly isOurs: boolean;
  /** The text that the document continues. */
  readonly base: PolicyDocument | null;
}

/** Gives paragraphs their own style back; gives the words of those where it can only be guessed. */
export function restoreMovedStyles(part: XmlElement, options: MovedStylesOptions): string[] {
  const restorer = new Restorer(options);
  restorer.read(part);
  return restorer.doubtful;
}

/** What a paragraph was. */
type Was = { readonly depth: number } | 'text' | 'quote' | 'code';

/** Paragraphs in a row that one change took out. */
interface Deleted {
  readonly first: XmlElement;
  /** Of the first as the file has it. */
  readonly styleId: string | null;
  readonly deletion: string;
}

class Restorer {
  readonly doubtful: string[] = [];
  readonly #options: MovedStylesOptions;
  readonly #known: ReadonlyMap<string, Was>;
  /** Levels of all headings, and of the last one, for a heading whose own is lost. */
  #depths: ReadonlySet<number> = new Set();
  #lastDepth = 2;

  constructor(options: MovedStylesOptions) {
    this.#options = options;
    this.#known = options.base ? kindsIn(options.base) : new Map();
  }

  read(part: XmlElement): void {
    const depths = elementsIn(part, 'w:p').map((paragraph) => kindOf(paragraph, this.#options).depth);
    this.#depths = new Set(depths.filter((depth) => depth !== null));
    this.#walk(part);
  }

  /** Follows the paragraphs of one place in order: a run of deleted ones ends at the next that is not of it. */
  #walk(node: XmlElement): void {
    let run: Deleted | null = null;
    let before: XmlElement | null = null;
    for (const child of childrenOf(node)) {
      if (child.name !== 'w:p') {
        this.#walk(child);
        if (child.name === 'w:tbl') run = null;
        continue;
      }
      const deletion = deletionOf(child);
      if (run !== null && deletion === run.deletion) continue;
      const styleId = styleIdOf(child);
      if (run !== null && styleId === run.styleId) this.#restore(child, run.first, before);
      run = deletion === null ? null : { first: child, styleId, deletion };
      if (deletion !== null) continue;
      before = child;
      const { depth } = kindOf(child, this.#options);
      if (depth !== null) this.#lastDepth = depth;
    }
  }

  #restore(paragraph: XmlElement, first: XmlElement, before: XmlElement | null): void {
    const now = kindOf(paragraph, this.#options);
    const was = this.#known.get(keyOf(paragraph)) ?? this.#evidence(paragraph, first, before, now);
    if (was === null) this.#doubt(paragraph);
    else if (was !== 'as it is') this.#set(paragraph, was, now);
  }

  /** What a paragraph was by what it has besides its style; `null` if nothing tells. */
  #evidence(
    paragraph: XmlElement,
    first: XmlElement,
    before: XmlElement | null,
    { depth, role }: Kind,
  ): Was | 'as it is' | null {
    const { isOurs } = this.#options;
    const properties = childOf(paragraph, 'w:pPr');
    const place = childOf(properties, 'w:numPr');
    const named = this.#depthInList(place);
    if (outlineIn(properties) !== undefined) return 'as it is';
    if (depth !== null) {
      if (hasOurBookmark(paragraph) || named !== null) return 'as it is';
      return isOurs && !isBySomebodyElse(paragraph, first) ? 'text' : null;
    }
    if (isOurs && hasOurBookmark(paragraph)) return { depth: this.#depthOf(paragraph, place) };
    if (named !== null) return { depth: named };
    const indent = childOf(properties, 'w:ind');
    if (role === 'code') return null;
    if (!isOurs) return 'as it is';
    if (role === 'quote') return indent || place ? 'as it is' : 'text';
    // An indent of its own has a quotation, or what goes on within an item.
    return indent && !place && !childOf(childOf(before, 'w:pPr'), 'w:numPr') ? 'quote' : 'as it is';
  }

  /** The level that the list of headings gives: its levels name the styles of headings. */
  #depthInList(place: XmlElement | null): number | null {
    const list = this.#options.lists.get(settingOf(place, 'w:numId') ?? '');
    const styleId = list?.levels[Number(settingOf(place, 'w:ilvl') ?? 0)]?.styleId;
    return styleId ? this.#options.styles.paragraph(styleId).depth : null;
  }

  #depthOf(paragraph: XmlElement, place: XmlElement | null): number {
    const level = settingOf(place, 'w:ilvl');
    if (level !== null) return Number(level) + 2;
    const typed = /^\s*(\d+(?:\.\d+)*)\.?\s/.exec(wordsOf(paragraph))?.[1];
    if (typed !== undefined) return typed.split('.').length + 1;
    // Where all headings have one level, so has this.
    if (this.#depths.size !== 1) this.#doubt(paragraph);
    return this.#lastDepth;
  }

  #doubt(paragraph: XmlElement): void {
    const words = wordsOf(paragraph).trim();
    if (words !== '') this.doubtful.push(words);
  }

  #set(paragraph: XmlElement, was: Was, now: Kind): void {
    if (typeof was === 'object') {
      if (now.depth !== was.depth) setStyle(paragraph, this.#styleNamed(`heading ${was.depth}`), was.depth);
      return;
    }
    const isSo = now.depth === null && (was === 'text' ? now.role === null : now.role === was);
    if (isSo) return;
    setStyle(paragraph, was === 'text' ? null : this.#styleNamed(was), null);
  }

  #styleNamed(name: string): string | null {
    return this.#options.styles.idOf(name);
  }
}

/** Gives a paragraph another style, or the document's own, and a level as a heading, or none. */
function setStyle(paragraph: XmlElement, styleId: string | null, depth: number | null): void {
  const properties = childOf(paragraph, 'w:pPr');
  const rest = (properties?.children ?? []).filter(
    (child) => isElement(child) && child.name !== 'w:pStyle' && child.name !== 'w:outlineLvl',
  );
  const own = [
    ...(styleId === null ? [] : [xml('w:pStyle', { 'w:val': styleId })]),
    xml('w:outlineLvl', { 'w:val': String(depth === null ? 9 : depth - 1) }),
    ...rest,
  ];
  if (properties) properties.children = own;
  else paragraph.children = [xml('w:pPr', {}, own), ...paragraph.children];
}

const styleIdOf = (paragraph: XmlElement) => settingOf(childOf(paragraph, 'w:pPr'), 'w:pStyle');

/** What took the end of a paragraph out: kind, author and moment; `null` where it stays. */
function deletionOf(paragraph: XmlElement): string | null {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  const change = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  return change && [change.name, change.attributes['w:author'], change.attributes['w:date']].join(' ');
}

/** Our headings have a bookmark of their anchor, cut or not. */
const hasOurBookmark = (paragraph: XmlElement): boolean =>
  elementsIn(paragraph, 'w:bookmarkStart').some(({ attributes }) =>
    attributes['w:name']?.startsWith(bookmarkOf('')),
  );

/** Whether all of the paragraph was put in by another author than the one who took out what stands before it. */
function isBySomebodyElse(paragraph: XmlElement, first: XmlElement): boolean {
  const authorIn = (one: XmlElement, names: readonly string[]) => {
    const mark = childOf(childOf(one, 'w:pPr'), 'w:rPr');
    return [...childrenOf(one), ...(mark ? childrenOf(mark) : [])].find(({ name }) => names.includes(name))
      ?.attributes['w:author'];
  };
  const put = authorIn(paragraph, ['w:ins', 'w:moveTo']);
  const isAllPut = childrenOf(paragraph).every(({ name }) => !/^w:(r|hyperlink|del|moveFrom)$/.test(name));
  return put !== undefined && isAllPut && put !== authorIn(first, ['w:del', 'w:moveFrom']);
}

/** A paragraph's words without blanks and numbers before them. */
const keyOf = (paragraph: XmlElement): string => key(wordsOf(paragraph));
const key = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What each block of a text is, by its words; words that are several things tell nothing. */
function kindsIn({ blocks }: PolicyDocument): Map<string, Was> {
  const kinds = new Map<string, Was | null>();
  const know = (words: string, was: Was) => {
    const known = kinds.get(key(words));
    const isSame = known === undefined || JSON.stringify(known) === JSON.stringify(was);
    kinds.set(key(words), isSame ? was : null);
  };
  const wordsIn = (runs: readonly Run[]) => textOfRuns(runs.filter(({ type }) => type !== 'note'));
  const walk = (block: Block, isQuoted: boolean) => {
    if (block.type === 'heading') {
      know(wordsIn(block.runs), { depth: block.depth });
      if (block.number !== null) know(`${block.number} ${wordsIn(block.runs)}`, { depth: block.depth });
    } else if (block.type === 'paragraph') know(wordsIn(block.runs), isQuoted ? 'quote' : 'text');
    else if (block.type === 'code') know(block.text, 'code');
    else if (block.type === 'quote') for (const inner of block.blocks) walk(inner, true);
    // An item's words may be a paragraph's as well: its place in a list tells it.
  };
  for (const block of blocks) walk(block, false);
  kinds.delete('');
  return new Map([...kinds].flatMap(([words, was]) => (was === null ? [] : [[words, was] as const])));
}
