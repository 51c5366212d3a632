/**
 * Cuts a text into parts that parse the same alone as within the whole. Parsing takes a few hundred times the memory of its
 * text, so a long text is parsed part by part, and a part that occurred in an earlier text is not parsed again.
 */
import type { Nodes, Parents, Root, Table } from 'mdast';
import { addRows, isTable, type Portion, portionsOf } from './table-portions.ts';

/**
 * Constructs that reach beyond the end of a block: definitions, footnotes, fenced code, HTML blocks and comments; unusual line
 * ends. A text with any of them is not cut.
 */
const REACHING = new RegExp(
  [
    /[\r\u2028\u2029\uFEFF]|\]:|\[\^|`{3}|~{3}|<(?:!|\?)/,
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
  if (REACHING.test(markdown)) return [markdown];
  const head = FRONT_MATTER.exec(markdown)?.[0].length ?? 0;
  const starts = [...markdown.matchAll(BEGINNING)].map(({ index }) => index);
  const cuts = [0, ...starts.filter((start) => start > head), markdown.length];
  return cuts.slice(1).map((end, i) => markdown.slice(cuts[i], end));
}

/** Neighbouring parts are joined up to this many characters, because each parse has a fixed cost. */
const LENGTH = 4000;

function pieces(parts: readonly string[], length: number): string[] {
  const made: string[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (last === undefined || part.startsWith('#') || last.length + part.length > length) made.push(part);
    else made[made.length - 1] = last + part;
  }
  return made;
}

/** How many texts are remembered: an import parses each text twice, without its anchors and with them. */
const REMEMBERED = 2;

/** Parses texts part by part. Use one reader for similar texts, such as the versions of a history. */
export class PartReader {
  readonly #length: number;
  /** What was read of the last texts, the latest first. */
  #before: readonly ReadonlyMap<string, Root>[] = [];

  constructor(length = LENGTH) {
    this.#length = length;
  }

  /** The tree of `markdown` as `parse` gives it for the whole. */
  tree(markdown: string, parse: (part: string) => Root): Root {
    const read = new Map<string, Root>();
    const treeOf = ({ head, text }: Portion): Root => {
      const key = head + text;
      const known = read.get(key) ?? this.#before.find((one) => one.has(key))?.get(key);
      const tree = known ?? parse(key);
      read.set(key, tree);
      return tree;
    };
    const whole = pieces(partsOf(markdown), this.#length);
    const parts = whole.flatMap((part): Portion[] => {
      const portions = REACHING.test(part) ? [] : portionsOf(part, this.#length);
      // What looks like a table and is none is read at once.
      return portions.length > 0 && portions.every((one) => isTable(one, treeOf(one)))
        ? portions
        : [{ text: part, head: '' }];
    });
    const tree = joined(parts.map((part) => ({ ...part, tree: treeOf(part) })));
    this.#before = [read, ...this.#before].slice(0, REMEMBERED);
    return tree;
  }
}

/** Joins several trees into one, with positions in the whole text. The given trees are not changed. */
export function joined(
  parts: readonly { readonly text: string; readonly tree: Root; readonly head?: string }[],
): Root {
  const children: Root['children'] = [];
  let [lines, characters] = [0, 0];
  let end = parts[0]!.tree.position!.start;
  for (const { text, tree, head = '' } of parts) {
    const [back, less] = [lines - linesIn(head), characters - head.length];
    const own = tree.children.map((child) => moved(child, back, less));
    if (head === '') for (const child of own) children.push(child);
    else addRows(children.at(-1) as Table, own[0] as Table);
    end = movedPoint(tree.position!.end, back, less);
    lines += linesIn(text);
    characters += text.length;
  }
  return { type: 'root', children, position: { start: parts[0]!.tree.position!.start, end } };
}

const linesIn = (text: string): number => text.split('\n').length - 1;

function moved<N extends Nodes>(node: N, lines: number, characters: number): N {
  const copy = { ...node };
  if (node.position)
    copy.position = {
      start: movedPoint(node.position.start, lines, characters),
      end: movedPoint(node.position.end, lines, characters),
    };
  if ('children' in copy)
    (copy as Parents).children = copy.children.map((child) => moved(child, lines, characters)) as never;
  return copy;
}

type Point = NonNullable<Root['position']>['start'];

const movedPoint = ({ line, column, offset = 0 }: Point, lines: number, characters: number): Point => ({
  line: line + lines,
  column,
  offset: offset + characters,
});
