/** Reads what a page says around its text: the lines that a reader sees on the day of the build. */
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
export const attributeOf = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

const BLOCKS = new Set(
  'main header section div p ul ol li dl h1 h2 h3 h4 details summary table tr td th form nav article body a'.split(
    ' ',
  ),
);
const SILENT = new Set('script style template noscript iframe pre form select svg'.split(' '));

/** The first element for which `test` holds. */
export function find(node: Node, test: (element: Element) => boolean): Element | null {
  if (isElement(node) && test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, test);
    if (found) return found;
  }
  return null;
}

/** Every element for which `test` holds. */
export function findAll(node: Node, test: (element: Element) => boolean): Element[] {
  const own = isElement(node) && test(node) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((child) => findAll(child, test))];
}

export const pageOf = (html: string) => parse(html);
export const hasClass = (element: Element, name: string) =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

/** The lines of an element that are in sight; a policy's own text is left out, but not what stands at its headings. */
export function linesOf(element: Node): string[] {
  const lines: string[] = [''];
  const visit = (node: Node, isText: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (!isText) lines[lines.length - 1] += node.value;
      return;
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) visit(child, isText);
      return;
    }
    if (SILENT.has(node.tagName) || attributeOf(node, 'hidden') !== null) return;
    const isChrome = attributeOf(node, 'data-chrome') !== null;
    const inText =
      !isChrome &&
      (isText || (node.tagName === 'article' && hasClass(node, 'policy')) || hasClass(node, 'clause-text'));
    const isBlock = BLOCKS.has(node.tagName) || hasClass(node, 'subtitle');
    if (isBlock) lines.push('');
    for (const child of childrenOf(node)) visit(child, inText);
    if (isBlock) lines.push('');
    // A term and what it is about are one line.
    if (!inText && node.tagName === 'dt') lines[lines.length - 1] += ': ';
  };
  visit(element, false);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** The same of a piece of HTML. */
export const linesIn = (html: string): string[] => linesOf(parseFragment(html));
