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
import { isPlain, plainOf } from './looks.ts';
import { type TypedNumber, typedNumber } from './typed-number.ts';
import { type Interner, wordsIn } from './words.ts';

export type LeafBlock = Heading | Paragraph | Code | Rule | Row;
export type BoxBlock = List | Item | Quote | Table | Notes | Note;

export interface Leaf {
  readonly isLeaf: true;
  readonly kind: LeafBlock['type'] | 'empty';
  /** `null` for `empty`, which stands for a box without content. */
  readonly block: LeafBlock | null;
  readonly id: number;
  readonly exact: number;
  /** The number typed before its text. */
  readonly typed: TypedNumber | null;
  /** Characters of text, roughly: what keeping the leaf is worth. */
  readonly size: number;
  /** Position among the document's leaves. */
  readonly index: number;
  readonly parent: Box;
  /** Sorted ids of the leaf's words; made on first use. */
  bag: Int32Array | null;
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

type Building = { -readonly [K in keyof Box]: Box[K] } & { children: Node[] };

/** The tree of `document`; `interner` must be the one of the other side of the comparison. */
export function treeOf(document: PolicyDocument, interner: Interner): Tree {
  const leaves: Leaf[] = [];
  const root: Building = {
    isLeaf: false,
    kind: 'root',
    block: null,
    parent: null,
    children: [],
    first: 0,
    end: 0,
  };
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
    const box: Building = {
      isLeaf: false,
      kind: block.type,
      block,
      parent,
      children: [],
      first: leaves.length,
      end: 0,
    };
    parent.children.push(box);
    addAll(box, children);
    box.end = leaves.length;
  }

  function addLeaf(parent: Building, block: LeafBlock | null) {
    const key = keyOf(block);
    const hasText = block?.type === 'heading' || block?.type === 'paragraph';
    const first = hasText ? block.runs[0] : undefined;
    const typed = first?.type === 'text' ? typedNumber(first.text) : null;
    const exact = interner.idOf(key);
    const bare = typed === null ? key : keyOf(withoutNumber(block as Heading | Paragraph, typed));
    const id =
      typed !== null || !isPlain(key) ? interner.idOf(`${plainOf(bare)}${typed ? '\u0002' : ''}`) : exact;
    const leaf: Leaf = {
      isLeaf: true,
      kind: block?.type ?? 'empty',
      block,
      id,
      exact,
      typed,
      size: key.length,
      index: leaves.length,
      parent,
      bag: null,
    };
    parent.children.push(leaf);
    leaves.push(leaf);
  }
}

function withoutNumber<B extends Heading | Paragraph>(block: B, { end }: TypedNumber): B {
  const [first, ...rest] = block.runs as readonly [Extract<Run, { type: 'text' }>, ...Run[]];
  return { ...block, runs: [{ ...first, text: first.text.slice(end) }, ...rest] };
}

/** What makes two leaves equal. A heading's anchor and number stay out: they are not its text. */
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
  const only = runs.length === 1 ? runs[0]! : null;
  if (only?.type === 'text' && only.marks.length === 0) return ` ${only.text}`;
  return `\u0000${JSON.stringify(runs)}`;
}

/** The runs of a leaf that has them. */
export function runsOf(leaf: Leaf): readonly Run[] {
  const { block } = leaf;
  return block?.type === 'heading' || block?.type === 'paragraph' ? block.runs : [];
}

/** Everything a leaf says, its cells joined by tabs. */
export function textOfLeaf(leaf: Leaf): string {
  const { block } = leaf;
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
  runs.map((run) => (run.type === 'text' ? run.text : run.type === 'image' ? run.alt : ' ')).join('');

/**
 * The leaf's words as sorted ids, counted with repetitions. Numbers stay out where there are words: section numbers and
 * years are shared by leaves that have nothing else in common.
 */
export function bagOf(leaf: Leaf, words: Interner): Int32Array {
  if (leaf.bag === null) {
    const ids: number[] = [];
    const numbers: number[] = [];
    for (const word of wordsIn(plainOf(textOfLeaf(leaf))))
      (NUMBER.test(word) ? numbers : ids).push(words.idOf(word));
    leaf.bag = Int32Array.from(ids.length > 0 ? ids : numbers).sort();
  }
  return leaf.bag;
}

const NUMBER = /^\p{N}+$/u;

/** How many words two bags share, counted with repetitions. */
export function commonWords(a: Int32Array, b: Int32Array): number {
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return common;
}

/** The different words of a bag. */
export const distinct = (bag: Int32Array): Int32Array =>
  bag.filter((word, i) => i === 0 || bag[i - 1] !== word);
