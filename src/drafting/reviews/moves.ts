/** What several people moved, or one moved and another took out or changed: it cannot stand in two places, nor be gone and stay. */
import { textOfRuns } from '../../model/index.ts';
import type { PenEdits, TreeNode } from './align.ts';
import { childrenOf, keyOf } from './levels.ts';

/** A change: where, whose, and what went and came with it. */
export interface Passage {
  /** Else it is in dispute, and of one person alone. */
  readonly isJoined: boolean;
  /** The stretch of the text's top level that it is in. */
  readonly from: number;
  readonly to: number;
  readonly pens: readonly number[];
  readonly gone: readonly TreeNode[];
  readonly came: readonly TreeNode[];
}

const leavesIn = (node: TreeNode): readonly TreeNode[] => {
  const children = childrenOf(node);
  return children.length === 0 ? [node] : children.flatMap(leavesIn);
};

/** The passage of blocks that stand in the place of others. */
export function passageOf(
  at: Omit<Passage, 'gone' | 'came'>,
  was: readonly TreeNode[],
  becomes: readonly TreeNode[],
): Passage {
  const [old, own] = [was.flatMap(leavesIn), becomes.flatMap(leavesIn)];
  return { ...at, gone: without(old, own), came: without(own, old) };
}

function without(some: readonly TreeNode[], others: readonly TreeNode[]): TreeNode[] {
  const left = others.map((node) => keyOf([node]));
  return some.filter((node) => {
    const at = left.indexOf(keyOf([node]));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Stretches of the top level in which people disagree where a block belongs. Each of them took it from its place, which looks
 * like one change; it came to another place by one of them, and to a third or to none by another, or its place is in dispute.
 */
export function tornBetween(passages: readonly Passage[], edits: readonly PenEdits[]): [number, number][] {
  return passages.flatMap((passage) =>
    passage.gone.flatMap((leaf): [number, number][] => {
      const places = new Set(passage.pens.map((pen) => placeOf(leaf, pen, passages, edits[pen]!)));
      const known = [...places].filter((place) => place !== null);
      const isWhole = places.size === 1 && known.every(({ isJoined }) => isJoined === passage.isJoined);
      if (isWhole || known.length === 0) return [];
      const all = [passage, ...known];
      return [[Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to))]];
    }),
  );
}

/** Where a block came to by one pen; `null`: nowhere. */
function placeOf(
  leaf: TreeNode,
  pen: number,
  passages: readonly Passage[],
  { movedTo }: PenEdits,
): Passage | null {
  // Where several wrote the same, one of them stands for all: blocks are known by what they say.
  const moved = movedTo(leaf);
  const isIt = (one: TreeNode) =>
    isAlike(one, leaf) || (moved !== undefined && keyOf([one]) === keyOf([moved]));
  const isHere = ({ pens, came }: Passage) => pens.includes(pen) && came.some(isIt);
  return passages.find(isHere) ?? null;
}

/** Of the words of two blocks, so many are the same if one was made of the other. */
const ALIKE = 0.5;
/** Fewer words may be the same by chance. */
const FEW = 3;

/** Whether a block is another one, perhaps with some words changed on its way. */
function isAlike(one: TreeNode, other: TreeNode): boolean {
  if (keyOf([one]) === keyOf([other])) return true;
  if (one.type === 'heading' && other.type === 'heading' && one.anchor === other.anchor) return true;
  const [a, b] = [one, other].map((node) => new Set(wordsOf(node))) as [Set<string>, Set<string>];
  const most = Math.max(a.size, b.size);
  return Math.min(a.size, b.size) >= FEW && [...a].filter((word) => b.has(word)).length / most >= ALIKE;
}

function wordsOf(node: TreeNode): string[] {
  const runs =
    node.type === 'row' ? node.cells.flatMap((cell) => cell.runs) : 'runs' in node ? node.runs : [];
  return textOfRuns(runs).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
