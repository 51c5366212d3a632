/** A text as a file of laws has it: the title above it, generated numbers as words, links to other policies as files. */

import { posix } from 'node:path';
import type { Heading, Link, Nodes } from 'mdast';
import type { ParsedText } from '../markdown/index.ts';
import type { Addresses, Locale } from '../model/index.ts';

export interface BodyPlace {
  /** The file's own path. */
  readonly from: string;
  /** By policy: where its file stands. */
  readonly paths: ReadonlyMap<string, string>;
  readonly at: Addresses;
  readonly locale: Locale;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The body below a file's head; every word of the text and no other is in it. */
export function legalizeBody(
  { source, tree, document }: Pick<ParsedText, 'source' | 'tree' | 'document'>,
  title: string,
  place: BodyPlace,
): string {
  const numbers = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.number] : []));
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const look = (node: Nodes, isTop: boolean): void => {
    if (isTop && node.type === 'heading') numberHeading(node, numbers.shift() ?? null);
    if (node.type === 'link' || node.type === 'definition') readdress(node);
    if ('children' in node) for (const child of node.children) look(child as Nodes, node.type === 'root');
  };
  const numberHeading = ({ children }: Heading, number: string | null) => {
    const start = children[0]?.position?.start.offset;
    if (number !== null && start !== undefined) edits.push({ from: start, to: start, text: `${number} ` });
  };
  const readdress = ({ url, position }: Pick<Link, 'url' | 'position'>) => {
    const [, id, anchor = ''] = /^policy:([^#]+)(#.*)?$/.exec(url) ?? [];
    if (id === undefined || !position) return;
    const path = place.paths.get(id);
    const text =
      path === undefined
        ? `${place.at.policy(place.locale, id)}${anchor}`
        : `${posix.relative(posix.dirname(place.from), path)}${anchor}`;
    // Behind its own words, which may name it too.
    const from = source.lastIndexOf(url, position.end.offset);
    edits.push({ from, to: from + url.length, text });
  };
  look(tree, false);
  const head = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  let body = source;
  for (const { from, to, text } of edits.sort((a, b) => b.from - a.from))
    body = body.slice(0, from) + text + body.slice(to);
  return `# ${escaped(title)}\n\n${body.slice(head).trim()}\n`;
}

/** Signs that would mean something in a heading. */
const escaped = (title: string) => title.replace(/[\\`*_[\]<>#]/g, '\\$&');
