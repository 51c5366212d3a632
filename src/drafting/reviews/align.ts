/** What the redline says of one pen: which block continues which, what moved, and the words that changed. */
import type { Block, Item, Note, PolicyDocument, Row } from '../../model/index.ts';
import { type Edit, type LeafEdit, leafEdits, redline } from '../../redline/index.ts';
import { childrenOf } from './levels.ts';

export type TreeNode = Block | Item | Row | Note;

/** Changes of one pen against the base. */
export interface PenEdits {
  /** The block of the pen's text that continues one of the base. */
  readonly partners: ReadonlyMap<TreeNode, TreeNode>;
  /** Of leaves that both have. */
  readonly leaves: ReadonlyMap<TreeNode, LeafEdit>;
  /** Names of the moves of which an end stands in these blocks: of the base, or of the pen's text. */
  readonly movesFrom: (blocks: readonly TreeNode[]) => string[];
  readonly movesTo: (blocks: readonly TreeNode[]) => string[];
  /** The stretch of the top level that holds both ends of a move. */
  readonly spanOfMove: (move: string, base: readonly TreeNode[]) => [number, number];
}

/** Compares a pen's text with the base; both as `comparablePens` gives them. */
export function alignedWith(base: PolicyDocument, own: PolicyDocument): PenEdits {
  const { edits } = redline(base, own);
  const partners = new Map<TreeNode, TreeNode>();
  const leaves = new Map<TreeNode, LeafEdit>();
  const from = new Map<TreeNode, string>();
  const to = new Map<TreeNode, string>();
  for (const edit of leafEdits(edits)) {
    const [a, b] = [edit.a?.block, edit.b?.block];
    if (edit.op === 'pair' && a && b) {
      partners.set(a, b);
      leaves.set(a, edit);
    } else if (edit.op === 'from' && a) from.set(a, edit.move!.id);
    else if (edit.op === 'to' && b) to.set(b, edit.move!.id);
  }
  for (const { a, b } of boxesOf(edits)) if (a?.block && b?.block) partners.set(a.block, b.block);
  return {
    partners,
    leaves,
    movesFrom: (blocks) => namesIn(blocks, from),
    movesTo: (blocks) => namesIn(blocks, to),
    spanOfMove: (move, blocks) => {
      const start = blocks.findIndex((block) => namesIn([block], from).includes(move));
      const end = placeOf(move, blocks);
      return [Math.min(start, end), Math.max(start + 1, end)];
    },
  };

  /** Where on the top level of the base the moved leaf stands in the pen's text. */
  function placeOf(move: string, blocks: readonly TreeNode[]): number {
    const at = new Map(blocks.map((block, i) => [partners.get(block), i]));
    let place = 0;
    for (const block of own.blocks) {
      const known = at.get(block);
      if (known !== undefined) place = known + 1;
      if (namesIn([block], to).includes(move)) return place;
    }
    return place;
  }
}

function* boxesOf(edits: readonly Edit[]): Generator<Extract<Edit, { type: 'box' }>> {
  for (const edit of edits) {
    if (edit.type === 'leaf') continue;
    if (edit.type === 'box' && edit.op === 'both') yield edit;
    yield* boxesOf(edit.children);
  }
}

const namesIn = (blocks: readonly TreeNode[], names: ReadonlyMap<TreeNode, string>): string[] =>
  names.size === 0
    ? []
    : blocks.flatMap((block) => {
        const own = names.get(block);
        return [...(own === undefined ? [] : [own]), ...namesIn(childrenOf(block), names)];
      });
