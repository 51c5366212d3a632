/** The HTML of a Word file as a Markdown tree: headings in order, notes as notes, and nothing that Markdown lacks. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { FootnoteDefinition, Heading, Link, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { ReadDocx } from './read-docx.ts';

export interface WordTree {
  readonly tree: Root;
  /** Of the document, if it has a paragraph in the style of one. */
  readonly title: string | null;
  /** Bold lines that were taken for headings, as no paragraph has the style of one. */
  readonly promoted: readonly string[];
  /** Raised and lowered signs that have no character of their own. */
  readonly raised: readonly string[];
  /** Tables with cells of several paragraphs, with merged cells, or with tables inside. */
  readonly tables: number;
  /** Bookmarks, by name: the heading that each stands in. */
  readonly bookmarks: ReadonlyMap<string, Heading>;
}

export function wordTree({ html, notes }: Pick<ReadDocx, 'html' | 'notes'>): WordTree {
  const raised = [html, ...notes.map((note) => note.html)].flatMap(raiseSigns);
  const tables = settleTables(html);
  const titled = takeStyledTitle(html);
  const tree = mdastOf(html);
  const title = titled ?? takeTitle(tree);
  const promoted = promoteBold(tree);
  tree.children.push(...notes.map(noteOf));
  demoteNested(tree);
  settleLevels(tree);
  const bookmarks = takeBookmarks(tree);
  return { tree, title: title ?? promoted.title, promoted: promoted.lines, raised, tables, bookmarks };
}

/** Bookmarks become links without a text for a while: Markdown has nothing for them. */
const BOOKMARK = 'gazette-bookmark:';

function mdastOf(hast: HastRoot | Element): Root {
  const tree = toMdast(hast as HastRoot, {
    newlines: false,
    handlers: {
      a(state, node: Element) {
        const { id, href, dataNote } = node.properties;
        if (typeof dataNote === 'string') return { type: 'footnoteReference', ...named(dataNote) };
        if (typeof href !== 'string')
          return typeof id === 'string' ? { type: 'link', url: `${BOOKMARK}${id}`, children: [] } : undefined;
        return defaultHandlers.a!(state, node);
      },
    },
  });
  return (tree.type === 'root' ? tree : { type: 'root', children: [tree] }) as Root;
}

const named = (id: string) => {
  const identifier = id.replace(/^footnote-/, 'note-').replace(/^endnote-/, 'end-');
  return { identifier, label: identifier };
};

const noteOf = ({ id, html }: ReadDocx['notes'][number]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  ...named(id),
  children: mdastOf(html).children as FootnoteDefinition['children'],
});

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ';
const SIGNS = '0123456789+-=()n';

/** Raised and lowered signs get characters of their own where there are such; gives those that stay plain. */
function raiseSigns(hast: HastRoot | Element): string[] {
  const plain: string[] = [];
  visit(hast, 'element', (node, index, parent) => {
    if ((node.tagName !== 'sup' && node.tagName !== 'sub') || !parent || index === undefined)
      return undefined;
    const isNote = node.children.some((child) => child.type === 'element');
    const text = toText(node).trim();
    const signs = [...(node.tagName === 'sup' ? RAISED : LOWERED)];
    const raised = [...text.replace(/−/g, '-')].map((sign) => signs[SIGNS.indexOf(sign)] ?? null);
    if (!isNote && text !== '' && raised.every((sign) => sign !== null)) {
      parent.children.splice(index, 1, { type: 'text', value: raised.join('') });
      return [SKIP, index];
    }
    if (!isNote && text !== '') plain.push(text);
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return plain;
}

const CELL = /^t[dh]$/;

/** A table of Markdown has a head and one line a cell; gives how many tables were otherwise. */
function settleTables(hast: HastRoot): number {
  let count = 0;
  visit(hast, 'element', (table) => {
    if (table.tagName !== 'table') return undefined;
    let isOther = false;
    visit(table, 'element', (cell) => {
      if (!CELL.test(cell.tagName)) return undefined;
      const isMerged = Number(cell.properties.colSpan ?? 1) > 1 || Number(cell.properties.rowSpan ?? 1) > 1;
      isOther = joinCell(cell) || isMerged || isOther;
      return SKIP;
    });
    if (isOther) count++;
    setHead(table);
    return SKIP;
  });
  return count;
}

/** Joins the paragraphs of a cell by blanks; whether there were several. */
function joinCell(cell: Element): boolean {
  const lines: ElementContent[][] = [];
  const collect = (children: readonly ElementContent[]) => {
    for (const child of children) {
      if (child.type !== 'element') lines.push([child]);
      else if (/^(p|h[1-6]|pre|blockquote)$/.test(child.tagName)) lines.push(child.children);
      else if (/^(ul|ol|li|table|tbody|thead|tr|td|th)$/.test(child.tagName)) collect(child.children);
      else lines.push([child]);
    }
  };
  collect(cell.children);
  cell.children = lines.flatMap((line, i) =>
    i === 0 ? line : [{ type: 'text' as const, value: ' ' }, ...line],
  );
  return lines.length > 1;
}

/** The first row is the head where no row is. */
function setHead(table: Element): void {
  let first: Element | null = null;
  let hasHead = false;
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') hasHead = true;
    if (node.tagName === 'tr') first ??= node;
  });
  if (hasHead || !first) return;
  for (const cell of (first as Element).children) if (cell.type === 'element') cell.tagName = 'th';
}

/** The paragraph in the style of a title. */
function takeStyledTitle(hast: HastRoot): string | null {
  const at = hast.children.findIndex(
    (node) =>
      node.type === 'element' && node.tagName === 'h1' && String(node.properties.className) === 'title',
  );
  if (at < 0) return null;
  const [title] = hast.children.splice(at, 1);
  return toText(title as Element)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The title of a text that has none in the style of one: a heading above all others with which it begins. */
function takeTitle(tree: Root): string | null {
  const at = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const tops = headings.filter(({ depth }) => depth === 1).length;
  if (tops !== 1 || at !== tree.children.findIndex((node) => node.type === 'heading') || headings.length < 2)
    return null;
  const [title] = tree.children.splice(at, 1);
  return textOf(title!).replace(/\s+/g, ' ').trim();
}

/** A heading is no longer than this, in characters. */
const HEADING_LENGTH = 120;

/**
 * Where no paragraph is in a heading's style, short bold lines are the headings. One without a number before numbered
 * ones, with which the text begins, is the title.
 */
function promoteBold(tree: Root): { lines: string[]; title: string | null } {
  const lines: string[] = [];
  if (tree.children.some(({ type }) => type === 'heading')) return { lines, title: null };
  const promote = (node: RootContent, number = ''): Heading => {
    const heading = headingOf(node, number);
    lines.push(textOf(heading));
    return heading;
  };
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (isBoldLine(node)) return [promote(node)];
    if (node.type !== 'list' || !node.ordered || !node.children.every((item) => isBoldLine(item.children[0])))
      return [node];
    // A numbered list of bold lines is how sections are numbered by those who use no styles.
    return node.children.flatMap((item, i): RootContent[] => [
      promote(item.children[0]!, `${(node.start ?? 1) + i}. `),
      ...item.children.slice(1),
    ]);
  });
  const isTitled =
    lines.length > 1 &&
    tree.children[0]?.type === 'heading' &&
    !/^\d/.test(lines[0]!) &&
    /^\d/.test(lines[1]!);
  if (!isTitled) return { lines, title: null };
  tree.children.shift();
  return { lines: lines.slice(1), title: lines[0]! };
}

function isBoldLine(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const filled = node.children.filter((child) => textOf(child).trim() !== '');
  return (
    filled.length > 0 &&
    filled.every(({ type }) => type === 'strong') &&
    textOf(node).length <= HEADING_LENGTH
  );
}

function headingOf(node: RootContent, number: string): Heading {
  const text = `${number}${textOf(node)}`.replace(/\s+/g, ' ').trim();
  const depth = (/^(\d+(?:\.\d+)*)[.)]?\s/.exec(text)?.[1]?.split('.').length ?? 1) + 1;
  return {
    type: 'heading',
    depth: Math.min(6, depth) as Heading['depth'],
    children: [{ type: 'text', value: text }],
  };
}

/** A heading in a list, a quotation or a note opens no section: it is a bold line. */
function demoteNested(tree: Root): void {
  visit(tree, 'heading', (heading, index, parent) => {
    if (!parent || parent === tree || index === undefined) return;
    parent.children.splice(index, 1, {
      type: 'paragraph',
      children: [{ type: 'strong', children: heading.children }],
    } as never);
  });
}

/** A policy's sections begin on the second level, and no level is left out on the way down. */
function settleLevels(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const shift = 2 - headings.reduce((least, { depth }) => Math.min(least, depth), 6);
  let last = 1;
  for (const heading of headings) {
    const wanted = Math.min(6, Math.max(2, heading.depth + shift));
    heading.depth = Math.min(wanted, last + 1) as Heading['depth'];
    last = heading.depth;
    // A heading is bold as it is.
    heading.children = heading.children.flatMap((child) =>
      child.type === 'strong' ? child.children : [child],
    );
  }
}

function takeBookmarks(tree: Root): Map<string, Heading> {
  const bookmarks = new Map<string, Heading>();
  visit(tree, 'heading', (heading) => {
    visit(heading, 'link', (link: Link) => {
      if (link.url.startsWith(BOOKMARK)) bookmarks.set(link.url.slice(BOOKMARK.length), heading);
    });
  });
  visit(tree, 'link', (link, index, parent) => {
    if (!link.url.startsWith(BOOKMARK) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return bookmarks;
}
