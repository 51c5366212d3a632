/**
 * Reads a Word file as Word would after accepting or rejecting every change, from the XML alone. It shares no code with
 * what writes the files.
 * Source: ECMA-376-1, 17.13.5 (revisions): a paragraph whose mark goes joins the next one.
 */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export type Outcome = 'accepted' | 'rejected';

export interface Paragraph {
  readonly style: string;
  /** Number of the list definition, or `null`. */
  readonly numId: string | null;
  readonly level: number;
  /** With its section number, if Word counts it. */
  readonly text: string;
  /** `b`, `i`, `strike` … around each stretch: `b:words`. */
  readonly looks: readonly string[];
  readonly links: readonly string[];
  /** Number and box of an item, the number of a note: `3. [x]`. */
  readonly signs: string;
  /** `text` with references to notes in brackets. */
  readonly text2: string;
  /** The same with references between signs that nobody writes. */
  readonly marked: string;
}

export interface ReadDocx {
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
  /** Text format 1 of the text between head and record. */
  readonly text: string;
  /** The same in text format 2, its items as Word counts them. */
  readonly text2: string;
}

/** Styles of what stands around a policy's text. */
const AROUND = /^(Organisation|Title|Dates|BoxedNote|Record)$/;

export function readDocx(bytes: Uint8Array, outcome: Outcome): ReadDocx {
  const files = unzipSync(bytes);
  const xml = (path: string) => parseXml(strFromU8(files[path]!));
  const reader = new Reader(
    xml('word/document.xml'),
    xml('word/footnotes.xml'),
    targetsIn(files, 'document'),
    targetsIn(files, 'footnotes'),
    xml('word/numbering.xml'),
    outcome,
  );
  return reader.read();
}

/** Where the links of a part lead, by id: the part's own relationships only. */
function targetsIn(files: Readonly<Record<string, Uint8Array>>, name: string): Map<string, string> {
  const relations = files[`word/_rels/${name}.xml.rels`];
  return new Map(
    (relations ? children(parseXml(strFromU8(relations))) : []).map((relation) => [
      relation.getAttribute('Id')!,
      relation.getAttribute('Target')!,
    ]),
  );
}

/** Every revision of a file, by kind and author. */
export function revisionsOf(bytes: Uint8Array): { kind: string; author: string; date: string; id: string }[] {
  const files = unzipSync(bytes);
  return ['word/document.xml', 'word/footnotes.xml'].flatMap((path) =>
    [...strFromU8(files[path]!).matchAll(/<w:(\w+) w:id="(\d+)" w:author="([^"]*)" w:date="([^"]*)"/g)].map(
      ([, kind, id, author, date]) => ({ kind: kind!, id: id!, author: author!, date: date! }),
    ),
  );
}

export function parseXml(text: string) {
  return new DOMParser({
    // A replacement character is warned of; it may well stand in a text.
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml').documentElement!;
}

const children = (node: Node): Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
const child = (node: Node | undefined, name: string) =>
  node && children(node).find(({ nodeName }) => nodeName === name);
const value = (node: Element | undefined) => node?.getAttribute('w:val') ?? null;

interface Draft {
  style: string;
  numId: string | null;
  level: number;
  text: string;
  looks: string[];
  links: string[];
  row?: string[];
}

const BOX = /^([☑☐])(?: |$)/;
const BOX_SIGNS = { '☑': '[x]', '☐': '[ ]' } as const;
/** Told from words by signs that nobody writes. */
const REFERENCE = /\uE000(\d+)\uE001/gu;

/** The first number of each ordered list: `numId level` → number. */
function startsIn(numbering: Element): Map<string, number> {
  return new Map(
    children(numbering)
      .filter(({ nodeName }) => nodeName === 'w:num')
      .flatMap((num) =>
        children(num)
          .filter(({ nodeName }) => nodeName === 'w:lvlOverride')
          .map((level): [string, number] => [
            `${num.getAttribute('w:numId')} ${level.getAttribute('w:ilvl')}`,
            Number(value(child(level, 'w:startOverride'))),
          ]),
      ),
  );
}

/** A number that stands alone before a table, a deeper item or a note's list belongs to what stands there. */
function withOpenings(paragraphs: readonly Paragraph[]): Pick<Paragraph, 'signs' | 'text2'>[] {
  const lines: { signs: string; text2: string }[] = [];
  let open: Paragraph | null = null;
  let signs = '';
  for (const paragraph of paragraphs) {
    const isOpened =
      open !== null &&
      (paragraph.style === 'Row' ||
        (paragraph.numId !== null && (open.numId === null || paragraph.level > open.level)));
    if (open && !isOpened) lines.push({ signs, text2: '' });
    const own = isOpened ? `${signs} ${paragraph.signs}`.trim() : paragraph.signs;
    const isOpening = paragraph.text2 === '' && paragraph.style !== 'Row';
    if (!isOpening) lines.push({ signs: own, text2: paragraph.text2 });
    open = isOpening ? paragraph : null;
    signs = own;
  }
  if (open) lines.push({ signs, text2: '' });
  return lines;
}

class Reader {
  readonly #body: Element;
  readonly #footnotes: Map<string, Element>;
  readonly #targetsInText: Map<string, string>;
  readonly #targetsInNotes: Map<string, string>;
  #isNote = false;
  /** Wrappers whose content goes, and marks of paragraphs that go. */
  readonly #gone: ReadonlySet<string>;
  readonly #isRejected: boolean;
  readonly #counters: number[] = [];
  readonly #notes: Paragraph[] = [];
  #noteCount = 0;
  /** First numbers of the ordered lists by `numId level`, and how far each has counted. */
  readonly #starts: ReadonlyMap<string, number>;
  readonly #items = new Map<string, number>();

  constructor(
    document: Element,
    footnotes: Element,
    targetsInText: Map<string, string>,
    targetsInNotes: Map<string, string>,
    numbering: Element,
    outcome: Outcome,
  ) {
    this.#starts = startsIn(numbering);
    this.#body = child(document, 'w:body')!;
    this.#footnotes = new Map(children(footnotes).map((note) => [note.getAttribute('w:id')!, note]));
    this.#targetsInText = targetsInText;
    this.#targetsInNotes = targetsInNotes;
    this.#isRejected = outcome === 'rejected';
    this.#gone = new Set(this.#isRejected ? ['w:ins', 'w:moveTo'] : ['w:del', 'w:moveFrom']);
  }

  read(): ReadDocx {
    const paragraphs = this.#paragraphs(this.#body);
    const own = paragraphs.filter(({ style }) => !AROUND.test(style));
    const inText = own.filter(({ style }) => style !== 'FootnoteText');
    const rest = own.filter(({ style }) => style === 'FootnoteText');
    const all = [...inText, ...this.#notes, ...rest];
    const written = (lines: readonly string[]) =>
      lines
        .filter((line) => line.trim() !== '')
        .map((line) => `${line.normalize('NFC')}\n`)
        .join('');
    return {
      paragraphs,
      notes: this.#notes,
      text: written(all.map(({ text }) => text)),
      text2: written(
        withOpenings(all).map(({ signs, text2 }) => [signs, text2].filter((part) => part !== '').join(' ')),
      ),
    };
  }

  #paragraphs(parent: Element): Paragraph[] {
    const found: Paragraph[] = [];
    let open: Draft | null = null;
    for (const node of children(parent)) {
      if (node.nodeName === 'w:tbl') {
        if (open && open.text !== '') throw new Error(`A paragraph cannot join a table: ${open.text}`);
        open = null;
        found.push(...this.#rows(node));
      }
      if (node.nodeName !== 'w:p') continue;
      const properties = child(node, 'w:pPr');
      const draft: Draft = { ...this.#propertiesOf(properties), text: '', looks: [], links: [] };
      this.#content(node, draft, null);
      const merged: Draft = open
        ? {
            ...draft,
            text: open.text + draft.text,
            looks: [...open.looks, ...draft.looks],
            links: [...open.links, ...draft.links],
          }
        : draft;
      open = null;
      const mark = child(properties, 'w:rPr');
      if (mark && children(mark).some(({ nodeName }) => this.#gone.has(nodeName))) open = merged;
      else found.push(this.#finished(merged));
    }
    if (open && open.text !== '') throw new Error(`The last paragraph lost its mark: ${open.text}`);
    return found;
  }

  #propertiesOf(properties: Element | undefined): Pick<Draft, 'style' | 'numId' | 'level'> {
    const change = child(properties, 'w:pPrChange');
    const used = this.#isRejected && change ? child(change, 'w:pPr') : properties;
    const numbering = child(used, 'w:numPr');
    return {
      style: value(child(used, 'w:pStyle')) ?? 'Normal',
      numId: value(child(numbering, 'w:numId')),
      level: Number(value(child(numbering, 'w:ilvl')) ?? 0),
    };
  }

  #finished(draft: Draft): Paragraph {
    let text = draft.text.replace(/\s+/gu, ' ').trim();
    if (/^Heading/.test(draft.style) && draft.numId === '1') {
      this.#counters.length = draft.level + 1;
      for (let i = 0; i < draft.level; i++) this.#counters[i] ??= 1;
      this.#counters[draft.level] = (this.#counters[draft.level] ?? 0) + 1;
      text = `${this.#counters.join('.')}. ${text}`;
    }
    const signs = this.#signsOf(draft);
    // The box of a numbered item is the first of its words.
    const box = /^\d+\./.test(signs) ? BOX.exec(text)?.[1] : undefined;
    if (box) text = text.slice(2).trim();
    const own = box ? `${signs} ${BOX_SIGNS[box as keyof typeof BOX_SIGNS]}` : signs;
    return {
      ...draft,
      marked: text,
      text: text.replace(REFERENCE, '$1'),
      text2: text.replace(REFERENCE, '[$1]'),
      signs: own,
    };
  }

  /** What Word shows before a paragraph of a list. */
  #signsOf({ style, numId, level }: Draft): string {
    if (numId === null || /^Heading/.test(style)) return '';
    if (numId === '3') return '[x]';
    if (numId === '4') return '[ ]';
    const key = `${numId} ${level}`;
    const start = this.#starts.get(key);
    if (start === undefined) return '';
    const number = this.#items.get(key) ?? start;
    this.#items.set(key, number + 1);
    return `${number}.`;
  }

  #rows(table: Element): Paragraph[] {
    return children(table)
      .filter(({ nodeName }) => nodeName === 'w:tr')
      .filter(
        (row) => !children(child(row, 'w:trPr') ?? row).some(({ nodeName }) => this.#gone.has(nodeName)),
      )
      .map((row) => {
        const cells = children(row)
          .filter(({ nodeName }) => nodeName === 'w:tc')
          .map((cell) =>
            this.#paragraphs(cell)
              .map(({ marked }) => marked)
              .join(' ')
              .trim(),
          );
        return {
          style: 'Row',
          numId: null,
          level: 0,
          text: cells.join('\t'),
          looks: [],
          links: [],
          signs: '',
        };
      })
      .map((row) => ({
        ...row,
        marked: row.text,
        text: row.text.replace(REFERENCE, '$1'),
        text2: row.text.replace(REFERENCE, '[$1]'),
      }));
  }

  #content(node: Element, draft: Draft, href: string | null): void {
    for (const inner of children(node)) {
      const name = inner.nodeName;
      if (this.#gone.has(name)) continue;
      if (/^w:(ins|del|moveTo|moveFrom|fldSimple)$/.test(name)) this.#content(inner, draft, href);
      else if (name === 'w:hyperlink') {
        const id = inner.getAttribute('r:id');
        const targets = this.#isNote ? this.#targetsInNotes : this.#targetsInText;
        if (id && !targets.has(id)) throw new Error(`There is no link ${id}`);
        this.#content(inner, draft, id ? targets.get(id)! : `#${inner.getAttribute('w:anchor')}`);
      } else if (name === 'w:r') this.#run(inner, draft, href);
    }
  }

  #run(run: Element, draft: Draft, href: string | null): void {
    const properties = child(run, 'w:rPr');
    const change = child(properties, 'w:rPrChange');
    const used = this.#isRejected && change ? child(change, 'w:rPr') : properties;
    const isMark = value(child(used, 'w:rStyle')) === 'FootnoteReference' && draft.style === 'FootnoteText';
    let text = '';
    for (const inner of children(run)) {
      if (inner.nodeName === 'w:t' || inner.nodeName === 'w:delText') text += inner.textContent ?? '';
      if (inner.nodeName === 'w:br' || inner.nodeName === 'w:tab') text += ' ';
      if (inner.nodeName === 'w:footnoteReference') text += this.#footnote(inner.getAttribute('w:id')!);
    }
    if (isMark) return;
    // A note that was referred to before: Word has one reference for one note.
    if (value(child(used, 'w:vertAlign')) === 'superscript') text = `\uE000${text}\uE001`;
    draft.text += text;
    const look = (used ? children(used) : [])
      .map(({ nodeName }) => nodeName.slice(2))
      .filter((tag) => /^(b|i|strike)$/.test(tag))
      .join('+');
    if (look !== '') draft.looks.push(`${look}:${text}`);
    if (href !== null) draft.links.push(`${href} ${text}`);
  }

  #footnote(id: string): string {
    const number = String(++this.#noteCount);
    const note = this.#footnotes.get(id);
    if (!note) throw new Error(`There is no footnote ${id}`);
    this.#isNote = true;
    const [first, ...rest] = this.#paragraphs(note);
    this.#isNote = false;
    if (first) this.#notes.push({ ...first, signs: `[${number}]` }, ...rest);
    return `\uE000${number}\uE001`;
  }
}
