/**
 * The words of a PDF as they are drawn, without the furniture of its pages. Only what our own printed files hold is read:
 * fonts with two-byte codes that say which letters they stand for, and marks around what is furniture.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { type Letters, lettersIn } from '../pdf/words/letters.ts';

/** Every word, page after page, blanks left out; a code whose letters are not told is `\ufffd`. Throws where it is no PDF. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = new Map<string, Letters>();
  let words = '';
  for (const page of pdf.getPages()) {
    const resources = page.node.Resources();
    words += wordsIn(contentOf(pdf, page.node.get(PDFName.of('Contents'))), (name) => {
      const font = lookUp(pdf, resources?.lookupMaybe(PDFName.of('Font'), PDFDict)?.get(PDFName.of(name)));
      const stream = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined;
      const key = String(stream);
      const known = fonts.get(key) ?? lettersIn(contentOf(pdf, stream));
      fonts.set(key, known);
      return known;
    });
  }
  return words.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
}

const lookUp = (pdf: PDFDocument, object: PDFObject | undefined) =>
  object instanceof PDFRef ? pdf.context.lookup(object) : object;

function contentOf(pdf: PDFDocument, object: PDFObject | undefined): string {
  const found = lookUp(pdf, object);
  if (found instanceof PDFArray)
    return found
      .asArray()
      .map((part) => contentOf(pdf, part))
      .join('\n');
  if (!(found instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(found).decode()).toString('latin1');
}

/** What is drawn: strings shown by `Tj` and `TJ`, where no furniture is open. */
const OPERATOR =
  /\/([\w+-]+)(?=\s+[\d.-]+\s+Tf\b)|(<[0-9A-Fa-f\s]*>)(?=\s*(?:Tj|[^[]*?\]\s*TJ|\s*-?[\d.]+))|\/(\w+)\s*(?:<<[\s\S]*?>>|\/\w+)?\s*(BMC|BDC)\b|\b(EMC)\b|\[((?:\s*<[0-9A-Fa-f\s]*>|\s*-?[\d.]+)*)\s*\]\s*TJ/g;

function wordsIn(content: string, lettersOf: (font: string) => Letters): string {
  let letters: Letters = new Map();
  const open: boolean[] = [];
  let words = '';
  const show = (hex: string) => {
    if (open.includes(true)) return;
    const digits = hex.replace(/[^0-9A-Fa-f]/g, '');
    for (let at = 0; at + 4 <= digits.length; at += 4)
      words += letters.get(Number.parseInt(digits.slice(at, at + 4), 16)) ?? '\ufffd';
  };
  for (const [, font, shown, mark, begins, ends, many] of content.matchAll(OPERATOR)) {
    if (font !== undefined) letters = lettersOf(font);
    else if (begins !== undefined) open.push(mark === 'Artifact');
    else if (ends !== undefined) open.pop();
    else if (many !== undefined) for (const [part] of many.matchAll(/<[0-9A-Fa-f\s]*>/g)) show(part);
    else if (shown !== undefined) show(shown);
  }
  return words;
}
