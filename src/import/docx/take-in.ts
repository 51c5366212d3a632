/** From what a Word file holds to the Markdown of a policy: numbers, anchors, links, and a word on what is otherwise. */
import type { Heading, Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { droppedProtocol, fastTree, type ParseOptions, parseMarkdown } from '../../markdown/index.ts';
import { anchorOfBookmark, type Numbering, type PolicyDocument } from '../../model/index.ts';
import { ANCHOR, anchorsFor, anchorsLike } from '../anchors.ts';
import { decoded, markdownFrom, oneLine } from '../text.ts';
import { clauseOf, type PlacedComment } from './comments.ts';
import { type PenOptions, type ReadDocx, readDocx } from './read-docx.ts';
import { listed, remarksOn } from './remarks.ts';
import type { View } from './revisions.ts';
import { type WordTree, wordTree } from './to-mdast.ts';
import { missingWords, wordsOfDocument } from './words.ts';

export interface DocxOptions {
  readonly view: View;
  /** Numbering of the policy; `null` for a new one, whose document decides. */
  readonly numbering: Numbering | null;
  /** The text that this one continues, whose anchors stay. */
  readonly base: PolicyDocument | null;
  /** The same text in another language, whose anchors are taken where the two have the same headings. */
  readonly sibling: PolicyDocument | null;
  /** Whether each author's text is wanted too, and under which names we track our own changes, which all have. */
  readonly apart?: { readonly ours: readonly string[] } | null;
  /** The site, whose own addresses become links such as `policy:cookies`; with a closing slash. */
  readonly site: { readonly url: string; readonly policies: readonly string[] } | null;
}

/** A comment with its place in the text that was made. */
export type ImportedComment = Omit<PlacedComment, 'nth'> & {
  /** Anchor of its section; `null`: before the first one, or nowhere. */
  readonly clause: string | null;
};

/** The text with the tracked changes of one author alone; `null`: with nobody's but ours. */
export interface AuthorText extends Pick<ReadDocx, 'takenBack'> {
  readonly author: string | null;
  readonly markdown: string;
  readonly remarks: readonly string[];
}

export interface ImportedDocx extends Pick<ReadDocx, 'authors' | 'savedBy'> {
  /** Where they are wanted: the text before all of them, and that of each of several authors. */
  readonly apart: readonly AuthorText[];
  readonly title: string | null;
  /** Without front matter. */
  readonly markdown: string;
  readonly numbering: Numbering;
  readonly changes: number;
  readonly comments: readonly ImportedComment[];
  /** What a person should know or look at, a sentence each. */
  readonly remarks: readonly string[];
}

/** Throws a `DocxError` if the file cannot be taken in. */
export function takeIn(bytes: Uint8Array, options: DocxOptions): ImportedDocx {
  const whole = takeInAs(bytes, options, null);
  const { apart: wanted } = options;
  const others = wanted ? whole.authors.filter((author) => !wanted.ours.includes(author)) : [];
  if (!wanted || others.length === 0) return { ...whole, apart: [] };
  const apart = [null, ...(others.length > 1 ? others : [])].map((author): AuthorText => {
    const pen = { authors: author === null ? [] : [author], ours: wanted.ours };
    const { markdown, remarks, takenBack } = takeInAs(bytes, { ...options, view: 'accepted' }, pen);
    return { author, markdown, remarks, takenBack };
  });
  return { ...whole, apart };
}

function takeInAs(
  bytes: Uint8Array,
  options: DocxOptions,
  pen: PenOptions | null,
): Omit<ImportedDocx, 'apart'> & Pick<ReadDocx, 'takenBack'> {
  const read = readDocx(bytes, options.view, options.base, pen);
  const { changes, comments, authors, savedBy, takenBack } = read;
  const word = wordTree(read);
  const numbers = typedNumbers(word.tree);
  const numbering = options.numbering ?? numberingOf(numbers);
  const remarks = [...remarksOn(word, read.told), ...settleNumbers(numbers, numbering)];
  // A place for every anchor, for as long as it is not known which clause continues which.
  const headings = setAnchors(word, (_, i) => `section-${i + 1}`);
  const shown = [...numbers.map(({ typed }) => typed ?? ''), word.title ?? ''];
  const { document, missing } = checked(word, headings.length, { numbering, shown, words: read.words });
  const { base, sibling } = options;
  const anchors =
    (sibling && anchorsLike(document, sibling)) ?? anchorsFor(document, base, namedAnchors(word));
  setAnchors(word, (_, i) => anchors[i]!);
  const { nowhere, dropped } = resolveLinks(word, options.site);
  const lost = [...read.told.lostLinks, ...nowhere];
  if (dropped.length > 0)
    remarks.push(
      `links to addresses that run a script or that readers cannot follow are text now: ${listed(dropped)}`,
    );
  if (lost.length > 0)
    remarks.push(`links that led to no heading and no address are text now: ${listed(lost)}`);
  if (missing.length > 0)
    remarks.push(`words of the document that the text does not have: ${listed(missing)}`);
  const markdown = markdownFrom(word.tree);
  return {
    title: word.title === null ? null : oneLine(word.title),
    markdown,
    numbering,
    changes,
    comments: comments.length === 0 ? [] : placed(comments, parseMarkdown(markdown, { numbering }).document),
    remarks: remarks.map(oneLine),
    authors,
    savedBy,
    takenBack,
  };
}

const placed = (comments: readonly PlacedComment[], document: PolicyDocument): ImportedComment[] =>
  comments.map((comment) => ({
    author: oneLine(comment.author),
    at: comment.at,
    text: comment.text.split('\n').map(oneLine).join('\n').trim(),
    quote: comment.quote && oneLine(comment.quote),
    paragraph: comment.paragraph && oneLine(comment.paragraph),
    clause: clauseOf(document, comment),
    open: comment.open,
  }));

/** A heading with the number that somebody typed before it. */
interface Numbered {
  readonly heading: Heading;
  readonly typed: string | null;
  /** The number that the heading's place gives it. */
  readonly due: string;
}

/** `1.`, `1)`, `1.2` or `1.2.`: a bare number is a word of the heading. */
const TYPED = /^(?:(\d+)[.)]|(\d+(?:\.\d+)+)[.)]?)[\s\u00a0]+/;

function typedNumber(text: string): string | null {
  const match = TYPED.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
}

function typedNumbers(tree: Root): Numbered[] {
  const counters: number[] = [];
  const numbers: Numbered[] = [];
  visit(tree, 'heading', (heading) => {
    const level = heading.depth - 2;
    counters.length = level + 1;
    counters[level] = (counters[level] ?? 0) + 1;
    numbers.push({ heading, typed: typedNumber(textOf(heading)), due: counters.join('.') });
  });
  return numbers;
}

/** Numbers that follow from the places of headings need not be typed. */
function numberingOf(numbers: readonly Numbered[]): Numbering {
  const isDue = numbers.length > 0 && numbers.every((number) => number.typed === number.due);
  return isDue ? 'decimal' : 'none';
}

/** Takes typed numbers off where numbers are generated, and tells where they were others. */
function settleNumbers(numbers: readonly Numbered[], numbering: Numbering): string[] {
  if (numbering === 'none') return [];
  const hasTyped = numbers.some(({ typed }) => typed !== null);
  return numbers.flatMap(({ heading, typed, due }) => {
    const first = heading.children[0];
    if (typed !== null && first?.type === 'text') first.value = first.value.replace(TYPED, '');
    if (typed === due || (typed === null && !hasTyped)) return [];
    return [
      typed === null
        ? `the heading “${textOf(heading)}” had no number and will be ${due}.`
        : `the heading “${textOf(heading)}” was numbered ${typed}. and will be ${due}.`,
    ];
  });
}

/** The Markdown as Gazette reads it, and the words of the file that it does not have. */
function checked(
  { tree }: WordTree,
  headings: number,
  { numbering, shown, words }: { numbering: Numbering; shown: readonly string[]; words: readonly string[] },
): { document: PolicyDocument; missing: string[] } {
  const markdown = markdownFrom(tree);
  const read = (options: ParseOptions) => {
    const { document } = parseMarkdown(markdown, { numbering, ...options });
    return { document, missing: missingWords(words, [...shown, ...wordsOfDocument(document)]) };
  };
  // The words of the file decide whether the faster parser may be believed.
  const fast = read({ fastTree });
  const isWhole = fast.document.blocks.filter(({ type }) => type === 'heading').length === headings;
  return isWhole && fast.missing.length === 0 ? fast : read({});
}

/** Gives every heading an anchor, in place of the one that it had. */
function setAnchors({ tree }: WordTree, anchorOf: (heading: Heading, index: number) => string): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    const anchor = anchorOf(heading, headings.length);
    if (heading.data?.hProperties?.id !== undefined) heading.children.pop();
    heading.children.push({ type: 'html', value: ` {#${anchor}}` });
    heading.data = { ...heading.data, hProperties: { id: anchor } };
    headings.push(heading);
  });
  return headings;
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

/**
 * Links to bookmarks lead to the anchors of their headings. Gives the words of those that led nowhere, and the words and
 * addresses of those that no page may have: they are text now.
 */
function resolveLinks({ tree, bookmarks }: WordTree, site: DocxOptions['site']) {
  const [nowhere, dropped]: [string[], string[]] = [[], []];
  visit(tree, 'link', (link: Link, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isDropped = droppedProtocol(link.url) !== null;
    if (isDropped) dropped.push(`${textOf(link)} (${link.url})`);
    else if (!link.url.startsWith('#')) {
      link.url = policyLink(link.url, site);
      return undefined;
    }
    const id = isDropped ? null : bookmarks.get(decoded(link.url.slice(1)))?.data?.hProperties?.id;
    if (typeof id === 'string') {
      link.url = `#${id}`;
      return undefined;
    }
    if (!isDropped) nowhere.push(textOf(link));
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
  return { nowhere, dropped };
}

/** An address of the site's own as a source has it. */
function policyLink(href: string, site: DocxOptions['site']): string {
  if (!site || !href.startsWith(site.url)) return href;
  const [, id, hash = ''] = /^[a-z]{2}\/([a-z0-9-]+)\/(#.*)?$/.exec(href.slice(site.url.length)) ?? [];
  return id !== undefined && site.policies.includes(id) ? `policy:${id}${hash}` : href;
}
