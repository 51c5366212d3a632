/** Which part of a page is its text, and what stands beside it: menus, heads, feet, forms. */
import type { Element, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { oneLine } from '../text.ts';

/** Parts of a page that are not its text. */
const BESIDE = new Set(
  [
    'nav aside script style template noscript form button select input dialog',
    'iframe svg video audio object link meta',
  ].flatMap((names) => names.split(' ')),
);
const BESIDE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'menu',
]);
/** Parts without words for a reader. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'head', 'title']);
/** What the Internet Archive puts into the pages that it gives out. */
const ARCHIVES_OWN = /^wm-ipp/;
/** So much is told of a part that was left out. Characters. */
const TOLD = 60;

/** The element that says it is the text; else the only article; else the whole body. */
export function mainOf(page: Root): Root | Element {
  const found: Record<'main' | 'article' | 'body', Element[]> = { main: [], article: [], body: [] };
  visit(page, 'element', (element) => {
    if (element.tagName === 'main' || element.properties.role === 'main') found.main.push(element);
    else if (element.tagName === 'article') found.article.push(element);
    else if (element.tagName === 'body') found.body.push(element);
  });
  const only = [found.main, found.article].find((some) => some.length === 1)?.[0];
  return only ?? found.body[0] ?? page;
}

/** What of `page` stands outside its main part, in order: its kind and how it begins. */
export function outsideOf(page: Root, main: Root | Element): string[] {
  const told: string[] = [];
  const look = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child === main) continue;
      if (child.type === 'element' && holds(child, main)) look(child);
      else told.push(...toldOf(child as Nodes));
    }
  };
  if (main !== page) look(page);
  return told;
}

const holds = (node: Nodes, wanted: Nodes): boolean =>
  'children' in node && node.children.some((child) => child === wanted || holds(child as Nodes, wanted));

/** A line on a part that is left out; none where it has no words. */
function toldOf(node: Nodes): string[] {
  if (node.type !== 'element' && node.type !== 'text') return [];
  if (node.type === 'element' && SILENT.has(node.tagName)) return [];
  const words = oneLine(node.type === 'text' ? node.value : toText(node));
  if (words === '') return [];
  const begins = words.length > TOLD ? `${words.slice(0, TOLD).trim()}…` : words;
  return [`${node.type === 'text' ? 'text' : node.tagName}: ${begins}`];
}

/** Drops what stands beside the text within `main` and tells it. */
export function withoutBeside(main: Root | Element): string[] {
  // Heads and feet are those of the page, not of a part of the text.
  const isPage = main.type === 'root' || main.tagName === 'body';
  const told: string[] = [];
  const isBeside = (node: Nodes): boolean =>
    node.type === 'element' &&
    (BESIDE.has(node.tagName) ||
      BESIDE_ROLES.has(String(node.properties.role ?? '')) ||
      node.properties.hidden === true ||
      ARCHIVES_OWN.test(String(node.properties.id ?? '')) ||
      (isPage && (node.tagName === 'footer' || (node.tagName === 'header' && !hasTitle(node)))));
  const menus = isPage ? menusOf(main) : new Set<Nodes>();
  const prune = (parent: Root | Element) => {
    parent.children = parent.children.filter((child) => {
      if (!isBeside(child) && !menus.has(child)) {
        if (child.type === 'element') prune(child);
        return true;
      }
      told.push(...toldOf(child));
      return false;
    }) as typeof parent.children;
  };
  prune(main);
  return told;
}

function hasTitle(element: Element): boolean {
  let found = false;
  visit(element, 'element', ({ tagName }) => {
    if (tagName === 'h1') found = true;
  });
  return found;
}

/** A row of links this long, and with so few other words, is a menu where it stands before or behind all prose. */
const MENU_LINKS = 4;
const MENU_SHARE = 0.9;
const HEADING = /^h[1-6]$/;

/** Menus of pages that have no word for them: lists of links to other pages, before the first heading or sentence or behind the last. */
function menusOf(main: Root | Element): Set<Nodes> {
  const blocks: { readonly node: Element; readonly kind: 'menu' | 'prose' }[] = [];
  const look = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (isMenu(child)) blocks.push({ node: child, kind: 'menu' });
      else if (HEADING.test(child.tagName) || isProse(child)) blocks.push({ node: child, kind: 'prose' });
      else look(child);
    }
  };
  look(main);
  const first = blocks.findIndex(({ kind }) => kind === 'prose');
  const last = blocks.findLastIndex(({ kind }) => kind === 'prose');
  return new Set(
    blocks.flatMap(({ node, kind }, i) => (kind === 'menu' && (i < first || i > last) ? [node] : [])),
  );
}

function isMenu(element: Element): boolean {
  if (!['ul', 'ol', 'div', 'p', 'table'].includes(element.tagName)) return false;
  let [links, linked] = [0, 0];
  let hasHeading = false;
  visit(element, 'element', (one) => {
    if (HEADING.test(one.tagName)) hasHeading = true;
    const href = one.properties.href;
    if (one.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
    links += 1;
    linked += wordsIn(one);
  });
  return !hasHeading && links >= MENU_LINKS && linked >= wordsIn(element) * MENU_SHARE;
}

/** Words of an element's own, beside those of a link. */
const isProse = (element: Element): boolean =>
  element.tagName !== 'a' &&
  element.children.some((child) => child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value));

const wordsIn = (element: Element): number => toText(element).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
