/** Markdown with HTML in it, as Markdown alone: what the HTML says stays, as an import of a history keeps it. */
import type { Html, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { settleHtml } from './history/html.ts';
import { markdownFrom } from './text.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;
const ANCHOR = /[ \t]*(\{#[^{}\s]+\})[ \t]*$/;

/** `source` without its HTML, or just as it is where it has none. */
export function withoutHtml(source: string): string {
  const front = FRONT_MATTER.exec(source)?.[0] ?? '';
  const body = source.slice(front.length).replace(/\r\n?/g, '\n');
  const tree = reader.parse(body);
  let hasHtml = false;
  visit(tree, 'html', () => {
    hasHtml = true;
  });
  if (!hasHtml) return source;
  settleHtml(tree, body, { tags: 0 });
  keepAnchors(tree);
  return `${front}${markdownFrom(tree.children)}`;
}

/** The braces of an anchor are written as they are. */
function keepAnchors(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    const anchor = last?.type === 'text' ? ANCHOR.exec(last.value) : null;
    if (!anchor || last?.type !== 'text') return;
    last.value = last.value.slice(0, anchor.index);
    heading.children.push({ type: 'html', value: ` ${anchor[1]}` } satisfies Html);
  });
}
