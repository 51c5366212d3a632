/** A text in the parts that translations share: what stands before its first heading, and each heading with what is under it. */
import type { Link, Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../../archive/index.ts';

export interface TextPart {
  /** Empty: before the first heading. */
  readonly anchor: string;
  readonly place: Place;
  /** The heading, paragraphs, items and cells, a line each. */
  readonly words: string;
  readonly items: number;
  readonly numberedItems: number;
  /** The number that each numbered list begins with. */
  readonly firstNumbers: readonly string[];
  /** Each table as `rows × columns`. */
  readonly tables: readonly string[];
  readonly notes: number;
  readonly links: readonly string[];
}

export function partsOf(tree: Root): TextPart[] {
  const parts: { anchor: string; place: Place; nodes: Nodes[] }[] = [
    { anchor: '', place: { line: 1, column: 1 }, nodes: [] },
  ];
  for (const node of tree.children) {
    if (node.type === 'heading')
      parts.push({
        anchor: String(node.data?.hProperties?.id ?? ''),
        place: placeOf(node),
        nodes: [node],
      });
    else parts.at(-1)!.nodes.push(node);
  }
  const urls = urlsOf(tree);
  return parts.map(({ nodes, ...part }) => ({ ...part, ...saidIn(nodes, urls) }));
}

const placeOf = ({ position }: Nodes): Place => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Addresses that stand at the end of a text, by their names. */
function urlsOf(tree: Root): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!urls.has(identifier)) urls.set(identifier, url);
  });
  return urls;
}

function saidIn(
  nodes: readonly Nodes[],
  urls: ReadonlyMap<string, string>,
): Omit<TextPart, 'anchor' | 'place'> {
  const said = {
    lines: [] as string[],
    tables: [] as string[],
    links: [] as string[],
    first: [] as string[],
  };
  let [items, numberedItems, notes] = [0, 0, 0];
  for (const root of nodes)
    visit(root, (node) => {
      if (node.type === 'link') said.links.push((node as Link).url);
      if (node.type === 'linkReference') said.links.push(urls.get(node.identifier) ?? '');
      if (node.type === 'footnoteReference') notes += 1;
      if (node.type === 'list') {
        if (node.ordered) {
          numberedItems += node.children.length;
          said.first.push(String(node.start ?? 1));
        }
        if (!node.ordered) items += node.children.length;
      }
      if (node.type === 'table')
        said.tables.push(
          `${node.children.length} × ${Math.max(0, ...node.children.map((row) => row.children.length))}`,
        );
      if (
        node.type === 'paragraph' ||
        node.type === 'tableCell' ||
        node.type === 'heading' ||
        node.type === 'code'
      )
        said.lines.push(wordsOf(node).replace(/[ \t\r\n]+/g, ' '));
      return node.type === 'definition' ? SKIP : undefined;
    });
  const { lines, tables, links, first: firstNumbers } = said;
  return { words: lines.join('\n'), items, numberedItems, firstNumbers, tables, notes, links };
}
