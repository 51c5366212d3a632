/** A document as a redline in which nothing changed: every leaf and every box is itself on both sides. */
import type { PolicyDocument } from '../model/index.ts';
import type { Edit } from './edits.ts';
import { IN_FIGURES } from './reading.ts';
import type { Redline } from './redline.ts';
import { type Node, treesOf } from './tree.ts';
import { WordTable } from './word-table.ts';

/** The same edits as those of `redline(document, document)`, without looking for what nobody changed. */
export const unchanged = (document: PolicyDocument): Redline => ({
  edits: treesOf(document, document, new WordTable(), IN_FIGURES)[1].root.children.map(kept),
  numbers: new Map(),
  reading: IN_FIGURES,
});

function kept(node: Node): Edit {
  return node.isLeaf
    ? { type: 'leaf', op: 'pair', a: node, b: node, move: null }
    : { type: 'box', op: 'both', a: node, b: node, children: node.children.map(kept) };
}
