/** A page of a site as the text of a policy: its main part in Markdown, without menus, heads, feet and scripts. */
import type { Element, Nodes, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { markdownFrom } from '../text.ts';
import { withMeaning } from './html.ts';

/** Parts of a page that are not its text. */
const BESIDE = new Set([
  ...[
    'nav',
    'aside',
    'script',
    'style',
    'template',
    'noscript',
    'form',
    'button',
    'select',
    'input',
    'dialog',
  ],
  ...['iframe', 'svg', 'video', 'audio', 'object', 'link', 'meta'],
]);
const BESIDE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'menu',
]);

export interface PageText {
  readonly markdown: string;
  /** Menus, heads, feet and the like that were left out, with words in them. */
  readonly left: number;
}

/** Reads a page. Its title is the first heading, else what the page calls itself. */
export function textOfPage(html: string): PageText {
  const page = unified().use(rehypeParse).parse(html) as Root;
  const title = titleOf(page);
  const main = mainOf(page);
  const left = withoutBeside(main, main.type === 'element' && main.tagName === 'body');
  withMeaning({ type: 'root', children: [main as Element] });
  const made = toMdast(main, { newlines: false });
  const markdown = markdownFrom(made.type === 'root' ? made : { type: 'root', children: [made as never] });
  const hasTitle = /^# /m.test(markdown);
  return { markdown: hasTitle || title === '' ? markdown : `# ${title}\n\n${markdown}`, left };
}

/** A browser's title names the site behind a sign: «Privacy – Shop». */
function titleOf(page: Root): string {
  let title = '';
  visit(page, 'element', (element) => {
    if (element.tagName === 'title' && title === '') title = toText(element).trim();
  });
  return (title.split(/\s[|·–—]\s/u)[0] ?? '').replace(/\s+/g, ' ').replace(/([\\`*_[\]<#])/g, '\\$1');
}

/** The element that says it is the text; else the only article; else the whole body. */
function mainOf(page: Root): Root | Element {
  const found: Record<'main' | 'article' | 'body', Element[]> = { main: [], article: [], body: [] };
  visit(page, 'element', (element) => {
    if (element.tagName === 'main' || element.properties.role === 'main') found.main.push(element);
    else if (element.tagName === 'article') found.article.push(element);
    else if (element.tagName === 'body') found.body.push(element);
  });
  const only = [found.main, found.article].find((some) => some.length === 1)?.[0];
  return only ?? found.body[0] ?? page;
}

/** Drops what stands beside the text. `isPage`: heads and feet are those of the page, not of a part of the text. */
function withoutBeside(main: Root | Element, isPage: boolean): number {
  let left = 0;
  const isBeside = (node: Nodes) =>
    node.type === 'element' &&
    (BESIDE.has(node.tagName) ||
      BESIDE_ROLES.has(String(node.properties.role ?? '')) ||
      node.properties.hidden === true ||
      (isPage && (node.tagName === 'footer' || (node.tagName === 'header' && !hasHeading(node)))));
  const prune = (parent: Root | Element) => {
    parent.children = parent.children.filter((child) => {
      if (!isBeside(child)) {
        if (child.type === 'element') prune(child);
        return true;
      }
      if (toText(child as Element).trim() !== '') left += 1;
      return false;
    }) as typeof parent.children;
  };
  prune(main);
  return left;
}

function hasHeading(element: Element): boolean {
  let found = false;
  visit(element, 'element', ({ tagName }) => {
    if (tagName === 'h1') found = true;
  });
  return found;
}
