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
import { type TypedNumber, typedNumber } from './typed-number.ts';
import type { WordTable } from './word-table.ts';
import { eachWord, Interner } from './words.ts';

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
export function treesOf(from: PolicyDocument, to: PolicyDocument): readonly [Tree, Tree] {
  const exact = new LeafIds();
  const [old, next] = [grow(from, exact), grow(to, exact)];
  const sides = new Uint8Array(exact.size);
  for (const leaf of old.leaves) sides[leaf.exact]! |= 1;
  for (const leaf of next.leaves) sides[leaf.exact]! |= 2;
  // What both sides have just as it is needs no second look.
  const isAlone = (leaf: Leaf) => sides[leaf.exact] !== 3;
  const alone = [old.leaves.filter(isAlone), next.leaves.filter(isAlone)] as const;
  for (const leaf of [...old.leaves, ...next.leaves]) leaf.id = leaf.exact;
  identify(alone, exact.size);
  return [old, next];
}

/** Gives those leaves one number that say the same. Only where their letters are the same a closer look is worth it. */
function identify(
  [olds, news]: readonly [readonly Growing<Leaf>[], readonly Growing<Leaf>[]],
  first: number,
) {
  const letters = new Map([...olds, ...news].map((leaf) => [leaf, lettersOf(leaf)]));
  const hashes = new Set(olds.map((leaf) => letters.get(leaf)!));
  const likely = news.filter((leaf) => hashes.has(letters.get(leaf)!));
  if (likely.length === 0) return;
  const found = new Set(likely.map((leaf) => letters.get(leaf)!));
  const ids = new Interner(first);
  for (const leaf of [...olds.filter((one) => found.has(letters.get(one)!)), ...likely])
    leaf.id = ids.idOf(bareKey(leaf));
}

/** A number for the letters and digits of a leaf that have no twins, behind its typed number. */
function lettersOf(leaf: Leaf): number {
  const text = composed(textOfLeaf(leaf).slice(typedOf(leaf)?.end ?? 0));
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isTold =
      code < 0x80 ? code > 0x2f && code !== 0x60 : code > 0x42f && code < 0x450 && code !== 0x439;
    if (isTold) hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash;
}

interface GrowingTree {
  readonly root: Box;
  readonly leaves: readonly Growing<Leaf>[];
}

function grow(document: PolicyDocument, exact: LeafIds): GrowingTree {
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
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'code':
      case 'rule':
      case 'row':
        addLeaf(parent, block);
        return;
      case 'list':
        addBox(parent, block, block.items);
        return;
      case 'item':
      case 'quote':
      case 'note':
        addBox(parent, block, block.blocks);
        return;
      case 'table':
        addBox(parent, block, block.rows);
        return;
      case 'notes':
        addBox(parent, block, block.notes);
        return;
      default:
        block satisfies never;
    }
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
      exact: exact.idOf(block),
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

/** Numbers for leaves, equal where they are the same. A plain text, as most are, is looked up as it is. */
class LeafIds {
  readonly #plain = new Map<string, Map<string, number>>();
  readonly #keys = new Map<string, number>();
  size = 0;

  idOf(block: LeafBlock | null): number {
    const only = onlyText(block);
    if (only === null) return this.#idIn(this.#keys, keyOf(block));
    const kind = block!.type === 'heading' ? `h${block!.depth}` : block!.type;
    let texts = this.#plain.get(kind);
    if (!texts) {
      texts = new Map();
      this.#plain.set(kind, texts);
    }
    return this.#idIn(texts, only);
  }

  #idIn(ids: Map<string, number>, key: string): number {
    let id = ids.get(key);
    if (id === undefined) {
      id = this.size++;
      ids.set(key, id);
    }
    return id;
  }
}

/** The text of a heading or a paragraph that is one run and wears nothing. */
function onlyText(block: LeafBlock | null): string | null {
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return null;
  const [only] = block.runs;
  return block.runs.length === 1 && only!.type === 'text' && only!.marks.length === 0 ? only!.text : null;
}

function sizeOf(block: LeafBlock | null): number {
  switch (block?.type) {
    case 'heading':
    case 'paragraph':
      return sizeOfRuns(block.runs);
    case 'row':
      return block.cells.reduce((sum, cell) => sum + sizeOfRuns(cell.runs), 0);
    case 'code':
      return block.text.length;
    default:
      return 0;
  }
}

const sizeOfRuns = (runs: readonly Run[]) =>
  runs.reduce((sum, run) => sum + (run.type === 'text' ? run.text.length : 1), 0);

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
export function typedOf(leaf: Leaf): TypedNumber | null {
  if (leaf.typed === undefined) {
    const [first] = runsOf(leaf);
    leaf.typed = first?.type === 'text' ? typedNumber(first.text) : null;
  }
  return leaf.typed;
}

/** What makes two leaves equal, whatever number was typed before them, whatever they wear and look like. */
function bareKey(leaf: Leaf): string {
  const { block } = leaf;
  if (block?.type === 'row') return `row${block.head ? '!' : ''}${plainOf(textOfLeaf(leaf))}`;
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return keyOf(block);
  const typed = typedOf(leaf);
  return `${typed ? 'n' : 'p'}${plainOf(textOfLeaf(leaf).slice(typed?.end ?? 0))}`;
}

/** What makes two leaves the same. A heading's anchor and number stay out: they are not its text. */
function keyOf(block: LeafBlock | null): string {
  switch (block?.type) {
    case undefined:
      return 'empty';
    case 'heading':
      return `h${block.depth}${runsKey(block.runs)}`;
    case 'paragraph':
      return `p${runsKey(block.runs)}`;
    case 'code':
      return `code ${block.language}\n${block.text}`;
    case 'rule':
      return 'rule';
    case 'row':
      return `row${block.head ? '!' : ''}${block.cells.map((cell) => `\u0001${cell.align ?? ''}${runsKey(cell.runs)}`).join('')}`;
    default:
      return block satisfies never;
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
export function runsOf(leaf: Leaf): readonly Run[] {
  const { block } = leaf;
  return block?.type === 'heading' || block?.type === 'paragraph' ? block.runs : [];
}

/** Everything a leaf says, its cells joined by tabs. */
export function textOfLeaf(leaf: Leaf): string {
  leaf.text ??= textOfBlock(leaf.block);
  return leaf.text;
}

function textOfBlock(block: LeafBlock | null): string {
  switch (block?.type) {
    case 'heading':
    case 'paragraph':
      return plain(block.runs);
    case 'code':
      return block.text;
    case 'row':
      return block.cells.map((cell) => plain(cell.runs)).join('\t');
    default:
      return '';
  }
}

const plain = (runs: readonly Run[]) =>
  runs.length === 1 && runs[0]!.type === 'text'
    ? runs[0]!.text
    : runs.map((run) => (run.type === 'text' ? run.text : run.type === 'image' ? run.alt : ' ')).join('');

/**
 * The leaf's words as ids, with repetitions. Numbers stay out where there are words: section numbers and
 * years are shared by leaves that have nothing else in common.
 */
export function bagOf(leaf: Leaf, words: WordTable): Int32Array {
  if (leaf.bag === null) {
    const ids: number[] = [];
    const numbers: number[] = [];
    const text = composed(textOfLeaf(leaf));
    eachWord(text, (start, end, hash) => {
      const id = words.idHashed(text, start, end, hash);
      if (isNumber(text, start, end)) numbers.push(id);
      else ids.push(id);
    });
    leaf.bag = new Int32Array(ids.length > 0 ? ids : numbers);
  }
  return leaf.bag;
}

function isNumber(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  // Latin and Cyrillic letters begin no number.
  if ((first > 0x39 && first < 0xb2) || (first > 0xbe && first < 0x530)) return false;
  return NUMBER.test(text.slice(start, end));
}

const NUMBER = /^\p{N}+$/u;
