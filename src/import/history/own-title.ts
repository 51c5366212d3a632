/** What a text calls itself, where its policy is called otherwise: no word of it is to be lost. */
import type { RootContent } from 'mdast';
import type { SettledText } from './settle.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The text with its own title as a first line in strong letters, unless `called` has every word of it. `left`: the title that an
 * earlier import left out, which stays out: a redline would show as new what always stood there.
 */
export function withOwnTitle(settled: SettledText, called: string, left: string | null): SettledText {
  const { title, tree } = settled;
  const known = new Set(wordsOf(called));
  if (title === null || title === left || wordsOf(title).every((word) => known.has(word))) return settled;
  const line: RootContent = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
  };
  return { ...settled, tree: { ...tree, children: [line, ...tree.children] } };
}

/** Whether a text of the archive begins with such a line. */
export const hasOwnTitle = (text: string): boolean =>
  /^\s*\*\*[^\n]+\*\*\s*(?:\n|$)/.test(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
