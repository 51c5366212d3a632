/** What the redline says of one pen: which block continues which, what moved, and the words that changed. */
import type { Block, Item, Note, PolicyDocument, Row } from '../../model/index.ts';
import { type Edit, type LeafEdit, leafEdits, redline } from '../../redline/index.ts';

export type TreeNode = Block | Item | Row | Note;

/** Changes of one pen against the base. */
export interface PenEdits {
  /** The block of the pen's text that continues one of the base. */
  readonly partners: ReadonlyMap<TreeNode, TreeNode>;
  /** Of leaves that both have. */
  readonly leaves: ReadonlyMap<TreeNode, LeafEdit>;
  /** The block of the pen's text that one of the base moved to. */
  readonly movedTo: (block: TreeNode) => TreeNode | undefined;
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
    movedTo: (block) => [...to].find(([, name]) => name === from.get(block))?.[0],
  };
}

function* boxesOf(edits: readonly Edit[]): Generator<Extract<Edit, { type: 'box' }>> {
  for (const edit of edits) {
    if (edit.type === 'leaf') continue;
    if (edit.type === 'box' && edit.op === 'both') yield edit;
    yield* boxesOf(edit.children);
  }
}
