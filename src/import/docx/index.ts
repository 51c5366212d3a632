/** A lawyer's Word file as the Markdown of a policy. */
import type { Heading, Link, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from '../../markdown/index.ts';
import { anchorOfBookmark, type Numbering, type PolicyDocument } from '../../model/index.ts';
import { ANCHOR, anchorsFor, anchorsLike } from '../anchors.ts';
import { readBounded } from './read-bounded.ts';
import type { View } from './revisions.ts';
import { type WordTree, wordTree } from './to-mdast.ts';

export interface DocxOptions {
  readonly view: View;
  /** Numbering of the policy; `null` for a new one, whose document decides. */
  readonly numbering: Numbering | null;
  /** The text that this one continues, whose anchors stay. */
  readonly base: PolicyDocument | null;
  /** The same text in another language, whose anchors are taken where the two have the same headings. */
  readonly sibling: PolicyDocument | null;
  /** Gives an address the form that it has in a source, such as `policy:cookies`. */
  readonly sourceHref?: (href: string) => string;
}

export interface ImportedDocx {
  readonly title: string | null;
  /** Without front matter. */
  readonly markdown: string;
  readonly numbering: Numbering;
  readonly changes: number;
  readonly comments: readonly { readonly author: string; readonly text: string }[];
  /** What a person should know or look at, a sentence each. */
  readonly remarks: readonly string[];
}

/** Throws a `DocxError` if the file cannot be taken in. */
export async function importDocx(bytes: Uint8Array, options: DocxOptions): Promise<ImportedDocx> {
  const { html, changes, comments, hasNumberedHeadings } = await readBounded(bytes, options.view);
  const word = wordTree(html);
  const numbers = typedNumbers(word.tree);
  const numbering = options.numbering ?? numberingOf(numbers, hasNumberedHeadings);
  const remarks = [...remarksOn(word), ...settleNumbers(numbers, numbering, hasNumberedHeadings)];
  // Parsed once without anchors, to see which clause continues which.
  const { document } = parseMarkdown(markdownOf(word.tree), { numbering });
  const { base, sibling } = options;
  setAnchors(
    word,
    (sibling && anchorsLike(document, sibling)) ?? anchorsFor(document, base, namedAnchors(word)),
  );
  const lost = resolveLinks(word, options.sourceHref);
  if (lost > 0) remarks.push(`${lost} links within the document led to no heading and are text now`);
  return { title: word.title, markdown: markdownOf(word.tree), numbering, changes, comments, remarks };
}

function remarksOn({ pictures, promoted }: WordTree): string[] {
  return [
    ...(pictures > 0
      ? [`${pictures} pictures were left out: a policy is text; the words that describe them stay`]
      : []),
    ...(promoted > 0
      ? [`${promoted} bold lines were taken for headings, as no paragraph has a heading's style`]
      : []),
  ];
}

/** A heading with the number that somebody typed before it. */
interface Numbered {
  readonly heading: Heading;
  readonly typed: string | null;
  /** The number that the heading's place gives it. */
  readonly due: string;
}

const TYPED = /^(\d+(?:\.\d+)*)[.)]?[\s\u00a0]+/;

function typedNumbers(tree: Root): Numbered[] {
  const counters: number[] = [];
  const numbers: Numbered[] = [];
  visit(tree, 'heading', (heading) => {
    const level = heading.depth - 2;
    counters.length = level + 1;
    counters[level] = (counters[level] ?? 0) + 1;
    numbers.push({ heading, typed: TYPED.exec(textOf(heading))?.[1] ?? null, due: counters.join('.') });
  });
  return numbers;
}

/** Numbers that follow from the places of headings need not be typed. */
function numberingOf(numbers: readonly Numbered[], isAutomatic: boolean): Numbering {
  const typed = numbers.filter((number) => number.typed !== null);
  if (typed.length === 0) return isAutomatic ? 'decimal' : 'none';
  return typed.length === numbers.length && numbers.every((number) => number.typed === number.due)
    ? 'decimal'
    : 'none';
}

/** Takes typed numbers off where numbers are generated, and tells where they were others. */
function settleNumbers(numbers: readonly Numbered[], numbering: Numbering, isAutomatic: boolean): string[] {
  if (numbering === 'none')
    return isAutomatic
      ? ["the numbers that Word gave to headings are not in the text: this policy's headings have none"]
      : [];
  const remarks: string[] = [];
  for (const { heading, typed, due } of numbers) {
    if (typed === null) continue;
    const first = heading.children[0];
    if (first?.type === 'text') first.value = first.value.replace(TYPED, '');
    if (typed !== due)
      remarks.push(`the heading “${textOf(heading)}” was numbered ${typed}. and will be ${due}.`);
  }
  return remarks;
}

function setAnchors({ tree }: WordTree, anchors: readonly string[]): void {
  let at = 0;
  visit(tree, 'heading', (heading) => {
    heading.children.push({ type: 'html', value: ` {#${anchors[at]}}` });
    heading.data = { ...heading.data, hProperties: { id: anchors[at]! } };
    at++;
  });
}

/** Files that we wrote ourselves carry the anchors of their headings as bookmarks, which Word keeps while text is edited. */
function namedAnchors({ tree, bookmarks }: WordTree): (string | null)[] {
  const names = new Map<Heading, string>();
  for (const [name, heading] of bookmarks) {
    const anchor = anchorOfBookmark(name);
    if (anchor !== null && ANCHOR.test(anchor) && !names.has(heading)) names.set(heading, anchor);
  }
  const found: (string | null)[] = [];
  visit(tree, 'heading', (heading) => {
    found.push(names.get(heading) ?? null);
  });
  return found;
}

/** Links to bookmarks lead to the anchors of their headings; gives how many led nowhere. */
function resolveLinks(
  { tree, bookmarks }: WordTree,
  sourceHref: (href: string) => string = (href) => href,
): number {
  let lost = 0;
  visit(tree, 'link', (link: Link, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (!link.url.startsWith('#')) {
      link.url = sourceHref(link.url);
      return undefined;
    }
    const id = bookmarks.get(decodeURIComponent(link.url.slice(1)))?.data?.hProperties?.id;
    if (typeof id === 'string') {
      link.url = `#${id}`;
      return undefined;
    }
    lost++;
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
  return lost;
}

const markdownOf = (tree: Root): string =>
  toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
    resourceLink: true,
  });
