/**
 * From the tree of a text to the blocks of its document, a few at a time: what remark-rehype and the sanitiser make of a whole
 * text takes several times its memory, and a table may be megabytes long.
 */
import type { Root as HastRoot } from 'hast';
import type { Root, RootContent, Table } from 'mdast';
import type { Block } from '../model/index.ts';
import { documentOf } from './document.ts';
import { hasNode } from './nodes.ts';

/** Blocks at once, and rows of a table: each call has a fixed cost. */
const AT_ONCE = 100;

/** What refers to another place of the text. */
const REFERRING = [
  'definition',
  'linkReference',
  'imageReference',
  'footnoteDefinition',
  'footnoteReference',
] as const;

/** `html`: the sanitised HTML of a tree. */
export function blocksOfTree(tree: Root, html: (tree: Root) => HastRoot): readonly Block[] {
  const blocksOf = (children: RootContent[]) => documentOf(html({ type: 'root', children })).blocks;
  if (hasNode(tree, ...REFERRING)) return documentOf(html(tree)).blocks;
  const blocks: Block[] = [];
  const { children } = tree;
  for (let at = 0; at < children.length; ) {
    const first = children[at]!;
    if (isLong(first)) {
      blocks.push(tableOf(first, blocksOf));
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < children.length && end - at < AT_ONCE && !isLong(children[end]!)) end += 1;
    for (const block of blocksOf(children.slice(at, end))) blocks.push(block);
    at = end;
  }
  return blocks;
}

const isLong = (node: RootContent): node is Table =>
  node.type === 'table' && node.children.length > 2 * AT_ONCE;

/** Each few rows are read under the first one. */
function tableOf(table: Table, blocksOf: (children: RootContent[]) => readonly Block[]): Block {
  const [head, ...body] = table.children;
  const rows = Array.from({ length: Math.ceil(body.length / AT_ONCE) }, (_, i) => {
    const some = body.slice(i * AT_ONCE, (i + 1) * AT_ONCE);
    const [block] = blocksOf([{ ...table, children: [head!, ...some] }]);
    return block?.type === 'table' ? block.rows.slice(i === 0 ? 0 : 1) : [];
  });
  return { type: 'table', rows: rows.flat() };
}
