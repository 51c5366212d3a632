/**
 * Cuts a text into parts that parse the same alone as within the whole. Parsing takes a few hundred times the memory of its
 * text, so a long text is parsed part by part, and a part that occurred in an earlier text is not parsed again.
 */
import type { Root, TableRow } from 'mdast';
import { Recent } from '../model/index.ts';
import { behind, Joining, joined, type ReadPart } from './joined.ts';
import { plainBlocks, plainRows } from './plain.ts';
import { isHead, isTable, portionsOf } from './table-portions.ts';

/**
 * Constructs that reach beyond the end of a block: definitions, footnotes, fenced code, HTML blocks and comments; unusual line
 * ends. A text with any of them is not cut.
 */
const REACHING = new RegExp(
  [
    /[\r\u2028\u2029\uFEFF]|\[\^|`{3}|~{3}|<(?:!|\?)/,
    // A label at the beginning of a line, which may go on in the next.
    /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))*[ \t]*\[(?:[^\]\\]|\\[\s\S]){0,1100}\]:/,
    // A tag at the beginning of a line; inline tags begin no block.
    /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))*[ \t]*<(?!(?:sup|sub|b|i|em|strong|u|s|small|a)\b[^<>\n]*>[ \t]*[^\s<])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'im',
);
/** A part begins at a heading, or at an unindented line of words after an empty line, which ends every list and quotation. */
const BEGINNING = /^#{1,6}(?:[ \t]|$)|(?<=\n\n)(?:\*\*)?[\p{L}"“«(]/gmu;
const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/** The parts of `markdown`, in order; joined they give the text again. A text that cannot be cut is one part. */
export function partsOf(markdown: string): string[] {
  return partsIn(markdown) ?? [markdown];
}

/** `null`: something reaches over its blocks. */
function partsIn(markdown: string): string[] | null {
  if (REACHING.test(markdown)) return null;
  const head = FRONT_MATTER.exec(markdown)?.[0].length ?? 0;
  const cuts = [0];
  const cut = (at: number) => {
    if (at > Math.max(head, cuts.at(-1)!) && at < markdown.length) cuts.push(at);
  };
  for (const { 0: sign, index } of markdown.matchAll(BEGINNING)) {
    cut(index);
    // Most changes of a text leave most headings, and what stands below them, as they were.
    if (sign.startsWith('#')) cut(endOfHeading(markdown, index));
  }
  return cuts.map((from, i) => markdown.slice(from, cuts[i + 1] ?? markdown.length));
}

/** Behind the line of a heading, and the empty ones below it. */
function endOfHeading(markdown: string, start: number): number {
  const line = markdown.indexOf('\n', start);
  if (line < 0) return markdown.length;
  let end = line + 1;
  while (markdown[end] === '\n') end += 1;
  // What begins like front matter must not stand first.
  return markdown.startsWith('---', end) ? markdown.length : end;
}

/** The length of portions of a table, because each parse has a fixed cost. */
const LENGTH = 4000;
/** The parts of so many characters are remembered, those that were read last. */
const REMEMBERED = 1_000_000;

/** Parses texts part by part. Use one reader for similar texts, such as the versions of a history. */
export class PartReader {
  readonly #length: number;
  /** Trees of parts by their text. */
  readonly #trees = new Recent<Root>(REMEMBERED);

  constructor(length = LENGTH) {
    this.#length = length;
  }

  /**
   * The tree of `markdown` as `parse` gives it for the whole. A reader may be asked with several parsers, which differ in what
   * they make of front matter.
   */
  tree(markdown: string, parse: (part: string) => Root): Root {
    const parts = partsIn(markdown);
    if (parts === null) return joined([{ text: markdown, tree: this.#treeOf(markdown, parse) }]);
    const joining = new Joining();
    for (const part of parts) this.#read(part, parse, joining);
    return joining.tree();
  }

  #read(part: string, parse: (part: string) => Root, joining: Joining): void {
    const blocks = plainBlocks(part, joining.place);
    if (blocks) joining.take(part, blocks);
    else if (!this.#readTable(part, parse, joining))
      joining.add({ text: part, tree: this.#treeOf(part, parse) });
  }

  /** Whether `part` has a long table, and was read in portions. */
  #readTable(part: string, parse: (part: string) => Root, joining: Joining): boolean {
    const read: (ReadPart | { readonly text: string; readonly rows: TableRow[] })[] = [];
    let place = joining.place;
    for (const portion of portionsOf(part, this.#length)) {
      const { text, head } = portion;
      const rows = head !== '' && isHead(this.#treeOf(head, parse)) ? plainRows(text, place) : null;
      if (rows) read.push({ text, rows });
      else {
        const tree = this.#treeOf(head + text, parse);
        // What looks like a table and is none is read at once.
        if (!isTable(portion, tree)) return false;
        read.push({ text, head, tree });
      }
      place = behind(place, text);
    }
    for (const one of read)
      if ('rows' in one) joining.takeRows(one.text, one.rows);
      else joining.add(one);
    return read.length > 0;
  }

  #treeOf(part: string, parse: (part: string) => Root): Root {
    // Only the parsers know what they make of front matter.
    if (/^\uFEFF?---/.test(part)) return parse(part);
    return this.#trees.of(part, () => parse(part));
  }
}
