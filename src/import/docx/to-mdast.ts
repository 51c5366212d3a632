/** The HTML of a Word file as a Markdown tree: headings in order, notes as notes, and nothing that Markdown lacks. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { FootnoteDefinition, Heading, Link, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { FIRST_NUMBER } from './lists.ts';

export interface WordTree {
  readonly tree: Root;
  /** Of the document, if it has a paragraph in the style of one. */
  readonly title: string | null;
  /** Pictures that were left out. */
  readonly pictures: number;
  /** Bold lines that were taken for headings, as no paragraph has the style of one. */
  readonly promoted: number;
  /** Bookmarks, by name: the heading that each stands in. */
  readonly bookmarks: ReadonlyMap<string, Heading>;
}

const NOTE = /^#?((?:foot|end)note)-(\d+)$/;
const NOTE_BACK = /^#((?:foot|end)note)-ref-/;

/** Reads the HTML that `read-docx.ts` gives. */
export function wordTree(html: string): WordTree {
  const hast = unified().use(rehypeParse, { fragment: true }).parse(html) as HastRoot;
  const pictures = dropPictures(hast);
  setFirstNumbers(hast);
  joinCells(hast);
  const notes = takeNotes(hast);
  const titled = takeStyledTitle(hast);
  const tree = mdastOf(hast);
  const title = titled ?? takeTitle(tree);
  const promoted = promoteBold(tree);
  settleLevels(tree);
  const bookmarks = takeBookmarks(tree);
  tree.children.push(...notes);
  return { tree, title, pictures, promoted, bookmarks };
}

/** Bookmarks become links without a text for a while: Markdown has nothing for them. */
const BOOKMARK = 'bookmark:';

function mdastOf(hast: HastRoot | Element): Root {
  const tree = toMdast(hast as HastRoot, {
    newlines: false,
    handlers: {
      a(state, node: Element) {
        const { id, href } = node.properties;
        const note = typeof href === 'string' ? NOTE.exec(href) : null;
        if (note) return { type: 'footnoteReference', identifier: noteId(note), label: noteId(note) };
        if (typeof href === 'string' && NOTE_BACK.test(href)) return undefined;
        if (typeof href !== 'string')
          return typeof id === 'string' ? { type: 'link', url: `${BOOKMARK}${id}`, children: [] } : undefined;
        return defaultHandlers.a!(state, node);
      },
      sup: (state, node: Element) => state.all(node),
      sub: (state, node: Element) => state.all(node),
    },
  });
  return (tree.type === 'root' ? tree : { type: 'root', children: [tree] }) as Root;
}

const noteId = (match: RegExpExecArray) => (match[1] === 'footnote' ? `note-${match[2]}` : `end-${match[2]}`);

/** Takes the list of notes from the end of the text. */
function takeNotes(hast: HastRoot): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  hast.children = hast.children.filter((node) => {
    if (node.type !== 'element' || node.tagName !== 'ol') return true;
    const items = node.children.filter((child): child is Element => child.type === 'element');
    const ids = items.map((item) => NOTE.exec(String(item.properties.id ?? '')));
    if (items.length === 0 || ids.some((id) => id === null)) return true;
    items.forEach((item, i) => {
      const { children } = mdastOf({ ...item, tagName: 'div', properties: {} });
      const identifier = noteId(ids[i]!);
      notes.push({
        type: 'footnoteDefinition',
        identifier,
        label: identifier,
        children: children as FootnoteDefinition['children'],
      });
    });
    return false;
  });
  return notes;
}

function dropPictures(hast: HastRoot): number {
  let count = 0;
  visit(hast, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
    count++;
    const alt = String(node.properties.alt ?? '').trim();
    parent.children.splice(index, 1, ...(alt === '' ? [] : [{ type: 'text' as const, value: alt }]));
    return [SKIP, index];
  });
  return count;
}

/** Takes the marks of lists' first numbers off the text. */
function setFirstNumbers(hast: HastRoot): void {
  visit(hast, 'element', (list) => {
    const first = list.children.find((child): child is Element => child.type === 'element');
    if (list.tagName !== 'ol' || first?.tagName !== 'li') return;
    visit(first, 'text', (text) => {
      const number = FIRST_NUMBER.exec(text.value)?.[1];
      if (number === undefined) return undefined;
      text.value = text.value.replace(FIRST_NUMBER, '');
      list.properties.start = Number(number);
      return EXIT;
    });
  });
  // A mark in any other place is none.
  visit(hast, 'text', (text) => {
    text.value = text.value.replace(/\uE000\d+\uE001/g, '');
  });
}

/** A cell of a Markdown table is one line: its paragraphs are joined by line breaks. */
function joinCells(hast: HastRoot): void {
  visit(hast, 'element', (node) => {
    if (node.tagName !== 'td' && node.tagName !== 'th') return;
    const lines: ElementContent[][] = [];
    const collect = (children: readonly ElementContent[]) => {
      for (const child of children) {
        if (child.type !== 'element') lines.push([child]);
        else if (/^(p|h[1-6]|pre|blockquote)$/.test(child.tagName)) lines.push(child.children);
        else if (/^(ul|ol|li|table|tbody|thead|tr|td|th)$/.test(child.tagName)) collect(child.children);
        else lines.push([child]);
      }
    };
    collect(node.children);
    const br = (): ElementContent => ({ type: 'element', tagName: 'br', properties: {}, children: [] });
    node.children = lines.flatMap((line, i) => (i === 0 ? line : [br(), ...line]));
  });
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

/** Where no paragraph is in a heading's style, short bold lines are the headings. */
function promoteBold(tree: Root): number {
  if (tree.children.some(({ type }) => type === 'heading')) return 0;
  let count = 0;
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (isBoldLine(node)) {
      count++;
      return [headingOf(node)];
    }
    if (node.type !== 'list' || !node.ordered || !node.children.every((item) => isBoldLine(item.children[0])))
      return [node];
    // A numbered list of bold lines is how sections are numbered by those who use no styles.
    return node.children.flatMap((item): RootContent[] => {
      count++;
      return [headingOf(item.children[0]!), ...item.children.slice(1)];
    });
  });
  return count;
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

function headingOf(node: RootContent): Heading {
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  const depth = (/^(\d+(?:\.\d+)*)[.)]?\s/.exec(text)?.[1]?.split('.').length ?? 1) + 1;
  return {
    type: 'heading',
    depth: Math.min(6, depth) as Heading['depth'],
    children: [{ type: 'text', value: text }],
  };
}

/** A policy's sections begin on the second level, and no level is left out on the way down. */
function settleLevels(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const shift = 2 - Math.min(6, ...headings.map(({ depth }) => depth));
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
