/** XML trees of Word's parts. */
import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

export type DocumentLike = Document;
export type ElementLike = Element;

/** Throws at the first error. */
export function parsePart(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
}

export const writePart = (document: Document): string => new XMLSerializer().serializeToString(document);

export const elementsIn = (node: Node, ...names: readonly string[]): Element[] =>
  names.flatMap((name) => Array.from((node as Element).getElementsByTagName(name)));

export const childrenOf = (node: Node): Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);

export const childOf = (node: Node | null, name: string): Element | null =>
  node ? (childrenOf(node).find(({ nodeName }) => nodeName === name) ?? null) : null;

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts a node's children in its place. */
export function unwrap(node: Node): void {
  const parent = node.parentNode;
  if (!parent) return;
  while (node.firstChild) parent.insertBefore(node.firstChild, node);
  parent.removeChild(node);
}
