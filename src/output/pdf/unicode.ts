/** Which characters the signs of a page's fonts stand for. Source: ISO 32000-1, 9.10.3. */
import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { unzlibSync } from 'fflate';
import { type Letters, lettersIn } from './words/letters.ts';

const name = PDFName.of;

const KNOWN = new WeakMap<PDFDict, Letters>();

/** By the name of a font on the page. */
export function unicodeOf(pdf: PDFDocument, page: PDFDict): ReadonlyMap<string, Letters> {
  const fonts = page.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => {
      const font = fonts!.lookup(key, PDFDict);
      const known = KNOWN.get(font) ?? lettersOf(pdf, font);
      KNOWN.set(font, known);
      return [key.decodeText(), known];
    }),
  );
}

function lettersOf(pdf: PDFDocument, font: PDFDict): Letters {
  const stream = pdf.context.lookup(font.get(name('ToUnicode')));
  if (!(stream instanceof PDFRawStream)) return new Map();
  return lettersIn(Buffer.from(unzlibSync(stream.contents)).toString('latin1'));
}
