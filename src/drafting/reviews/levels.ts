/** The blocks of one level, of the text or of a box in it: what a pen put in, took out, replaced or changed inside. */
import type { Block, Cell, Item, Note, PolicyDocument, Row, Run } from '../../model/index.ts';
import { compareInline, compareLeaf, compareRuns, readingOf } from '../../redline/index.ts';
import type { PenEdits, TreeNode } from './align.ts';
import { type Part, sameOnce } from './parts.ts';
import { type WordPart, wordParts } from './words.ts';

/** `put`: these blocks stand in the place of the stretch; `edit`: one block, as each pen has it. */
export type Change =
  | { readonly type: 'put'; readonly blocks: readonly TreeNode[] }
  | { readonly type: 'edit'; readonly by: ReadonlyMap<number, TreeNode> };

export type BlockPart = Part<Change>;

/** What makes blocks the same: everything but the anchor of a heading, which nobody reads. */
export const keyOf = (blocks: readonly TreeNode[]): string =>
  JSON.stringify(blocks, (name, value) => (name === 'anchor' ? undefined : value));

export function childrenOf(node: TreeNode): readonly TreeNode[] {
  switch (node.type) {
    case 'list':
      return node.items;
    case 'item':
    case 'quote':
    case 'note':
      return node.blocks;
    case 'table':
      return node.rows;
    case 'notes':
      return node.notes;
    default:
      return [];
  }
}

/** The same box around other children. */
export function withChildren(node: TreeNode, children: readonly TreeNode[]): TreeNode {
  switch (node.type) {
    case 'list':
      return { ...node, items: children as readonly Item[] };
    case 'item':
    case 'quote':
    case 'note':
      return { ...node, blocks: children as readonly Block[] };
    case 'table':
      return { ...node, rows: children as readonly Row[] };
    case 'notes':
      return { ...node, notes: children as readonly Note[] };
    default:
      return node;
  }
}

/** The text without its notes, which stand where they are referred to. */
export const bodyOf = ({ blocks }: PolicyDocument): readonly Block[] =>
  blocks.filter(({ type }) => type !== 'notes');

export const notesOf = ({ blocks }: PolicyDocument): readonly Note[] =>
  blocks.flatMap((block) => (block.type === 'notes' ? block.notes : []));

export interface LevelOptions {
  readonly pen: number;
  readonly edits: PenEdits;
  /** Stretches that are taken as a whole. */
  readonly welds?: readonly (readonly [number, number])[];
}

/** What one pen did on a level whose children were `base` and are `own`. */
export function partsOfLevel(
  base: readonly TreeNode[],
  own: readonly TreeNode[],
  { pen, edits, welds = [] }: LevelOptions,
): BlockPart[] {
  const parts: BlockPart[] = [];
  const put = (from: number, to: number, blocks: readonly TreeNode[]) =>
    parts.push({ from, to, pens: [pen], value: { type: 'put', blocks } });
  const isWelded = (i: number) => welds.some(([from, to]) => i >= from && i < to);
  let [a, b] = [0, 0];
  const between = (i: number, j: number) => {
    const blocks = own.slice(b, j);
    if (keyOf(base.slice(a, i)) === keyOf(blocks)) return;
    // Blocks that are only taken out are told one by one: somebody else may have taken out some of them.
    const isWhole = blocks.length > 0 || Array.from({ length: i - a }, (_, at) => a + at).some(isWelded);
    if (isWhole) put(a, i, blocks);
    else for (let at = a; at < i; at++) put(at, at + 1, []);
  };
  for (const [i, j] of pairsOf(base, own, edits)) {
    if (isWelded(i)) continue;
    between(i, j);
    [a, b] = [i + 1, j + 1];
    const [was, is] = [base[i]!, own[j]!];
    if (keyOf([was]) === keyOf([is])) continue;
    if (isWithin(was, is))
      parts.push({ from: i, to: i + 1, pens: [pen], value: { type: 'edit', by: new Map([[pen, is]]) } });
    else put(i, i + 1, [is]);
  }
  between(base.length, own.length);
  return parts;
}

/** The children of both sides that continue each other, in one order. */
function pairsOf(
  base: readonly TreeNode[],
  own: readonly TreeNode[],
  { partners }: PenEdits,
): [number, number][] {
  const places = new Map(own.map((node, j) => [node, j]));
  const pairs = base.flatMap((node, i): [number, number][] => {
    const j = places.get(partners.get(node)!);
    return j === undefined ? [] : [[i, j]];
  });
  // The longest row of them that does not cross; the redline gives them in order but for rare ones.
  const best = pairs.map(() => 1);
  const before = pairs.map(() => -1);
  pairs.forEach(([, j], at) => {
    for (let other = 0; other < at; other++)
      if (pairs[other]![1] < j && best[other]! >= best[at]!) {
        best[at] = best[other]! + 1;
        before[at] = other;
      }
  });
  const row: [number, number][] = [];
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = before[at]!) row.unshift(pairs[at]!);
  return row;
}

/** Whether only what stands in a block is another: its words, its children. What it is stayed the same. */
function isWithin(was: TreeNode, is: TreeNode): boolean {
  const shell = (node: TreeNode) => keyOf([emptied(node)]);
  if (was.type === 'code' || was.type === 'rule' || shell(was) !== shell(is)) return false;
  if (was.type === 'table' && is.type === 'table') {
    const columns = ({ rows }: typeof was) => rows.map(({ cells }) => cells.map(({ align }) => align));
    return new Set([...columns(was), ...columns(is)].map((row) => JSON.stringify(row))).size === 1;
  }
  return true;
}

function emptied(node: TreeNode): TreeNode {
  if (node.type === 'heading' || node.type === 'paragraph') return { ...node, runs: [] };
  if (node.type === 'row') return { ...node, cells: node.cells.map((cell): Cell => ({ ...cell, runs: [] })) };
  return withChildren(node, []);
}

/** The parts of all pens: the same one once, and one for each block that several changed inside. */
export function combined(parts: readonly BlockPart[]): BlockPart[] {
  const puts = parts.filter(({ value }) => value.type === 'put');
  const edited = new Map<number, BlockPart>();
  for (const part of parts) {
    if (part.value.type !== 'edit') continue;
    const known = edited.get(part.from);
    const by = new Map([...(known?.value.type === 'edit' ? known.value.by : []), ...part.value.by]);
    edited.set(part.from, {
      ...part,
      pens: [...by.keys()].sort((a, b) => a - b),
      value: { type: 'edit', by },
    });
  }
  return [
    ...sameOnce(puts, (value) => (value.type === 'put' ? keyOf(value.blocks) : '')),
    ...edited.values(),
  ];
}

/** What a pen did to the words of a leaf of the base, or to those of one of its cells. */
export function partsOfLeaf(
  { edits, pen, isFine }: { readonly edits: PenEdits; readonly pen: number; readonly isFine: boolean },
  was: TreeNode,
  is: TreeNode,
  cell?: number,
): WordPart[] {
  const edit = edits.leaves.get(was)!;
  const runsIn = (node: TreeNode): readonly Run[] =>
    node.type === 'row' ? node.cells[cell!]!.runs : 'runs' in node ? node.runs : [];
  const [old, own] = [runsIn(was), runsIn(is)];
  const reading = readingOf(edit);
  if (isFine) return wordParts(compareRuns(old, own, { reading, isFine }), pen);
  if (cell === undefined) return wordParts(compareLeaf(edit).segments, pen);
  return wordParts(compareInline(old, own, reading).segments, pen);
}
