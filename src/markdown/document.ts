/** Turns sanitised HTML into a `PolicyDocument`. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import {
  type Alignment,
  type Block,
  type Cell,
  equalMarks,
  type Item,
  type Mark,
  type Note,
  type PolicyDocument,
  type Row,
  type Run,
} from '../model/index.ts';

type Node = RootContent | ElementContent;

const HEADING = /^h([1-6])$/;
const INLINE = new Set(['a', 'strong', 'em', 'del', 'code', 'br', 'img', 'sup', 'input', 'span']);

/** Reads: the sanitised tree. Writes: nothing. */
export function documentOf(tree: Root): PolicyDocument {
  return { blocks: blocksOf(tree.children) };
}

/** Blocks in order; inline content directly among them becomes a paragraph. */
function blocksOf(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = [];
  let bare: Node[] = [];
  const flush = () => {
    const runs = runsOf(bare);
    if (runs.length > 0) blocks.push({ type: 'paragraph', runs });
    bare = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      bare.push(node);
      continue;
    }
    flush();
    if (node.type === 'element') blocks.push(...blockOf(node));
  }
  flush();
  return blocks;
}

const isInline = (node: Node) =>
  node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName));

function blockOf(element: Element): Block[] {
  const { tagName, children } = element;
  const heading = HEADING.exec(tagName);
  if (heading) {
    const anchor = String(element.properties.id ?? '');
    return [{ type: 'heading', depth: Number(heading[1]), anchor, number: null, runs: runsOf(children) }];
  }
  switch (tagName) {
    case 'p': {
      const runs = runsOf(children);
      return runs.length > 0 ? [{ type: 'paragraph', runs }] : [];
    }
    case 'ul':
    case 'ol': {
      const start = tagName === 'ol' ? Number(element.properties.start ?? 1) : 1;
      return [
        { type: 'list', ordered: tagName === 'ol', start, items: elements(children, 'li').map(itemOf) },
      ];
    }
    case 'blockquote':
      return [{ type: 'quote', blocks: blocksOf(children) }];
    case 'pre':
      return [codeOf(element)];
    case 'hr':
      return [{ type: 'rule' }];
    case 'table':
      return [{ type: 'table', rows: rowsOf(element) }];
    case 'section':
      return [{ type: 'notes', notes: notesOf(element) }];
    default:
      return blocksOf(children);
  }
}

const elements = (nodes: readonly Node[], tagName: string) =>
  nodes.filter((node): node is Element => node.type === 'element' && node.tagName === tagName);

function itemOf(item: Element): Item {
  const box = findBox(item);
  return {
    type: 'item',
    checked: box ? box.properties.checked === true : null,
    blocks: blocksOf(item.children),
  };
}

/** A task list's box: the first thing in the item or in its first paragraph. */
function findBox(item: Element): Element | undefined {
  const first = item.children.find((node) => node.type === 'element');
  if (first?.tagName === 'input') return first;
  return first?.tagName === 'p' ? elements(first.children, 'input')[0] : undefined;
}

function codeOf(pre: Element): Block {
  const code = elements(pre.children, 'code')[0] ?? pre;
  const classes = Array.isArray(code.properties.className) ? code.properties.className.map(String) : [];
  const language = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? '';
  return { type: 'code', language, text: rawText(code) };
}

const rawText = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(rawText).join('') : '';

function rowsOf(table: Element): Row[] {
  const sections = table.children.filter((node): node is Element => node.type === 'element');
  return sections.flatMap((section) =>
    elements(section.children, 'tr').map((row): Row => {
      const head = section.tagName === 'thead';
      const cells = row.children.filter((node): node is Element => node.type === 'element');
      return { type: 'row', head, cells: cells.map((cell) => cellOf(cell, head)) };
    }),
  );
}

function cellOf(cell: Element, head: boolean): Cell {
  const align = cell.properties.align;
  const known: Alignment = align === 'left' || align === 'center' || align === 'right' ? align : null;
  return { type: 'cell', head, align: known, runs: runsOf(cell.children) };
}

/** Reads the section that remark-rehype puts at the end: a heading (dropped) and one item per footnote. */
function notesOf(section: Element): Note[] {
  const list = elements(section.children, 'ol')[0];
  return elements(list?.children ?? [], 'li').map((item, at) => {
    let uses = 0;
    const blocks = blocksOf(withoutBackReferences(item.children, () => uses++));
    return {
      type: 'note',
      id: noteIdOf(String(item.properties.id ?? '')),
      number: at + 1,
      uses: Math.max(1, uses),
      blocks,
    };
  });
}

const noteIdOf = (id: string) => id.replace(/^#?fn-/, '');

function withoutBackReferences(nodes: readonly ElementContent[], onDrop: () => void): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.properties.dataFootnoteBackref !== undefined) {
      onDrop();
      return [];
    }
    return [{ ...node, children: withoutBackReferences(node.children, onDrop) }];
  });
}

/** Flat runs of inline nodes; blanks are collapsed as in HTML, with none at the ends. */
function runsOf(nodes: readonly Node[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) collectRuns(node, [], runs);
  return tidy(runs);
}

function collectRuns(node: Node, marks: readonly Mark[], runs: Run[]) {
  if (node.type === 'text') {
    if (node.value !== '') runs.push({ type: 'text', text: node.value, marks });
    return;
  }
  if (node.type !== 'element') return;
  switch (node.tagName) {
    case 'br':
      runs.push({ type: 'break', marks });
      return;
    case 'img':
      runs.push(imageOf(node, marks));
      return;
    case 'input':
      return;
    case 'sup': {
      const reference = elements(node.children, 'a').find((a) => a.properties.dataFootnoteRef !== undefined);
      // The reference is a link itself, and a link cannot be inside a link.
      const around = marks.filter((mark) => mark.type !== 'link');
      if (reference) runs.push(noteReferenceOf(reference, around));
      return;
    }
    default: {
      const mark = markOf(node);
      const inner = mark && !marks.some((other) => other.type === mark.type) ? [...marks, mark] : marks;
      for (const child of node.children) collectRuns(child, inner, runs);
    }
  }
}

function markOf(element: Element): Mark | null {
  switch (element.tagName) {
    case 'strong':
      return { type: 'strong' };
    case 'em':
      return { type: 'emphasis' };
    case 'del':
      return { type: 'strike' };
    case 'code':
      return { type: 'code' };
    case 'a': {
      if (typeof element.properties.href !== 'string') return null;
      const title = element.properties.title;
      return { type: 'link', href: element.properties.href, ...(typeof title === 'string' ? { title } : {}) };
    }
    default:
      return null;
  }
}

function imageOf(image: Element, marks: readonly Mark[]): Run {
  const { src, alt, title } = image.properties;
  return {
    type: 'image',
    src: typeof src === 'string' ? src : '',
    alt: typeof alt === 'string' ? alt : '',
    ...(typeof title === 'string' ? { title } : {}),
    marks,
  };
}

function noteReferenceOf(reference: Element, marks: readonly Mark[]): Run {
  const id = noteIdOf(String(reference.properties.href ?? ''));
  const use = Number(
    /-(\d+)$/.exec(String(reference.properties.id ?? '').slice(`fnref-${id}`.length))?.[1] ?? 1,
  );
  return { type: 'note', id, number: Number(rawText(reference)), use, marks };
}

const BLANKS = /[ \t\n\f\r]+/g;

function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs) {
    if (run.type !== 'text') {
      if (run.type === 'break') trimEnd(tidied);
      tidied.push(run);
      continue;
    }
    let text = run.text.replace(BLANKS, ' ');
    if (text.startsWith(' ') && endsBlank(tidied)) text = text.slice(1);
    if (text === '') continue;
    const last = tidied.at(-1);
    if (last?.type === 'text' && equalMarks(last.marks, run.marks)) {
      tidied[tidied.length - 1] = { ...last, text: last.text + text };
    } else {
      tidied.push({ ...run, text });
    }
  }
  trimEnd(tidied);
  return tidied;
}

function endsBlank(runs: readonly Run[]): boolean {
  const last = runs.at(-1);
  return last === undefined || last.type === 'break' || (last.type === 'text' && last.text.endsWith(' '));
}

function trimEnd(runs: Run[]) {
  const last = runs.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return;
  const text = last.text.replace(/ +$/, '');
  runs.pop();
  if (text !== '') runs.push({ ...last, text });
}
