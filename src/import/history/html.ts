/** HTML inside Markdown: what it means stays, in Markdown or in words; its tags go. */
import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Html, Link, Nodes, Parents, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { hasNode } from '../../markdown/index.ts';
import { roman } from '../numerals.ts';
import { flattenCells } from './cells.ts';

/** Names of places are looked for in so many characters of a piece of HTML. */
const NAMES_WITHIN = 2000;
/** Blocks that are broken where a blank line stands in them, and mean nothing in pieces. */
const WHOLE = /^\s*<(table|ol|ul|dl)\b/i;
/** What such blocks are made of. */
const PIECES = {
  table: /<\/?(?:thead|tbody|tfoot|tr|td|th)\b/i,
  ol: /<\/?li\b/i,
  ul: /<\/?li\b/i,
  dl: /<\/?(?:dt|dd)\b/i,
} as const;
const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** Puts the pieces of such a block together again; what is Markdown between them is read as Markdown. */
function joinBroken(tree: Root, source: string): void {
  const { children } = tree;
  for (let at = 0; at < children.length; at++) {
    const first = children[at]!;
    const tag = first.type === 'html' ? WHOLE.exec(first.value)?.[1]?.toLowerCase() : undefined;
    if (!tag || first.type !== 'html') continue;
    const open = (text: string) =>
      (text.match(new RegExp(`<${tag}\\b`, 'gi'))?.length ?? 0) -
      (text.match(new RegExp(`</${tag}\\b`, 'gi'))?.length ?? 0);
    const textAt = (i: number) =>
      source.slice(children[i]!.position!.start.offset!, children[i]!.position!.end.offset!);
    let depth = open(first.value);
    let last = at;
    while (depth > 0 && last + 1 < children.length) depth += open(textAt(++last));
    // One that never ends goes on to its last piece under the same heading.
    if (depth > 0) last = lastPiece(children, at, PIECES[tag as keyof typeof PIECES]);
    if (last === at) continue;
    const htmlOf = (node: RootContent, i: number) =>
      // A tag that stands far in looks like code.
      node.type === 'html' || (node.type === 'code' && !/^[`~]/.test(textAt(at + i)))
        ? textAt(at + i)
        : toHtml.stringify(toHtml.runSync({ type: 'root', children: [node] }));
    const value = children
      .slice(at, last + 1)
      .map(htmlOf)
      .join('\n');
    children.splice(at, last - at + 1, { ...first, value });
  }
}

function lastPiece(children: readonly RootContent[], at: number, piece: RegExp): number {
  const heading = children.findIndex(({ type }, i) => i > at && type === 'heading');
  const end = heading < 0 ? children.length : heading;
  const last = children.slice(0, end).findLastIndex((node) => node.type === 'html' && piece.test(node.value));
  return Math.max(last, at);
}

/** Digits and signs that have a small form of their own. */
const RAISED = Object.fromEntries(
  [...'0123456789+-=()n'].map((sign, i) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][i]!]),
);
const LOWERED = Object.fromEntries(
  [...'0123456789+-=()'].map((sign, i) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][i]!]),
);

/** `10<sup>6</sup>` is `10⁶`; what has no small form says where it stands: `x^(max)`. */
function scriptOf(tag: string, words: string): string {
  const forms = tag === 'sup' ? RAISED : LOWERED;
  const small = [...words].map((sign) => forms[sign]);
  if (small.every((sign) => sign !== undefined)) return small.join('');
  // «1st», «™»: letters beside letters are read as they are.
  if (tag === 'sup' && /^(st|nd|rd|th|tm|sm|r|c|[®©™]|\[?\d+\]?)$/i.test(words.trim())) return words;
  return `${tag === 'sup' ? '^' : '_'}(${words})`;
}

/** Inline tags that mean something: the tag, and where its end stands among the siblings. */
function pairAt(into: Parents, at: number): { readonly tag: string; readonly end: number } | null {
  const tag = /^<(sup|sub|del|s|strike|a(?=\s[^>]*\bhref\b))(?:\s[^>]*)?>$/i
    .exec((into.children[at] as Html).value)?.[1]
    ?.toLowerCase();
  if (!tag) return null;
  const end = into.children.findIndex(
    (node, i) => i > at && node.type === 'html' && node.value.toLowerCase().startsWith(`</${tag}`),
  );
  // A link holds no other; an address among its words is one of them.
  if (
    tag === 'a' &&
    into.children.slice(at, end).some((node) => node.type.startsWith('link') && !isBare(node))
  )
    return null;
  return end < 0 ? null : { tag, end };
}

const isBare = (node: Nodes): boolean =>
  node.type === 'link' &&
  [textOf(node), `http://${textOf(node)}`, `mailto:${textOf(node)}`].includes(node.url);

const withoutBare = (nodes: readonly Nodes[]): Nodes[] =>
  nodes.flatMap((node) => (isBare(node) ? (node as Link).children : [node]));

function hrefOf(tag: string): string {
  const [element] = (unified().use(rehypeParse, { fragment: true }).parse(tag) as HastRoot).children;
  return element?.type === 'element' ? String(element.properties.href ?? '') : '';
}

function replacePair(into: Parents, at: number, { tag, end }: { tag: string; end: number }): number {
  const inner = into.children.slice(at + 1, end) as Nodes[];
  const made: Nodes =
    tag === 'a'
      ? {
          type: 'link',
          url: hrefOf((into.children[at] as Html).value),
          children: withoutBare(inner) as never[],
        }
      : tag === 'sup' || tag === 'sub'
        ? {
            type: 'text',
            value: scriptOf(tag, inner.map((node) => textOf(node, { includeHtml: false })).join('')),
          }
        : { type: 'delete', children: inner as never[] };
  into.children.splice(at, end - at + 1, made as never);
  return at;
}

/** A line that ends here; the line end that may stand beside the tag says nothing more, and the last of a block ends no line. */
function replaceBreak(into: Parents, at: number): number {
  const next = into.children[at + 1];
  if (next?.type === 'text') next.value = next.value.replace(/^\s+/, '');
  const isLast = into.children
    .slice(at + 1)
    .every(
      (node) =>
        (node.type === 'text' && node.value === '') || (node.type === 'html' && /^<br\b/i.test(node.value)),
    );
  into.children.splice(at, 1, ...(isLast ? [] : [{ type: 'break' } as never]));
  return at;
}

/** What Markdown has no sign for, as words: small letters, and labels of lists that count in letters. */
export function withMeaning(hast: HastRoot): void {
  visit(hast, 'element', (element) => {
    if (element.tagName === 'sup' || element.tagName === 'sub')
      element.children = [{ type: 'text', value: scriptOf(element.tagName, textOf(element)) }];
    const kind = element.tagName === 'ol' ? element.properties.type : undefined;
    if (typeof kind !== 'string' || !/^[aAiI]$/.test(kind)) return;
    let number = Number(element.properties.start ?? 1);
    if (!Number.isSafeInteger(number) || number < 1) number = 1;
    element.tagName = 'ul';
    for (const item of element.children)
      if (item.type === 'element' && item.tagName === 'li') labelled(item, `${labelOf(number++, kind)}. `);
  });
}

function labelled(item: Element, label: string): void {
  const first = item.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  const into: { children: HastNodes[] } =
    first?.type === 'element' && first.tagName === 'p' ? (first as { children: HastNodes[] }) : item;
  into.children.unshift({ type: 'text', value: label });
}

/** The label of the `number`th item: letters after `z` are doubled as browsers do, `aa`. */
function labelOf(number: number, kind: string): string {
  let label = kind.toLowerCase() === 'i' ? roman(number) : '';
  if (label === '')
    for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
      label = String.fromCharCode(97 + ((left - 1) % 26)) + label;
  return /[AI]/.test(kind) ? label.toUpperCase() : label;
}

/**
 * HTML becomes Markdown, tags around words go and the words stay. Gives the ids that anchors and elements had, by the node
 * that follows them.
 */
export function settleHtml(tree: Root, source: string, lost: { tags: number }): Map<Nodes, string[]> {
  const places = new Map<Nodes, string[]>();
  if (!hasNode(tree, 'html')) return places;
  joinBroken(tree, source);
  let waiting: string[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type !== 'html') {
      if (waiting.length > 0 && node.type === 'heading') {
        places.set(node, waiting);
        waiting = [];
      }
      return undefined;
    }
    const into = parent as Parents;
    const replace = (nodes: readonly Nodes[]) => {
      into.children.splice(index!, 1, ...(nodes as never[]));
      return index!;
    };
    // An anchor is short; of a long page only its beginning is looked at.
    waiting.push(
      ...[
        ...node.value.slice(0, NAMES_WITHIN).matchAll(/<\w+\s[^>]*?\b(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi),
      ].map((m) => m[1]!),
    );
    const isComment = /^\s*<!--/.test(node.value);
    if (isComment && /^\s*(?:<!--(?:(?!-->)[\s\S])*(?:-->|$)\s*)+$/.test(node.value)) return replace([]);
    const isFlow = into.type === 'root' || into.type === 'blockquote' || into.type === 'listItem';
    if (!isFlow) {
      if (/^<br\b/i.test(node.value)) return replaceBreak(into, index!);
      const pair = pairAt(into, index!);
      if (pair) return replacePair(into, index!, pair);
      lost.tags += 1;
      return replace([]);
    }
    lost.tags += 1;
    const hast = unified().use(rehypeParse, { fragment: true }).parse(node.value) as HastRoot;
    withMeaning(hast);
    flattenCells(hast);
    const made = toMdast(hast, { newlines: false }) as Root;
    const own: readonly Nodes[] = made.type === 'root' ? made.children : [made];
    return replace(own.map((one) => (isInline(one) ? { type: 'paragraph', children: [one] } : one) as Nodes));
  });
  return places;
}

const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'image']);
const isInline = ({ type }: Nodes) => INLINE.has(type);
