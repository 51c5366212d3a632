/**
 * The words of a PDF, without the furniture of its pages. Only what our own printed files hold is read:
 * fonts with two-byte codes that say which letters they stand for, and marks around what is furniture.
 */
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { type Letters, lettersIn } from '../pdf/words/letters.ts';
import { contentOf, lookUp } from './pdf-content.ts';
import { type Marked, tagOrder } from './pdf-tag-order.ts';

/** In which order the words of a file are taken: as they are drawn, as its tags have them, or these without what no tag has. */
export type Order = 'drawn' | 'tagged' | 'told';

/** Every word, blanks left out; a code whose letters are not told is `\ufffd`. Throws where it is no PDF. */
export async function pdfWords(bytes: Uint8Array, order: Order = 'drawn'): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const drawn = drawnIn(pdf, false);
  const tags = order === 'drawn' ? null : tagOrder(pdf);
  const known = new Set(order === 'told' ? tags : []);
  const taken = order === 'told' ? drawn.filter(({ mark }) => mark !== null && known.has(mark)) : drawn;
  const sorted = tags === null ? taken : inTags(taken, tags);
  return withoutBlanks(sorted.map((part) => part.words).join(''));
}

/** The furniture of each page, which is no part of the text: its foot, the heads of tables that go on. */
export async function pdfFurniture(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const drawn = drawnIn(pdf, true);
  return pdf.getPages().map((_, number) =>
    withoutBlanks(
      drawn
        .filter((part) => part.page === number)
        .map(({ words }) => words)
        .join(''),
    ),
  );
}

const withoutBlanks = (words: string) =>
  words.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');

/** What is drawn, page by page: furniture, or everything else. */
function drawnIn(pdf: PDFDocument, isFurniture: boolean): Drawn[] {
  const fonts = new Map<string, Letters>();
  const drawn: Drawn[] = [];
  for (const [number, page] of pdf.getPages().entries()) {
    const resources = page.node.Resources();
    const content = contentOf(pdf, page.node.get(PDFName.of('Contents')));
    const parts = wordsIn(
      content,
      (name) => {
        const font = lookUp(pdf, resources?.lookupMaybe(PDFName.of('Font'), PDFDict)?.get(PDFName.of(name)));
        const stream = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined;
        const key = String(stream);
        const known = fonts.get(key) ?? lettersIn(contentOf(pdf, stream));
        fonts.set(key, known);
        return known;
      },
      isFurniture,
    );
    drawn.push(
      ...parts.map(
        ({ id, words }): Drawn => ({ page: number, mark: id === null ? null : `${number} ${id}`, words }),
      ),
    );
  }
  return drawn;
}

interface Drawn {
  /** Counted from 0. */
  readonly page: number;
  readonly mark: Marked | null;
  readonly words: string;
}

/** What no tag holds stands at the end, where it is found. */
function inTags(drawn: readonly Drawn[], order: readonly Marked[]): Drawn[] {
  const places = new Map(order.map((mark, i) => [mark, i]));
  const placeOf = ({ mark }: Drawn) => (mark === null ? undefined : places.get(mark)) ?? order.length;
  return drawn.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** What is drawn: strings shown by `Tj` and `TJ`, where no furniture is open. */
const OPERATOR =
  /\/([\w+-]+)(?=\s+[\d.-]+\s+Tf\b)|(<[0-9A-Fa-f\s]*>)(?=\s*(?:Tj|[^[]*?\]\s*TJ|\s*-?[\d.]+))|\/(\w+)\s*(<<[\s\S]*?>>|\/\w+)?\s*(BMC|BDC)\b|\b(EMC)\b|\[((?:\s*<[0-9A-Fa-f\s]*>|\s*-?[\d.]+)*)\s*\]\s*TJ/g;

/** What is drawn of a page, part by part. `id`: the number of the marked sequence around it. */
function wordsIn(
  content: string,
  lettersOf: (font: string) => Letters,
  isFurniture: boolean,
): { readonly id: number | null; words: string }[] {
  let letters: Letters = new Map();
  const open: { mark: string; id: number | null }[] = [];
  const parts: { id: number | null; words: string }[] = [];
  let reversed: string[] | null = null;
  const show = (hex: string) => {
    if (open.some(({ mark }) => mark === 'Artifact') !== isFurniture) return;
    const digits = hex.replace(/[^0-9A-Fa-f]/g, '');
    const id = open.findLast((mark) => mark.id !== null)?.id ?? null;
    if (parts.at(-1)?.id !== id || parts.length === 0) parts.push({ id, words: '' });
    for (let at = 0; at + 4 <= digits.length; at += 4) {
      const shown = letters.get(Number.parseInt(digits.slice(at, at + 4), 16)) ?? '\ufffd';
      if (reversed) reversed.unshift(...[...shown].reverse());
      else parts.at(-1)!.words += shown;
    }
  };
  for (const [, font, shown, mark, list, begins, ends, many] of content.matchAll(OPERATOR)) {
    if (font !== undefined) letters = lettersOf(font);
    else if (begins !== undefined) {
      const [, id] = /MCID (\d+)/.exec(list ?? '') ?? [];
      open.push({ mark: mark!, id: id === undefined ? null : Number(id) });
      // Drawn from left to right, read from right to left.
      if (mark === 'ReversedChars') reversed = [];
    } else if (ends !== undefined) {
      if (open.pop()?.mark !== 'ReversedChars') continue;
      if (reversed && reversed.length > 0) parts.at(-1)!.words += reversed.join('');
      reversed = null;
    } else if (many !== undefined) for (const [part] of many.matchAll(/<[0-9A-Fa-f\s]*>/g)) show(part);
    else if (shown !== undefined) show(shown);
  }
  return parts;
}
