/**
 * A document as the redline sees it: leaves that hold words, in reading order, inside boxes.
 *
 * Every leaf has an `id`: equal numbers mean equal leaves within one comparison, formatting and links included, whatever number
 * was typed before them and whatever their quotation marks and blanks look like. `exact` tells those apart, too.
 */
import type {
  Block,
  Code,
  Heading,
  Item,
  List,
  Note,
  Notes,
  Paragraph,
  PolicyDocument,
  Quote,
  Row,
  Rule,
  Run,
  Table,
} from '../model/index.ts';
import { objectKey } from './flat.ts';
import { composed, plainOf } from './looks.ts';
import type { Reading, TypedNumber } from './reading.ts';
import type { WordTable } from './word-table.ts';
import { idIn, wordsIn } from './words.ts';

export type LeafBlock = Heading | Paragraph | Code | Rule | Row;
export type BoxBlock = List | Item | Quote | Table | Notes | Note;

export interface Leaf {
  readonly isLeaf: true;
  readonly kind: LeafBlock['type'] | 'empty';
  /** `null` for `empty`, which stands for a box without content. */
  readonly block: LeafBlock | null;
  readonly id: number;
  readonly exact: number;
  /** Characters of text, roughly: what keeping the leaf is worth. */
  readonly size: number;
  /** Position among the document's leaves. */
  readonly index: number;
  readonly parent: Box;
  /** The number typed before its text (`typedOf`), and the ids of its words (`bagOf`): made on first use. */
  typed: TypedNumber | null | undefined;
  bag: Int32Array | null;
  /** What it says (`textOfLeaf`). */
  text: string | null;
}

export interface Box {
  readonly isLeaf: false;
  readonly kind: BoxBlock['type'] | 'root';
  readonly block: BoxBlock | null;
  readonly parent: Box | null;
  readonly children: readonly Node[];
  /** Its leaves are those at `first` ≤ index < `end`. */
  readonly first: number;
  readonly end: number;
}

export type Node = Leaf | Box;

export interface Tree {
  readonly root: Box;
  readonly leaves: readonly Leaf[];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };
type Building = Growing<Box> & { children: Node[] };

/** The trees of both sides of a comparison. */
export function treesOf(
  from: PolicyDocument,
  to: PolicyDocument,
  words: WordTable,
  reading: Reading,
): readonly [Tree, Tree] {
  const ids = new Map<string, number>();
  const [old, next] = [grow(from, ids), grow(to, ids)];
  const sides = new Uint8Array(ids.size);
  for (const leaf of old.leaves) sides[leaf.exact]! |= 1;
  for (const leaf of next.leaves) sides[leaf.exact]! |= 2;
  // What both sides have just as it is needs no second look.
  const isAlone = (leaf: Leaf) => sides[leaf.exact] !== 3;
  const alone = [old.leaves.filter(isAlone), next.leaves.filter(isAlone)] as const;
  for (const { leaves } of [old, next]) for (const leaf of leaves) leaf.id = leaf.exact;
  identify(alone, ids, words, reading);
  return [old, next];
}

/** Gives those leaves one number that say the same. Only where their words are the same a closer look is worth it. */
function identify(
  alone: readonly (readonly Growing<Leaf>[])[],
  ids: Map<string, number>,
  words: WordTable,
  reading: Reading,
) {
  const hashes = alone.map((leaves) => leaves.map((leaf) => wordsHash(leaf, words, reading)));
  const [old, next] = hashes.map((side) => new Set(side));
  for (const [side, leaves] of alone.entries())
    for (const [i, leaf] of leaves.entries()) {
      const hash = hashes[side]![i]!;
      if (old!.has(hash) && next!.has(hash)) leaf.id = idIn(ids, `\0=${bareKey(leaf, reading)}`);
    }
}

/** A number for the words of a leaf behind its typed number. What only looks different has the same. */
function wordsHash(leaf: Leaf, words: WordTable, reading: Reading): number {
  let skipped = wordsIn(textOfLeaf(leaf).slice(0, typedOf(leaf, reading)?.end ?? 0)).length;
  let hash = 0;
  bagOf(leaf, words, (id) => {
    if (skipped-- <= 0) hash = (Math.imul(hash, 31) + id) | 0;
  });
  return hash;
}

interface GrowingTree {
  readonly root: Box;
  readonly leaves: readonly Growing<Leaf>[];
}

function grow(document: PolicyDocument, ids: Map<string, number>): GrowingTree {
  const leaves: Growing<Leaf>[] = [];
  const root = boxOf('root', null, null, 0);
  addAll(root, document.blocks);
  root.end = leaves.length;
  return { root, leaves };

  function addAll(parent: Building, blocks: readonly (Block | Item | Row | Note)[]) {
    for (const block of blocks) add(parent, block);
    if (blocks.length === 0 && parent.kind !== 'root') addLeaf(parent, null);
  }

  function add(parent: Building, block: Block | Item | Row | Note) {
    if ('items' in block) addBox(parent, block, block.items);
    else if ('blocks' in block) addBox(parent, block, block.blocks);
    else if ('rows' in block) addBox(parent, block, block.rows);
    else if ('notes' in block) addBox(parent, block, block.notes);
    else addLeaf(parent, block);
  }

  function addBox(parent: Building, block: BoxBlock, children: readonly (Block | Item | Row | Note)[]) {
    const box = boxOf(block.type, block, parent, leaves.length);
    parent.children.push(box);
    addAll(box, children);
    box.end = leaves.length;
  }

  function addLeaf(parent: Building, block: LeafBlock | null) {
    const leaf: Growing<Leaf> = {
      isLeaf: true,
      kind: block?.type ?? 'empty',
      block,
      id: -1,
      exact: idIn(ids, (block?.type === 'paragraph' ? onlyText(block.runs) : null) ?? keyOf(block)),
      size: sizeOf(block),
      index: leaves.length,
      parent,
      typed: undefined,
      bag: null,
      text: null,
    };
    parent.children.push(leaf);
    leaves.push(leaf);
  }
}

/** What runs say that are one text and wear nothing, as most are; `null` of all others. */
export function onlyText(runs: readonly Run[]): string | null {
  const only = runs[0];
  return runs.length === 1 && only!.type === 'text' && only!.marks.length === 0 ? only!.text : null;
}

/** The content of a leaf: of a row that of each cell. */
function contentsOf(block: LeafBlock | null): readonly (readonly Run[])[] {
  if (block === null) return [];
  return 'runs' in block ? [block.runs] : 'cells' in block ? block.cells.map(({ runs }) => runs) : [];
}

function sizeOf(block: LeafBlock | null): number {
  if (block?.type === 'code') return block.text.length;
  let size = 0;
  for (const runs of contentsOf(block))
    for (const run of runs) size += run.type === 'text' ? run.text.length : 1;
  return size;
}

const boxOf = (kind: Box['kind'], block: Box['block'], parent: Box | null, first: number): Building => ({
  isLeaf: false,
  kind,
  block,
  parent,
  children: [],
  first,
  end: 0,
});

/** The number typed before a leaf's text. */
export function typedOf(leaf: Leaf, { typedNumber }: Reading): TypedNumber | null {
  if (leaf.typed === undefined) {
    const [first] = runsOf(leaf);
    leaf.typed = first?.type === 'text' ? typedNumber(first.text) : null;
  }
  return leaf.typed;
}

/** What makes two leaves equal, whatever number was typed before them, whatever they wear and look like. */
function bareKey(leaf: Leaf, reading: Reading): string {
  const { block } = leaf;
  if (block?.type === 'row') return `row${block.head ? '!' : ''}${plainOf(textOfLeaf(leaf))}`;
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return keyOf(block);
  const typed = typedOf(leaf, reading);
  return `${typed ? 'n' : 'p'}${plainOf(textOfLeaf(leaf).slice(typed?.end ?? 0))}`;
}

/** What makes two leaves the same, told apart from every text. A heading's anchor and number stay out: they are not its text. */
function keyOf(block: LeafBlock | null): string {
  switch (block?.type) {
    case undefined:
      return '\0';
    case 'heading':
      return `\0h${block.depth}${runsKey(block.runs)}`;
    case 'paragraph':
      return `\0p${runsKey(block.runs)}`;
    case 'code':
      return `\0code ${block.language}\n${block.text}`;
    case 'rule':
      return '\0rule';
    case 'row':
      return `\0row${block.head ? '!' : ''}${block.cells.map((cell) => `\u0001${cell.align ?? ''}${runsKey(cell.runs)}`).join('')}`;
  }
}

function runsKey(runs: readonly Run[]): string {
  let key = '';
  for (const run of runs) {
    for (const mark of run.marks)
      key += mark.type === 'link' ? `\u0003${mark.href}\u0004${mark.title ?? ''}` : `\u0003${mark.type}`;
    key += run.type === 'text' ? `\u0005${run.text}` : `\u0006${objectKey(run)}`;
  }
  return key;
}

/** The runs of a leaf that has them. */
export const runsOf = ({ block }: Leaf): readonly Run[] => (block && 'runs' in block ? block.runs : []);

/** Everything a leaf says, its cells joined by tabs. */
export function textOfLeaf(leaf: Leaf): string {
  leaf.text ??= textOfBlock(leaf.block);
  return leaf.text;
}

const textOfBlock = (block: LeafBlock | null): string =>
  block?.type === 'code' ? block.text : contentsOf(block).map(plain).join('\t');

const plain = (runs: readonly Run[]) =>
  runs.length === 1 && runs[0]!.type === 'text'
    ? runs[0]!.text
    : runs.map((run) => (run.type === 'text' ? run.text : run.type === 'image' ? run.alt : ' ')).join('');

/**
 * The leaf's words as ids, with repetitions. Numbers stay out where there are words: section numbers and
 * years are shared by leaves that have nothing else in common. `seen` gets every id in order when they are first asked for.
 */
export function bagOf(leaf: Leaf, words: WordTable, seen?: (id: number) => void): Int32Array {
  if (leaf.bag === null) {
    const ids: number[] = [];
    const numbers: number[] = [];
    for (const word of wordsIn(composed(textOfLeaf(leaf)))) {
      const id = words.idOf(word);
      seen?.(id);
      (NUMBER.test(word) ? numbers : ids).push(id);
    }
    leaf.bag = new Int32Array(ids.length > 0 ? ids : numbers);
  }
  return leaf.bag;
}

const NUMBER = /^\p{N}+$/u;
