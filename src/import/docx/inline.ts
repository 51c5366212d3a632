/** Words of a paragraph as inline HTML: links, looks, breaks, marks of notes, places that links lead to. */
import { hex } from 'dingbat-to-unicode';
import type { Element, ElementContent } from 'hast';
import type { Style, Styles } from './styles.ts';
import { childOf, elementsIn, isElement, isOn, settingOf, type XmlElement } from './xml.ts';

/** What the words of one part refer to, and what is found on the way. */
export interface InlineContext {
  readonly styles: Styles;
  /** Where the links of this part lead, by id. */
  readonly targets: ReadonlyMap<string, string>;
  readonly found: Found;
  /** In a cell, a style that is bold is the look of the table and no emphasis. */
  readonly isCell?: boolean;
  /** Whether a mark of a note may stand here: none does inside a note. */
  readonly takesNotes: boolean;
}

/** What a person is told of. */
export interface Found {
  pictures: number;
  /** Words of links that lead nowhere. */
  readonly lostLinks: string[];
  /** Signs of a font that no text has: `Webdings F0AA`. */
  readonly signs: string[];
  /** Notes that the text refers to, in that order. */
  readonly notes: string[];
}

export interface Inline {
  readonly content: ElementContent[];
  /** Paragraphs of text boxes: they stand after the paragraph that holds the box. */
  readonly boxes: readonly XmlElement[];
  readonly isEmpty: boolean;
}

/** Elements from the outside in. */
const ORDER = ['a', 'strong', 'em', 's', 'code', 'sup', 'sub'] as const;
type Wrapper = (typeof ORDER)[number];

interface Piece {
  readonly node: ElementContent;
  readonly wrappers: readonly Wrapper[];
  readonly href: string | null;
}

/** `isCode`: blanks and tabs stay as they are. */
export function inlineOf(paragraph: XmlElement, context: InlineContext, isCode = false): Inline {
  const reader = new InlineReader(paragraph, context, isCode);
  reader.read(paragraph, null);
  const { pieces, boxes } = reader;
  const isEmpty = pieces.every(({ node }) =>
    node.type === 'text'
      ? node.value.trim() === ''
      : node.type === 'element' && (node.tagName === 'br' || node.properties.id !== undefined),
  );
  return { content: nested(pieces), boxes, isEmpty };
}

export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

class InlineReader {
  readonly pieces: Piece[] = [];
  readonly boxes: XmlElement[] = [];
  readonly #context: InlineContext;
  readonly #isCode: boolean;
  readonly #paragraphStyle: Style;

  constructor(paragraph: XmlElement, context: InlineContext, isCode: boolean) {
    this.#context = context;
    this.#isCode = isCode;
    this.#paragraphStyle = context.styles.paragraph(settingOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
  }

  read(node: XmlElement, href: string | null): void {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      switch (child.name) {
        case 'w:pPr':
          break;
        case 'w:r':
          this.#run(child, href);
          break;
        case 'w:hyperlink':
          this.read(child, this.#hrefOf(child) ?? href);
          break;
        case 'w:bookmarkStart':
          this.#bookmark(child);
          break;
        default:
          this.read(child, href);
      }
    }
  }

  #bookmark({ attributes }: XmlElement): void {
    const name = attributes['w:name'];
    if (name && name !== '_GoBack')
      this.pieces.push({ node: element('a', { id: name }), wrappers: [], href: null });
  }

  #hrefOf(link: XmlElement): string | null {
    const { 'r:id': id, 'w:anchor': anchor, 'gazette:href': href } = link.attributes;
    if (href !== undefined) return href;
    const fragment = anchor ? `#${anchor}` : '';
    if (id === undefined || id === '') return fragment === '' ? null : fragment;
    const target = this.#context.targets.get(id);
    if (target === undefined) {
      this.#context.found.lostLinks.push(
        elementsIn(link, 'w:t')
          .map(({ children }) => children.join(''))
          .join(''),
      );
      return null;
    }
    return fragment === '' ? target : `${target.replace(/#.*$/, '')}${fragment}`;
  }

  #run(run: XmlElement, href: string | null): void {
    const wrappers = this.#wrappersOf(childOf(run, 'w:rPr'));
    const push = (node: ElementContent) => this.pieces.push({ node, wrappers, href });
    const words = (value: string) => push({ type: 'text', value });
    const read = (node: XmlElement) => {
      for (const child of node.children) {
        if (!isElement(child)) continue;
        switch (child.name) {
          case 'w:t':
          case 'w:delText':
            words(child.children.join(''));
            break;
          case 'w:tab':
          case 'w:ptab':
            words(this.#isCode ? '\t' : ' ');
            break;
          case 'w:cr':
            push(element('br', {}));
            break;
          case 'w:br':
            // A page or a column ends: the line goes on, and so does the sentence.
            if (/^(page|column)$/.test(child.attributes['w:type'] ?? '')) words(' ');
            else push(element('br', {}));
            break;
          case 'w:noBreakHyphen':
            words('\u2011');
            break;
          case 'w:sym':
            words(this.#signOf(child));
            break;
          case 'w:footnoteReference':
            this.#note('footnote', child);
            break;
          case 'w:endnoteReference':
            this.#note('endnote', child);
            break;
          case 'w:drawing':
          case 'w:pict':
          case 'w:object':
            this.#picture(child, words);
            break;
          case 'w:rPr':
            break;
          default:
            read(child);
        }
      }
    };
    read(run);
  }

  #note(kind: 'footnote' | 'endnote', { attributes }: XmlElement): void {
    if (!this.#context.takesNotes) return;
    const id = `${kind}-${attributes['w:id'] ?? ''}`;
    this.#context.found.notes.push(id);
    this.pieces.push({ node: element('a', { dataNote: id }), wrappers: [], href: null });
  }

  /** A private character of a font of signs as the character that looks like it. */
  #signOf({ attributes }: XmlElement): string {
    const [font, code] = [attributes['w:font'] ?? '', attributes['w:char'] ?? ''];
    const sign = hex(font, code) ?? (/^F0..$/i.test(code) ? hex(font, code.slice(2)) : undefined);
    if (sign) return sign.string;
    const point = Number.parseInt(code, 16);
    if (point > 0x20 && !(point >= 0xe000 && point <= 0xf8ff)) return String.fromCodePoint(point);
    this.#context.found.signs.push(`${font} ${code}`.trim());
    return '';
  }

  /** What describes a picture stays as words; a box of words is read where its paragraph ends. */
  #picture(drawing: XmlElement, words: (value: string) => void): void {
    const boxes = elementsIn(drawing, 'w:txbxContent');
    this.boxes.push(...boxes);
    const pictures = elementsIn(drawing, 'pic:pic', 'v:imagedata').length;
    if (boxes.length > 0 && pictures === 0) return;
    const shapes = elementsIn(drawing, 'a:graphic', 'v:imagedata', 'v:textpath', 'o:OLEObject').length;
    if (shapes === 0) return;
    this.#context.found.pictures++;
    const described = elementsIn(drawing, 'wp:docPr')[0]?.attributes;
    const alt =
      described?.descr || described?.title || elementsIn(drawing, 'v:shape')[0]?.attributes.alt || '';
    // A picture parts the words beside it.
    words(` ${alt.trim()} `);
  }

  #wrappersOf(properties: XmlElement | null): Wrapper[] {
    if (this.#isCode) return [];
    const { styles } = this.#context;
    const style = styles.words(settingOf(properties, 'w:rStyle'));
    const lift = settingOf(properties, 'w:vertAlign');
    const has: Record<Exclude<Wrapper, 'a'>, boolean> = {
      strong:
        isOn(properties, 'w:b') ??
        style.isBold ??
        (!this.#context.isCell && this.#paragraphStyle.isBold === true),
      em: isOn(properties, 'w:i') ?? style.isItalic ?? false,
      s: isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike') ?? style.isStruck ?? false,
      code: /^(code text|verbatim char|html code|source text)$/i.test(style.name),
      sup: lift === 'superscript',
      sub: lift === 'subscript',
    };
    return ORDER.filter((name) => name !== 'a' && has[name]);
  }
}

/** Pieces as elements inside each other: what several share in a row is one element. */
function nested(pieces: readonly Piece[]): ElementContent[] {
  const root: ElementContent[] = [];
  const open: { key: string; children: ElementContent[] }[] = [];
  for (const { node, wrappers, href } of pieces) {
    const keys = [...(href === null ? [] : [`a ${href}`]), ...wrappers];
    let shared = 0;
    while (shared < open.length && shared < keys.length && open[shared]!.key === keys[shared]) shared++;
    open.length = shared;
    for (const key of keys.slice(shared)) {
      const children: ElementContent[] = [];
      const parent = open.at(-1)?.children ?? root;
      parent.push(
        key.startsWith('a ') ? element('a', { href: key.slice(2) }, children) : element(key, {}, children),
      );
      open.push({ key, children });
    }
    const parent = open.at(-1)?.children ?? root;
    const before = parent.at(-1);
    if (node.type === 'text' && before?.type === 'text') before.value += node.value;
    else parent.push(node.type === 'text' ? { ...node } : node);
  }
  return root;
}
