/**
 * The words, numbers and links of a text in Markdown, found with another implementation than the one that imports: what both
 * agree on was not lost between them.
 */
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { parse as parseYaml } from 'yaml';

/** Where a word stood, if not in the text itself. `item`: the number of a list's first or last item that has no words. */
export type Place = 'text' | 'picture' | 'anchor' | 'item';

export interface Word {
  readonly text: string;
  readonly place: Place;
}

export interface LinkRead {
  readonly href: string;
  /** Its words, without what describes a picture. */
  readonly words: string;
}

export interface HeadingRead {
  readonly words: string;
  readonly anchor: string | null;
}

export interface TextRead {
  /** The key `title` of the head. */
  readonly title: string | null;
  /** What else the head says, line by line. */
  readonly head: string;
  readonly words: readonly Word[];
  readonly links: readonly LinkRead[];
  readonly headings: readonly HeadingRead[];
  /** Blocks of one line each: where a typed date can stand. */
  readonly lines: readonly string[];
}

const markdown = new MarkdownIt('default', { html: true, linkify: false });

/** An address as this reader writes all of them. */
export const addressOf = (href: string): string => markdown.normalizeLink(href);
/** Letters and digits hold together; every other sign stands alone. */
const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const ANCHOR = /\s*\{#([^\s{}]+)[^{}]*\}\s*$|\s*\{:?[^{}]*\}\s*$/u;

/** A text that is built up from pieces of different places. */
class Line {
  text = '';
  readonly places: Place[] = [];
  add(piece: string, place: Place): void {
    this.text += piece;
    for (let i = 0; i < piece.length; i++) this.places.push(place);
  }
  words(): Word[] {
    return [...this.text.matchAll(WORD)].map((match) => ({
      text: match[0].normalize('NFC'),
      place: this.places[match.index]!,
    }));
  }
}

export function readText(source: string): TextRead {
  const { head, title, body } = withoutHead(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const words: Word[] = [];
  const links: LinkRead[] = [];
  const headings: HeadingRead[] = [];
  const lines: string[] = [];
  const lists: { number: number; readonly items: number[] }[] = [];
  let isHeading = false;
  for (const token of markdown.parse(body, {})) {
    if (token.type === 'ordered_list_open')
      lists.push({ number: Number(token.attrGet('start') ?? 1), items: [] });
    else if (token.type === 'bullet_list_open') lists.push({ number: Number.NaN, items: [] });
    else if (/list_close$/.test(token.type)) setApart(words, lists.pop()!.items);
    else if (token.type === 'list_item_open') {
      const list = lists.at(-1)!;
      if (!Number.isNaN(list.number))
        list.items.push(words.push({ text: `${list.number++}.`, place: 'text' }) - 1);
    } else if (token.type === 'heading_open') isHeading = true;
    else if (token.type === 'heading_close') isHeading = false;
    else if (token.type === 'fence' || token.type === 'code_block') words.push(...wordsIn(token.content));
    else if (token.type === 'html_block') {
      const found = readHtml(token.content);
      words.push(...wordsIn(found.text));
      links.push(...found.links);
    } else if (token.type === 'inline') {
      const line = readInline(token.children ?? [], links);
      const anchor = isHeading ? ANCHOR.exec(line.text) : null;
      if (anchor) line.places.fill('anchor', anchor.index);
      words.push(...line.words());
      const plain = (anchor ? line.text.slice(0, anchor.index) : line.text).trim();
      lines.push(plain);
      if (isHeading) headings.push({ words: plain, anchor: anchor?.[1] ?? null });
    }
  }
  return { title, head, words, links, headings, lines };
}

/** Marks the numbers of the first and last items that have no words. `items`: where each item's number stands. */
function setApart(words: Word[], items: readonly number[]): void {
  const isEmpty = items.map((at, i) =>
    words.slice(at + 1, items[i + 1] ?? words.length).every(({ place }) => place !== 'text'),
  );
  const [first, last] = [isEmpty.indexOf(false), isEmpty.lastIndexOf(false)];
  for (const [i, at] of items.entries())
    if (first < 0 || i < first || i > last) words[at] = { ...words[at]!, place: 'item' };
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(([word]) => ({ text: word.normalize('NFC'), place: 'text' }));

type Inline = NonNullable<ReturnType<typeof markdown.parse>[number]['children']>;

function readInline(tokens: Inline, links: LinkRead[]): Line {
  const line = new Line();
  const open: { href: string; at: number; from: number }[] = [];
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'text_special') line.add(token.content, 'text');
    else if (token.type === 'code_inline') line.add(token.content, 'text');
    else if (/break$/.test(token.type)) line.add(' ', 'text');
    else if (token.type === 'image') line.add(` ${token.content} `, 'picture');
    else if (token.type === 'html_inline') {
      const tag = token.content;
      if (/^<br\b/i.test(tag)) line.add(' ', 'text');
      const href = /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
      if (href) open.push({ href, at: line.text.length, from: links.push({ href, words: '' }) - 1 });
      if (/^<\/a/i.test(tag)) close();
    } else if (token.type === 'link_open') {
      const href = String(token.attrGet('href') ?? '');
      open.push({ href, at: line.text.length, from: links.push({ href, words: '' }) - 1 });
    } else if (token.type === 'link_close') close();
  }
  return line;
  function close() {
    const link = open.pop();
    if (!link) return;
    const words = line.text.slice(link.at);
    const isText = line.places
      .slice(link.at)
      .some((place, i) => place === 'text' && /\S/.test(words[i] ?? ''));
    links[link.from] = { href: link.href, words: isText ? words.trim() : '' };
  }
}

type Node = DefaultTreeAdapterMap['childNode'];

function readHtml(html: string): { text: string; links: LinkRead[] } {
  const links: LinkRead[] = [];
  const textOf = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if (node.nodeName === '#text' && 'value' in node) return node.value;
        if (!('tagName' in node) || /^(script|style|template)$/.test(node.tagName)) return '';
        const inner = textOf(node.childNodes);
        const href = node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href')?.value : undefined;
        if (href !== undefined) links.push({ href, words: inner.trim() });
        return /^(a|b|i|em|strong|span|code|sup|sub|u|s|del|small|font|kbd)$/.test(node.tagName)
          ? inner
          : ` ${inner} `;
      })
      .join('');
  return { text: textOf(parseFragment(html).childNodes), links };
}

/** The head between rules of YAML or TOML, and the text below it. */
function withoutHead(text: string): { head: string; title: string | null; body: string } {
  const match = /^(---|\+\+\+)[ \t]*\n([\s\S]*?\n)?(?:\1|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { head: '', title: null, body: text };
  const head = match[2] ?? '';
  let title: string | null = null;
  try {
    const read: unknown = match[1] === '---' ? parseYaml(head, { logLevel: 'silent' }) : null;
    const stated = (read as Record<string, unknown> | null)?.title;
    if (typeof stated === 'string') title = stated;
  } catch {
    // What a template wrote is no YAML.
  }
  if (match[1] === '+++') title = /^title\s*=\s*["'](.*)["']\s*$/m.exec(head)?.[1] ?? null;
  return { head, title, body: text.slice(match[0].length) };
}
