/**
 * The words of a text as who reads it sees them, to compare a text with what a program finds in its PDF.
 *
 * What nobody sees (signs of direction, joiners, soft hyphens) is left out. Where a script has no blanks between its words, a line
 * that breaks is none either: each of its letters, with its marks, is taken for itself. A line that breaks behind a hyphen goes on.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';

const WITHOUT_BLANKS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u3000-\\u303f\\u30fc\\uff00-\\uffef';
const WORD = new RegExp(`[${WITHOUT_BLANKS}]\\p{M}*|(?:(?![${WITHOUT_BLANKS}])\\S)+`, 'gu');

export const readWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/(?<=[\p{L}\p{N}]-)\n(?=[\p{L}\p{N}])/gu, '')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .match(WORD) ?? [];

/** LRE and what it holds: poppler writes the signs and digits of a turned line there as they are seen, from the left. */
const SEEN_FROM_LEFT = /\u202a([^\u202a-\u202c]*)\u202c/gu;
const INNER = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** What poppler's `pdftotext` says, with the signs of turned lines in the order of the text. */
export const asRead = (text: string): string =>
  text.replace(SEEN_FROM_LEFT, (_, seen: string) => {
    const [, before, inner, after] = INNER.exec(seen)!;
    const turned = (signs: string) => [...signs].reverse().join('');
    return `${turned(after!)}${inner}${turned(before!)}`;
  });

/** What pdf.js finds, page after page, in the order of drawing; the furniture of pages left out. */
export async function foundText(pdf: PDFDocumentProxy): Promise<string> {
  let text = '';
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type.startsWith('begin')) open.push('tag' in item && item.tag === 'Artifact');
        else open.pop();
      } else text += (open.includes(true) ? '' : item.str) + (item.hasEOL ? '\n' : '');
    }
    text += '\n';
  }
  return text;
}
