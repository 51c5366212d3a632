/** What every import does with words: Markdown in our own form, one line for people, addresses as they are meant. */
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** The Markdown of these blocks, in the one form that imports write. */
export const markdownFrom = (blocks: Root | readonly RootContent[]): string =>
  toMarkdown(withJoinedStrikes('type' in blocks ? blocks : { type: 'root', children: [...blocks] }), {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
    resourceLink: true,
  });

/**
 * Struck words that follow each other as one: mdast-util-gfm-strikethrough (2.0.1) writes `~~a~~~~b~~` for two, which GFM reads
 * as words with tildes. Can go when it puts something between them, as mdast-util-to-markdown does for `**a**__b__`.
 */
function withJoinedStrikes<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children as Nodes[]) {
    const last = children.at(-1);
    const whole = withJoinedStrikes(child);
    if (last?.type === 'delete' && whole.type === 'delete')
      children[children.length - 1] = { ...last, children: [...last.children, ...whole.children] };
    else children.push(whole);
  }
  const isSame =
    children.length === node.children.length && children.every((child, i) => child === node.children[i]);
  return isSame ? node : ({ ...node, children } as Parents as N);
}

/** Words for a terminal and for one line of a file: no control characters, and none that turn the writing around. */
export const oneLine = (text: string) =>
  text.replace(/[\p{Cc}\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // It was never encoded.
    return text;
  }
}
