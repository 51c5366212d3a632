/** Cells of tables in HTML as Markdown can have them: on one line. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

const BLOCKS = new Set(
  [
    'p div ul ol li dl dt dd pre blockquote h1 h2 h3 h4 h5 h6 hr address center figure figcaption',
    'table caption thead tbody tfoot tr td th section article header footer main details summary',
  ].flatMap((names) => names.split(' ')),
);

/** Paragraphs, items and lines of code in a cell stand behind each other, with a line's end between: no word runs into another. */
export function flattenCells(hast: Root | Element): void {
  visit(hast, 'element', (cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
    if (!cell.children.some(isBlock)) return;
    const groups: ElementContent[][] = [[]];
    gather(cell.children, groups);
    cell.children = groups
      .filter((group) => group.some(hasContent))
      .flatMap((group, i) => (i === 0 ? group : [element('br', []), ...group]));
  });
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const isBlock = (node: Nodes): boolean =>
  node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some(isBlock));

const hasContent = (node: Nodes): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && node.tagName !== 'br';

/** Adds what stands in a line to the last of `groups`; every block begins one, and ends it. */
function gather(nodes: readonly ElementContent[], groups: ElementContent[][]): void {
  for (const node of nodes) {
    if (node.type !== 'element' || !isBlock(node)) {
      groups.at(-1)!.push(node);
      continue;
    }
    groups.push([]);
    if (node.tagName === 'pre')
      for (const line of toText(node, { whitespace: 'pre' })
        .trim()
        .split(/\s*\n\s*/))
        groups.push([element('code', [{ type: 'text', value: line }])]);
    else if (/^h[1-6]$/.test(node.tagName)) groups.at(-1)!.push(element('strong', node.children));
    else {
      if (node.tagName === 'ol') label(node);
      gather(node.children, groups);
    }
    groups.push([]);
  }
}

/** The number of an item is a word where no list counts it. */
function label(list: Element): void {
  let number = Number(list.properties.start ?? 1);
  for (const item of list.children)
    if (item.type === 'element' && item.tagName === 'li')
      item.children.unshift({ type: 'text', value: `${number++}. ` });
}
