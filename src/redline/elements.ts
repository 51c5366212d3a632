/** Which element and attributes each kind of content has in the redline, and what to keep of those it had before. */
import type { Cell, Code, Item, List, Note } from '../model/index.ts';
import type { Attributes } from './html.ts';
import type { Box, Leaf } from './tree.ts';

export interface Element {
  readonly tag: string;
  attributes: Attributes;
}

/** The element of a leaf. */
export function elementOf(leaf: Leaf): Element {
  const { block } = leaf;
  if (block?.type === 'heading') return { tag: `h${block.depth}`, attributes: { id: block.anchor } };
  const tags = { paragraph: 'p', code: 'pre', rule: 'hr', row: 'tr' } as const;
  return { tag: block ? tags[block.type as keyof typeof tags] : 'p', attributes: {} };
}

/** The element of a box. */
export function boxElement(box: Box): Element {
  switch (box.kind) {
    case 'list': {
      const list = box.block as List;
      return list.ordered
        ? { tag: 'ol', attributes: { start: list.start === 1 ? null : String(list.start) } }
        : { tag: 'ul', attributes: {} };
    }
    case 'item': {
      const { checked } = box.block as Item;
      return { tag: 'li', attributes: { 'data-checked': checked === null ? null : String(checked) } };
    }
    case 'note':
      return { tag: 'li', attributes: { id: `fn-${(box.block as Note).id}` } };
    case 'notes':
      return { tag: 'section', attributes: { class: 'notes' } };
    default:
      return { tag: PLAIN_BOXES[box.kind], attributes: {} };
  }
}

const PLAIN_BOXES = { quote: 'blockquote', table: 'table', root: 'div' } as const;

/** The element of a table cell. */
export function cellElement(cell: Cell): Element {
  return cell.head
    ? { tag: 'th', attributes: { scope: 'col', 'data-align': cell.align } }
    : { tag: 'td', attributes: { 'data-align': cell.align } };
}

/** The attributes of the code inside a block of it. */
export const codeAttributes = (code: Code): Attributes => ({
  class: code.language ? `language-${code.language}` : null,
});

/** `data-rl-old`: tag and attributes before the change, where they differ. */
export function oldValues(old: Element, now: Element): Attributes {
  const before: Record<string, string | null> = {};
  if (old.tag !== now.tag) before.tag = old.tag;
  for (const name of new Set([...Object.keys(old.attributes), ...Object.keys(now.attributes)])) {
    const value = old.attributes[name] ?? null;
    if (value !== (now.attributes[name] ?? null)) before[name] = value;
  }
  return Object.keys(before).length > 0 ? { 'data-rl-old': JSON.stringify(before) } : {};
}
