/** What every import does with words: Markdown in our own form, one line for people, addresses as they are meant. */
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** The Markdown of these blocks, in the one form that imports write. */
export const markdownFrom = (blocks: Root | readonly RootContent[]): string =>
  toMarkdown('type' in blocks ? blocks : { type: 'root', children: [...blocks] }, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
    resourceLink: true,
  });

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
