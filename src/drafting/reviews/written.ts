/**
 * A merged text as the Markdown of the draft. Blocks that nobody changed keep their bytes, with whatever no reader sees between
 * them; the others are written anew. Of each conflict it is known where the words are that stay until somebody chooses.
 */
import type { Root, RootContent } from 'mdast';
import type { PolicyDocument } from '../../model/index.ts';
import type { TreeNode } from './align.ts';
import { bodyOf, childrenOf, notesOf } from './levels.ts';
import { endMark, MARKS, startMark } from './marks.ts';
import type { Conflict, Merged, Piece, Stuff } from './merged.ts';
import { comparablePens } from './normal.ts';
import { type Place, placeAt } from './place.ts';
import { markdownOf, markdownOfRuns } from './to-markdown.ts';

export interface WrittenWording {
  readonly pens: readonly number[];
  readonly text: string;
  /** Notes that it refers to and that the text does not have. */
  readonly notes: string;
}

export interface WrittenConflict {
  readonly clause: string | null;
  readonly isBlocks: boolean;
  readonly was: string;
  readonly place: Place;
  readonly wordings: readonly WrittenWording[];
}

export interface WrittenMerge {
  readonly text: string;
  /** In the order of the text. */
  readonly conflicts: readonly WrittenConflict[];
}

/** The text that is there, as it was parsed. */
export interface Source {
  readonly source: string;
  readonly tree: Root;
  readonly document: PolicyDocument;
}

/** `from`: the draft, or the text that the draft begins with. */
export function written(merged: Merged, from: Source): WrittenMerge {
  const marked = new Writer(from).text(merged);
  const { text, places } = withoutMarks(marked);
  const ids = [...places.keys()];
  const own = new Map(merged.conflicts.map((conflict) => [conflict.id, conflict]));
  const noteText = new Map(
    merged.notes.flatMap(({ blocks: [note] }) =>
      note?.type === 'note' ? [[note.id, markdownOf([note])] as const] : [],
    ),
  );
  const known = new Set([...text.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, id]) => id!));
  const notesFor = (stuff: Stuff) =>
    notesIn(stuff)
      .filter((id) => !known.has(id))
      .map((id) => noteText.get(id) ?? '')
      .join('\n\n');
  return {
    text,
    conflicts: ids.map((id): WrittenConflict => {
      const conflict: Conflict = own.get(id)!;
      const [start, end] = places.get(id)!;
      return {
        clause: conflict.clause,
        isBlocks: conflict.held.type === 'blocks',
        was: markdownOfStuff(conflict.was),
        place: placeAt(text, start, end),
        wordings: conflict.wordings.map(({ pens, value }) => ({
          pens,
          text: markdownOfStuff(value),
          notes: notesFor(value),
        })),
      };
    }),
  };
}

/** As Markdown; items and rows, which have no form without their box, within one. */
export function markdownOfStuff(stuff: Stuff): string {
  if (stuff.type === 'words') return markdownOfRuns(stuff.runs);
  const { blocks } = stuff;
  const items = blocks.filter((block) => block.type === 'item');
  if (items.length > 0) return markdownOf([{ type: 'list', ordered: false, start: 1, items }]);
  const rows = blocks.filter((block) => block.type === 'row');
  if (rows.length > 0)
    return rows
      .map(({ cells }) => `| ${cells.map(({ runs }) => markdownOfRuns(runs)).join(' | ')} |`)
      .join('\n');
  return markdownOf(blocks);
}

/** The notes that words refer to. */
const notesIn = (stuff: Stuff): string[] => [
  ...new Set(
    [...JSON.stringify(stuff).matchAll(/"type":"note","id":("(?:[^"\\]|\\.)*")/g)].map(
      ([, id]) => JSON.parse(id!) as string,
    ),
  ),
];

/** The text without its marks, and where each conflict is. */
function withoutMarks(marked: string) {
  const places = new Map<number, [number, number]>();
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: start, 2: end, index } of marked.matchAll(MARKS)) {
    text += marked.slice(at, index);
    at = index + mark.length;
    if (start !== undefined) places.set(Number(start), [text.length, text.length]);
    else places.get(Number(end))![1] = text.length;
  }
  return { text: text + marked.slice(at), places };
}

/** Of these in a text each is one block of the document. */
const BLOCKS: ReadonlySet<RootContent['type']> = new Set([
  'heading',
  'paragraph',
  'list',
  'blockquote',
  'code',
  'thematicBreak',
  'table',
] as const);

interface Slice {
  readonly start: number;
  readonly end: number;
  /** What no reader sees between the block before and this one: marks, definitions, notes. */
  readonly between: readonly RootContent[];
}

const exactKey = (block: TreeNode): string => JSON.stringify(block);

class Writer {
  readonly #source: string;
  readonly #slices: Slice[] = [];
  /** What stands after the last block. */
  readonly #rest: RootContent[];
  /** Slices by what they say, the first ones last. */
  readonly #known = new Map<string, number[]>();
  readonly #notes: ReadonlyMap<string, string>;
  readonly #front: string;

  constructor({ source, tree, document }: Source) {
    this.#source = source;
    const { base } = comparablePens(document, []);
    const blocks = bodyOf(base);
    let between: RootContent[] = [];
    for (const node of tree.children) {
      if (node.type === 'yaml') continue;
      if (!BLOCKS.has(node.type)) {
        between.push(node);
        continue;
      }
      this.#slices.push({ start: node.position!.start.offset!, end: node.position!.end.offset!, between });
      between = [];
    }
    this.#rest = between;
    // A tree that is not the document's, block by block, gives nothing but what stands between its blocks.
    if (this.#slices.length === blocks.length)
      for (const [i, block] of [...blocks.entries()].reverse())
        this.#known.set(exactKey(block), [...(this.#known.get(exactKey(block)) ?? []), i]);
    this.#notes = new Map(notesOf(base).map((note) => [note.id, exactKey(note)]));
    this.#front = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source)?.[0] ?? '';
  }

  text({ pieces, notes }: Merged): string {
    const own = new Map(
      notes.flatMap((piece) =>
        piece.blocks[0]?.type === 'note' ? [[piece.blocks[0].id, piece] as const] : [],
      ),
    );
    const wanted = new Set(notesIn({ type: 'blocks', blocks: pieces.flatMap(({ blocks }) => blocks) }));
    const parts: string[] = [];
    let passed = -1;
    const unseen = (nodes: readonly RootContent[]) => {
      for (const node of nodes) {
        const text = this.#unseen(node, own, wanted);
        if (text !== '') parts.push(text);
      }
    };
    const passTo = (slice: number) => {
      while (passed < slice) unseen(this.#slices[++passed]!.between);
    };
    for (const piece of pieces) {
      const texts = this.#texts(piece, passTo, parts);
      if (texts.length === 0 && piece.conflict !== null) parts.push(...emptyMark(parts, piece.conflict));
    }
    passTo(this.#slices.length - 1);
    unseen(this.#rest);
    for (const [id, piece] of own)
      if (!this.#notes.has(id) && wanted.has(id)) parts.push(this.#noteText(piece));
    const front = this.#front === '' ? '' : `${this.#front.trimEnd()}\n\n`;
    return `${front}${parts.join('\n\n')}\n`;
  }

  /** Adds the blocks of a piece, each as it stands in the source if it stands there. */
  #texts({ blocks, conflict }: Piece, passTo: (slice: number) => void, parts: string[]): string[] {
    const texts: string[] = [];
    let made: TreeNode[] = [];
    const add = (text: string) => {
      const isFirst = texts.length === 0;
      texts.push(text);
      parts.push(isFirst && conflict !== null ? `${startMark(conflict)}${text}` : text);
    };
    const flush = () => {
      if (made.length > 0) add(markdownOf(made));
      made = [];
    };
    for (const [i, block] of blocks.entries()) {
      const slice = besideList(blocks, i) ? undefined : this.#known.get(exactKey(block))?.pop();
      if (slice === undefined) {
        made.push(block);
        continue;
      }
      flush();
      passTo(slice);
      add(this.#source.slice(this.#slices[slice]!.start, this.#slices[slice]!.end));
    }
    flush();
    if (conflict !== null && texts.length > 0) parts[parts.length - 1] += endMark(conflict);
    return texts;
  }

  /** What no reader sees, as it stands there; a note as it became, and none that is referred to no more. */
  #unseen(node: RootContent, own: ReadonlyMap<string, Piece>, wanted: ReadonlySet<string>): string {
    const text = this.#source.slice(node.position!.start.offset!, node.position!.end.offset!);
    if (node.type !== 'footnoteDefinition') return text;
    const id = [...this.#notes.keys()].find((one) => one.toLowerCase() === node.identifier.toLowerCase());
    const piece = id === undefined ? undefined : own.get(id);
    if (id === undefined || !piece) return text;
    if (piece.conflict === null && !wanted.has(id)) return '';
    const isSame = piece.conflict === null && exactKey(piece.blocks[0]!) === this.#notes.get(id);
    return isSame ? text : this.#noteText(piece);
  }

  #noteText({ blocks, conflict }: Piece): string {
    const text = markdownOf(blocks);
    return conflict === null ? text : `${startMark(conflict)}${text}${endMark(conflict)}`;
  }
}

/** A conflict of which nothing stays stands at the end of what is before it. */
function emptyMark(parts: string[], conflict: number): string[] {
  const mark = `${startMark(conflict)}${endMark(conflict)}`;
  if (parts.length === 0) return [mark];
  parts[parts.length - 1] += mark;
  return [];
}

/** Two lists of one kind beside each other are told apart by their signs: they are written together. */
const besideList = (blocks: readonly TreeNode[], i: number): boolean =>
  blocks[i]!.type === 'list' &&
  [blocks[i - 1], blocks[i + 1]].some((other) => other?.type === 'list' && childrenOf(other).length > 0);
