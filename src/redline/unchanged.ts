/** A document as a redline in which nothing changed: every leaf and every box is itself on both sides. */
import type { PolicyDocument } from '../model/index.ts';
import type { Redline } from './redline.ts';
import { type Node, treeOf } from './tree.ts';
import type { Edit } from './weave.ts';
import { Interner } from './words.ts';

/** The same edits as those of `redline(document, document)`, without looking for what nobody changed. */
export const unchanged = (document: PolicyDocument): Redline => ({
  edits: treeOf(document, new Interner()).root.children.map(kept),
});

function kept(node: Node): Edit {
  return node.isLeaf
    ? { type: 'leaf', op: 'pair', a: node, b: node, move: null }
    : { type: 'box', op: 'both', a: node, b: node, children: node.children.map(kept) };
}
