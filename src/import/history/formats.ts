/** The formats in which sources keep their texts, by the ends of the files' names. */
import type { IsoDate } from '../../model/index.ts';
import { markdownFrom } from '../text.ts';
import { textOfPageBytes } from './charset.ts';
import type { Blob } from './git.ts';
import { textOfPage } from './page.ts';
import type { SourceText } from './states.ts';

/** Files that are taken for policies where nobody names them one by one. */
export const MARKDOWN = /\.(md|markdown|mdx)$/i;
/** Likewise in a folder of dated files, as archives of terms keep them. */
export const READABLE = /\.(md|markdown|mdx|html?|xhtml|txt)$/i;

/** Pages of sites. */
export const PAGE = /\.x?html?$/i;

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

/** A file as Markdown. */
export interface ReadText {
  readonly text: SourceText;
  /** Of a page: what was left out beside its text, a line each, and the day of its last change by its head. */
  readonly beside: readonly string[];
  readonly changed: IsoDate | null;
}

const alone = (text: SourceText): ReadText => ({ text, beside: [], changed: null });

/** Generators of sites give a page a head of YAML, and take what follows for Markdown where nothing else says that it is a page. */
const HEAD = /^\uFEFF?---[ \t]*\r?\n(?:[^\r\n]*\r?\n)*?---[ \t]*(?:\r?\n|$)/;
const STRUCTURE = /<(?:html|body|main|article|section|div|p|h[1-6]|ul|ol|dl|table)\b/i;

/** The file at `path` as Markdown, or why it cannot be read. */
export function readFormat(path: string, blob: Blob): ReadText {
  if ('refused' in blob) return alone(blob);
  const refused = refusalOf(path);
  if (refused !== null) return alone({ refused });
  if (PAGE.test(path)) {
    const page = textOfPageBytes(blob.bytes);
    if (typeof page !== 'string') return alone(page);
    const head = HEAD.exec(page)?.[0] ?? '';
    if (head !== '' && !STRUCTURE.test(page)) return alone(page);
    const { markdown, beside, changed } = textOfPage(page.slice(head.length));
    return { text: `${head}${markdown}`, beside, changed };
  }
  const text = wordsOf(blob.bytes);
  return alone(typeof text === 'string' && /\.txt$/i.test(path) ? plainText(text) : text);
}

/** The words of a file, or why it has none. */
function wordsOf(bytes: Buffer): SourceText {
  if (bytes.includes(0)) return { refused: 'is a binary file' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { refused: 'is not UTF-8' };
  }
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
