/** What `verify` asks of a page's tree. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export const treeOf = (html: string): Node => parse(html);

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** Every element, in order, what `template` holds included. */
export function elementsIn(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  const kept = 'content' in node ? elementsIn(node.content as Node) : [];
  return [...own, ...inner, ...kept];
}

/** Words as they stand between elements, one after the other; elements that `isOut` names are left out. */
export function textsIn(node: Node, isOut: (element: Element) => boolean): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if ('tagName' in node && isOut(node)) return [];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => textsIn(child, isOut)) : [];
}

/** The words of an element on one line. */
export const wordsOf = (node: Node): string => rawWords(node).replace(/\s+/gu, ' ').trim();

function rawWords(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawWords).join('') : '';
}

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

export const isInside = (element: Element, outer: Element): boolean => {
  for (let at: Node | null = element; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at === outer) return true;
  return false;
};
