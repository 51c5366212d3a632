/** The formats in which sources keep their texts, by the ends of the files' names. */
import { markdownFrom } from '../text.ts';
import { textOfPage } from './page.ts';
import type { SourceText } from './states.ts';

/** Files that are taken for policies where nobody names them one by one. */
export const MARKDOWN = /\.(md|markdown|mdx)$/i;
/** Likewise in a folder of dated files, as archives of terms keep them. */
export const READABLE = /\.(md|markdown|mdx|html?|xhtml|txt)$/i;

/** Formats with a reader of their own elsewhere. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/\.(adoc|asciidoc|asc)$/i, 'AsciiDoc'],
  [/\.(rst|rest)$/i, 'reStructuredText'],
  [/\.(org)$/i, 'Org'],
  [/\.(textile)$/i, 'Textile'],
  [/\.(tex|latex)$/i, 'LaTeX'],
  [/\.(docx?|odt|rtf|pdf)$/i, 'a file of an office program'],
];

/** Why files like that at `path` are not read; `null`: they are. */
export function refusalOf(path: string): string | null {
  const format = REFUSED.find(([ending]) => ending.test(path))?.[1];
  return format
    ? `is ${format}, which is not read: turn it into Markdown or HTML first, with pandoc for one`
    : null;
}

/** The text of the file at `path` as Markdown, or why it cannot be read. */
export function asMarkdown(path: string, text: SourceText): SourceText {
  if (typeof text !== 'string') return text;
  const refused = refusalOf(path);
  if (refused !== null) return { refused };
  if (/\.x?html?$/i.test(path)) return textOfPage(text).markdown;
  if (/\.txt$/i.test(path)) return plainText(text);
  return text;
}

/** Words as they stand: an empty line ends a paragraph, and no sign means anything else. */
const plainText = (text: string): string =>
  markdownFrom({
    type: 'root',
    children: text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n(?:[ \t\f]*\r?\n)+/)
      .map((block) => block.replace(/\s*\r?\n\s*/g, ' ').trim())
      .filter((block) => block !== '')
      .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  });
