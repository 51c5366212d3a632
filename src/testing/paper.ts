/** Holds a printed document against its page: every word, by two programs that read PDFs, and nothing over the edge. */
import { execFileSync } from 'node:child_process';
import { parseFragment } from 'parse5';
import { expect } from 'vitest';
import { structureOf } from './pdf-structure.ts';
import { openPdf, taggedText } from './pdf-text.ts';
import { asRead, foundText, readWords } from './read-words.ts';

export const squash = (words: string) => words.replace(/\s+/g, '').normalize('NFC');
export const pdftotext = (pdf: Uint8Array, ...options: readonly string[]) =>
  execFileSync('pdftotext', [...options, '-', '-'], { input: pdf, encoding: 'utf8' });

export interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}

export const all = (node: Node, name: string): Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...(node.childNodes ?? []).flatMap((kid) => all(kid, name)),
];
export const wordsOf = (node: Node): string =>
  node.value ?? (node.childNodes ?? []).map((kid) => wordsOf(kid)).join('');

const BLOCK = /^(?:p|h\d|li|tr|t[dh]|pre|blockquote|div|br)$/;

/** The words of a page in order; a folded table names the column before each of its cells. */
function pageText(html: string, isFolded: boolean): string {
  const read = (node: Node): string => {
    if (node.nodeName !== 'table' || !isFolded) {
      const words = node.value ?? (node.childNodes ?? []).map(read).join('');
      return BLOCK.test(node.nodeName) ? `${words}\n` : words;
    }
    const [head, ...rows] = all(node, 'tr');
    const names = all(head!, 'th');
    return rows
      .flatMap((row) => all(row, 'td').map((cell, i) => `${wordsOf(names[i]!)}: ${wordsOf(cell)}\n`))
      .join('');
  };
  return `Register\n${read(parseFragment(html) as unknown as Node)}`;
}

/** Whether each page is turned, and the words on it that reach over its edge. */
export async function pagesOf(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const over = items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [left, top] = [item.transform[4] as number, item.transform[5] as number];
        return left < 0 || left + item.width > width || top < 0 || top > height ? [item.str] : [];
      });
      return { isTurned: width > height, over };
    }),
  );
}

export interface HeldOptions {
  /** Its lines are read from right to left: poppler tells what is drawn in an order of its own. */
  readonly isTurned?: boolean;
  /** Words that a redline has put beside each other without a blank: where a line parts them, programs read two. */
  readonly isRedline?: boolean;
}

/**
 * Holds the words of a PDF, whose heading is “Register”, against those of its page, and gives how its table stands. In order by
 * pdf.js through the tags and by poppler; word by word, in whatever order, by both once more.
 */
export async function heldOnPaper(
  bytes: Uint8Array,
  html: string,
  { isTurned = false, isRedline = false }: HeldOptions = {},
): Promise<'upright' | 'turned' | 'folded'> {
  const pdf = await openPdf(bytes);
  const pages = await pagesOf(bytes);
  const { elements } = await structureOf(bytes);
  const isFolded = !elements.some(({ type }) => type === 'TD');
  const text = pageText(html, isFolded);
  expect(pages.flatMap(({ over }) => over)).toEqual([]);
  const seen = (words: string) => readWords(words).join('');
  expect(seen(await taggedText(pdf))).toBe(seen(text));
  if (!isTurned) expect(squash(pdftotext(bytes, '-raw'))).toBe(squash(text));
  // What a line breaks is two words to pdf.js.
  const isBroken = readWords(text).some((word) => word.length > 60);
  const found = await foundText(pdf);
  if (isBroken || isRedline) expect(seen(found)).toBe(seen(text));
  else expect(readWords(found).sort()).toEqual(readWords(text).sort());
  if (!isRedline) expect(readWords(asRead(pdftotext(bytes))).sort()).toEqual(readWords(text).sort());
  if (isFolded) return 'folded';
  return pages.some((page) => page.isTurned) ? 'turned' : 'upright';
}
