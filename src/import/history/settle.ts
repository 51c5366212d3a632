/**
 * Markdown that somebody else's tools wrote, as a policy's text can have it: no raw HTML, no pictures, headings in order from
 * the second level on, the title taken out. What Markdown cannot hold stays as plain words, without its tags.
 */
import type { Definition, Heading, Link, Nodes, Parents, Root, RootContent, Yaml } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { withoutControls } from '../../archive/index.ts';
import { LANGUAGES } from '../../languages/index.ts';
import {
  droppedProtocol,
  hasNode,
  literalEmphases,
  nodesOf,
  PartReader,
  withEmphasis,
} from '../../markdown/index.ts';
import type { IsoDate } from '../../model/index.ts';
import { ANCHOR } from '../anchors.ts';
import { BlockWriter } from '../block-writer.ts';
import { decoded, oneLine } from '../text.ts';
import { type DateLine, findDateLine } from './date-line.ts';
import { dropEmpty, hasWords } from './empty.ts';
import type { ShownDate } from './fold.ts';
import { withoutForeign } from './foreign.ts';
import { frontDate } from './front-date.ts';
import { settleHtml } from './html.ts';

export interface SettledText {
  readonly tree: Root;
  readonly title: string | null;
  /** In order; their text holds no `{#anchor}` any more. */
  readonly headings: readonly Heading[];
  /** The anchor that each heading says it has, where it is one that a policy may have. */
  readonly named: readonly (string | null)[];
  /** Links to places inside the text, each with its heading; the others are words by now. */
  readonly links: readonly { readonly link: Link; readonly heading: Heading }[];
  /** The typed line that says when the text was updated or takes effect. */
  readonly dateLine: DateLine | null;
  /** The day that the text says of itself, in that line or at its head. */
  readonly shown: ShownDate | null;
  /** The title and every word, blanks folded and the date line left out: what tells one text from another. Empty: no text. */
  readonly words: string;
  /** From where to where its lists count, in order: numbers that nobody typed as words. */
  readonly counted: string;
  /** Of each link of the source, in order, whether there are words to follow it by. */
  readonly linked: string;
  readonly lost: Lost;
}

/** What a policy's text does not have, counted. */
export interface Lost {
  readonly pictures: number;
  readonly links: number;
  readonly tags: number;
  /** Marks of another tool, and places whose words stand in another file or a variable. */
  readonly marks: number;
  readonly elsewhere: number;
  /** Characters that nobody sees, or that a program could not read. */
  readonly signs: number;
  /** Of a page: menus, heads, feet and whatever else stood beside its text. */
  readonly beside: number;
  /** Addresses of links that can run a script or that no reader can follow; their words stay. */
  readonly addresses: readonly string[];
}

export interface SettleOptions {
  /** The policy whose text stands at an address of the source, as `policy:id`; `null`: none. */
  readonly resolve?: (href: string) => string | null;
  /** What remembers the parts of the texts before. */
  readonly parts?: PartReader;
}

const reader = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** A line that opens a hundred quotations or lists at once: a parser takes minutes for thousands of them. */
const NESTED = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){100}/m;

/** What may stand in a link. */
const SCHEMES = /^(https?:|mailto:|tel:|policy:)/i;
/** Marks of other Markdown dialects: `{: datetime="2026-05-04" }`, `{#id}` at a heading's end. Braces around words are text. */
const ATTRIBUTES =
  /\s*\{:(?:\s*(?:[.#][\w-]+|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"']+)|toc))+\s*\}|\s*\{:\s*\}/g;
const WRITTEN_ANCHOR =
  /[ \t]*\{(?=[#.])(?:#([^{}\s]*))?(?:[ \t]*(?:\.[\w-]+|[\w-]+=(?:"[^"\n]*"|[^\s{}"]+)))*[ \t]*\}[ \t]*$/;

/** Throws a `RangeError` for a text that is nested more deeply than any reader could follow. */
export function settleText(
  source: string,
  { resolve = () => null, parts = new PartReader() }: SettleOptions = {},
): SettledText {
  const { text, removed } = withoutControls(source);
  if (NESTED.test(text)) throw new RangeError('nested too deeply');
  const foreign = withoutForeign(text.replace(/\r\n?/g, '\n'));
  const { plain, tree } = readWithEmphasis(foreign.text, parts);
  const front = { ...foreign.front, ...takeFrontMatter(tree) };
  const { marks, elsewhere } = foreign;
  const addresses: string[] = [];
  const lost = { pictures: 0, links: 0, tags: 0, marks, elsewhere, signs: removed, beside: 0, addresses };
  inlineDefinitions(tree);
  const places = settleHtml(tree, plain, lost);
  dropAttributes(tree);
  dropPictures(tree, lost);
  const named = takeNames(tree, places);
  const linked = nodesOf(tree, 'link')
    .map((link) => (hasWords(link) ? '+' : '-'))
    .join('');
  dropEmpty(tree);
  const title = settleHeadings(tree, front);
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const links = settleLinks(tree, headings, named, resolve, lost);
  const dateLine = findDateLine(tree);
  const body = tree.children.filter((node) => node !== dateLine?.node).map(wordsIn);
  const fold = (lines: readonly string[]) => lines.join('\n').normalize('NFC').replace(/\s+/g, ' ').trim();
  // A title alone is no text.
  const words = fold(body) === '' ? '' : fold([title ?? '', ...body]);
  return {
    tree,
    title,
    headings,
    named: headings.map((heading) => named.get(heading)?.given.find((name) => ANCHOR.test(name)) ?? null),
    links,
    dateLine,
    shown: dateLine
      ? { date: dateLine.date, line: dateLine.text, isEffective: dateLine.says === 'effective' }
      : frontDate(front),
    words,
    counted: countedIn(tree),
    linked,
    lost,
  };
}

const countedIn = (tree: Root): string =>
  nodesOf(tree, 'list')
    .flatMap(({ ordered, start, children }) => (ordered ? [`${start ?? 1}+${children.length}`] : []))
    .join(' ');

/** A text with the emphasis that its author meant. Most texts have no other, and are parsed once. */
function readWithEmphasis(text: string, parts: PartReader): { plain: string; tree: Root } {
  const read = (part: string) => reader.parse(part);
  const tree = parts.tree(text, read);
  if (literalEmphases(tree, text).length === 0) return { plain: text, tree };
  const plain = withEmphasis(text, parts, text.startsWith('---') ? undefined : tree);
  return { plain, tree: parts.tree(plain, read) };
}

/** The words of a block; cells are told apart, also empty ones: which column a tick stands in is what a table says. */
function wordsIn(node: Nodes): string {
  // A line that ends where HTML or Markdown ends it is a blank between words.
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return textOf(node);
  const inner = node.children.map((child) => wordsIn(child as Nodes));
  if (node.type === 'tableRow') return inner.join('|');
  // Words that are struck out are others.
  if (node.type === 'delete') return `~${inner.join('')}~`;
  return inner.join(
    ['list', 'listItem', 'table', 'blockquote', 'footnoteDefinition'].includes(node.type) ? '\n' : '',
  );
}

/**
 * The Markdown of a settled text. `anchors`: one for each heading; `withoutDate`: the date line goes; `writer`: what remembers the
 * blocks of the texts before.
 */
export function markdownOf(
  { tree, headings, links, dateLine }: SettledText,
  anchors: readonly string[] | null,
  { withoutDate = false, writer = new BlockWriter() } = {},
): string {
  const anchorOf = new Map(headings.map((heading, i) => [heading, anchors?.[i]]));
  const hasHeading = new Set(headings);
  for (const { link, heading } of links) {
    link.url = `#${anchorOf.get(heading) ?? ''}`;
    if (!hasHeading.has(heading)) unlink(tree, link);
  }
  const children = tree.children
    .filter((node) => !(withoutDate && node === dateLine?.node))
    .map((node): RootContent => {
      const anchor = node.type === 'heading' ? anchorOf.get(node) : undefined;
      if (anchor === undefined) return node;
      const heading = node as Heading;
      return { ...heading, children: [...heading.children, { type: 'html', value: ` {#${anchor}}` }] };
    });
  return writer.write(children);
}

/** Its words stay. */
function unlink(tree: Root, link: Link): void {
  visit(tree, 'link', (node, index, parent) => {
    if (node !== link) return undefined;
    (parent as Parents).children.splice(index!, 1, ...(link.children as never[]));
    return EXIT;
  });
}

/** The keys of a front matter that is YAML; another one is no front matter of ours and goes. */
function takeFrontMatter(tree: Root): Record<string, unknown> {
  const first = tree.children[0];
  if (first?.type !== 'yaml') return {};
  tree.children.shift();
  try {
    const read: unknown = parseYaml((first as Yaml).value, { logLevel: 'silent' });
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    // Templates write YAML that is none; its words are not the policy's.
    return {};
  }
}

/** `[text][id]` with its address beside it: texts are cut and joined, and an address must not stay behind. */
function inlineDefinitions(tree: Root): void {
  if (!hasNode(tree, 'definition')) return;
  const known = new Map<string, Definition>();
  visit(tree, 'definition', (definition, index, parent) => {
    if (!known.has(definition.identifier)) known.set(definition.identifier, definition);
    parent!.children.splice(index!, 1);
    return [SKIP, index!];
  });
  visit(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const url = known.get(node.identifier)?.url ?? '';
    (parent as Parents).children[index!] =
      node.type === 'linkReference'
        ? { type: 'link', url, children: node.children }
        : { type: 'image', url, alt: node.alt ?? null };
  });
}

function dropAttributes(tree: Root): void {
  for (const node of nodesOf(tree, 'text'))
    if (node.value.includes('{:')) node.value = node.value.replace(ATTRIBUTES, '');
}

/** A policy is text. What describes a picture is none of its words, but where it is all that a table's cell says. */
function dropPictures(tree: Root, lost: { pictures: number }): void {
  if (!hasNode(tree, 'image')) return;
  visit(tree, 'image', (node, index, parent) => {
    lost.pictures += 1;
    const into = parent as Parents;
    const alt = into.type === 'tableCell' && into.children.length === 1 ? node.alt?.trim() : undefined;
    into.children.splice(index!, 1, ...(alt ? [{ type: 'text', value: alt } as never] : []));
    return index!;
  });
}

/** What links call a heading: as its author says, and as hosts derive it from its words. */
interface Names {
  readonly given: readonly string[];
  readonly derived: string;
}

/** The names that headings go by: `{#id}`, an anchor before them, and what hosts make of their words. */
function takeNames(tree: Root, places: ReadonlyMap<Nodes, string[]>): Map<Heading, Names> {
  const named = new Map<Heading, Names>();
  const uses = new Map<string, number>();
  for (const heading of nodesOf(tree, 'heading')) {
    const last = heading.children.at(-1);
    const written = last?.type === 'text' ? WRITTEN_ANCHOR.exec(last.value) : null;
    if (written && last?.type === 'text') last.value = last.value.slice(0, written.index);
    const slug = slugOf(textOf(heading));
    const use = uses.get(slug) ?? 0;
    uses.set(slug, use + 1);
    named.set(heading, {
      given: [...(written?.[1] ? [written[1]] : []), ...(places.get(heading) ?? [])],
      derived: use === 0 ? slug : `${slug}-${use}`,
    });
  }
  return named;
}

/** The id that hosts of Markdown give to a heading. */
const slugOf = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

const NUMBERED = new RegExp(
  `^\\s*(?:§|\\d+[.)\\s]|[IVX]+[.)]|(?:${LANGUAGES.flatMap(({ imports }) => imports.numbered ?? []).join('|')})\\s)`,
  'iu',
);

/**
 * Takes the title out and puts the levels in order. Headings inside quotations and lists are bold lines: the clauses of a
 * policy stand beside each other.
 */
function settleHeadings(tree: Root, front: Record<string, unknown>): string | null {
  for (const block of tree.children) {
    if (block.type === 'heading' || !hasNode(block, 'heading')) continue;
    visit(block, 'heading', (heading: Heading, index?: number, parent?: Parents) => {
      parent!.children[index!] = {
        type: 'paragraph',
        children: [{ type: 'strong', children: heading.children }],
      };
    });
  }
  const first = tree.children[0];
  const stated = typeof front.title === 'string' ? oneLine(front.title) : '';
  // Heads of Pandoc name the house in the one and the document in the other; one with a number names a version.
  const subtitle = typeof front.subtitle === 'string' ? oneLine(front.subtitle) : '';
  const below = stated === '' || /\d/.test(subtitle) ? '' : subtitle;
  const headings = () => tree.children.filter((node): node is Heading => node.type === 'heading');
  const isTitle =
    first?.type === 'heading' &&
    // The only one of its level at the top, or the same words as the front matter has.
    (headings().filter(({ depth }) => depth <= first.depth).length === 1 ||
      // A number belongs to a clause.
      (first.depth === 1 && !NUMBERED.test(textOf(first))) ||
      oneLine(textOf(first)) === stated);
  const own = isTitle ? oneLine(textOf(first)) : '';
  if (isTitle && (stated === '' || own === stated)) tree.children.shift();
  const top = Math.min(...headings().map(({ depth }) => depth));
  const open: number[] = [];
  for (const heading of headings()) {
    const level = heading.depth - top;
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    open.push(level);
    // A level that is left out is none.
    heading.depth = Math.min(open.length + 1, 6) as Heading['depth'];
  }
  return (below === '' ? stated : `${stated}: ${below}`) || own || null;
}

/** Links inside the text find their headings, others their policies; what leads nowhere is words. */
function settleLinks(
  tree: Root,
  headings: readonly Heading[],
  named: ReadonlyMap<Heading, Names>,
  resolve: (href: string) => string | null,
  lost: { links: number; readonly addresses: string[] },
): { link: Link; heading: Heading }[] {
  const byName = new Map<string, Heading>();
  const note = (name: string, heading: Heading) => {
    if (!byName.has(name)) byName.set(name, heading);
  };
  for (const heading of headings) for (const name of named.get(heading)?.given ?? []) note(name, heading);
  for (const heading of headings) note(named.get(heading)?.derived ?? '', heading);
  const inside: { link: Link; heading: Heading }[] = [];
  if (!hasNode(tree, 'link')) return inside;
  visit(tree, 'link', (link, index, parent) => {
    const { url } = link;
    const heading = url.startsWith('#') ? byName.get(decoded(url.slice(1))) : undefined;
    if (heading) {
      inside.push({ link, heading });
      return undefined;
    }
    if (SCHEMES.test(url)) return undefined;
    const policy = url.startsWith('#') ? null : resolve(url);
    if (policy !== null) {
      link.url = policy;
      return undefined;
    }
    if (droppedProtocol(url) === null) lost.links += 1;
    else lost.addresses.push(url);
    (parent as Parents).children.splice(index!, 1, ...(link.children as never[]));
    return index!;
  });
  return inside;
}

/** The day that a text says of itself: «Last updated: 14 August 2025»; `null` if it says none, or cannot be read. */
export function typedDay(source: string): IsoDate | null {
  try {
    return settleText(source).shown?.date ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
