/** Blocks of a document as Markdown, in the form that imports write. */
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  ListItem,
  PhrasingContent,
  RootContent,
  TableRow,
} from 'mdast';
import { markdownFrom } from '../../import/index.ts';
import type { Mark, Run } from '../../model/index.ts';
import type { TreeNode } from './align.ts';

/** Without a line end behind the last block. Items and rows have no form without their box: there must be none. */
export const markdownOf = (blocks: readonly TreeNode[]): string =>
  markdownFrom(blocks.map(contentOf)).replace(/\n$/, '');

/** Signs around words so that their beginning is no beginning of a line, where other signs would mean something. */
const [BEFORE, BEHIND] = ['⸩', '⸨'];

/** Words within a paragraph. */
export function markdownOfRuns(runs: readonly Run[]): string {
  const sign = (text: string): Run => ({ type: 'text', text, marks: [] });
  const text = markdownOf([{ type: 'paragraph', runs: [sign(BEFORE), ...runs, sign(BEHIND)] }]);
  return text.slice(BEFORE.length, -BEHIND.length);
}

function contentOf(node: TreeNode): RootContent {
  switch (node.type) {
    case 'heading':
      return {
        type: 'heading',
        depth: node.depth as 2,
        children: [...phrasing(node.runs), { type: 'html', value: ` {#${node.anchor}}` }],
      };
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(node.runs) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered,
        start: node.ordered ? node.start : null,
        spread: node.items.some(({ blocks }) => blocks.filter(({ type }) => type === 'paragraph').length > 1),
        children: node.items.map((item) => contentOf(item) as ListItem),
      };
    case 'item':
      return {
        type: 'listItem',
        checked: node.checked,
        spread: node.blocks.filter(({ type }) => type === 'paragraph').length > 1,
        children: within(node.blocks),
      };
    case 'quote':
      return { type: 'blockquote', children: within(node.blocks) };
    case 'code':
      return { type: 'code', lang: node.language || null, value: node.text.replace(/\n$/, '') };
    case 'rule':
      return { type: 'thematicBreak' };
    case 'table':
      return {
        type: 'table',
        align: node.rows[0]?.cells.map(({ align }) => align) ?? [],
        children: node.rows.map((row) => contentOf(row) as TableRow),
      };
    case 'row':
      return {
        type: 'tableRow',
        children: node.cells.map(({ runs }) => ({ type: 'tableCell', children: phrasing(runs) })),
      };
    case 'note':
      return {
        type: 'footnoteDefinition',
        identifier: node.id,
        label: node.id,
        children: within(node.blocks),
      };
    default:
      throw new Error('notes are written one by one');
  }
}

const within = (blocks: readonly TreeNode[]) =>
  blocks.map(contentOf) as (BlockContent | DefinitionContent)[] & FootnoteDefinition['children'];

/** Runs with the elements that they wear, the first mark outermost. */
function phrasing(runs: readonly Run[], depth = 0): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at]!;
    const mark = run.marks[depth];
    if (!mark) {
      found.push(plain(run));
      at++;
      continue;
    }
    let end = at;
    while (end < runs.length && isMark(runs[end]!.marks[depth], mark)) end++;
    found.push(wrapped(mark, runs.slice(at, end), depth));
    at = end;
  }
  return found;
}

const isMark = (one: Mark | undefined, other: Mark) => JSON.stringify(one) === JSON.stringify(other);

function wrapped(mark: Mark, runs: readonly Run[], depth: number): PhrasingContent {
  if (mark.type === 'code')
    return { type: 'inlineCode', value: runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('') };
  const children = phrasing(runs, depth + 1);
  switch (mark.type) {
    case 'strong':
      return { type: 'strong', children };
    case 'emphasis':
      return { type: 'emphasis', children };
    case 'strike':
      return { type: 'delete', children };
    case 'link':
      return { type: 'link', url: mark.href, title: mark.title ?? null, children };
    default:
      return mark satisfies never;
  }
}

function plain(run: Run): PhrasingContent {
  switch (run.type) {
    case 'text':
      return { type: 'text', value: run.text };
    case 'break':
      return { type: 'break' };
    case 'image':
      return { type: 'image', url: run.src, alt: run.alt, title: run.title ?? null };
    case 'note':
      return { type: 'footnoteReference', identifier: run.id, label: run.id };
    default:
      return run satisfies never;
  }
}
