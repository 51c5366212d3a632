/** Objects of a PDF, and the bytes that they hold. */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFDocument,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** The object itself, where `object` is a reference to it. */
export const lookUp = (pdf: PDFDocument, object: PDFObject | undefined): PDFObject | undefined =>
  object instanceof PDFRef ? pdf.context.lookup(object) : object;

/** The decoded bytes of a stream, or of several one after the other, a character for each; empty for anything else. */
export function contentOf(pdf: PDFDocument, object: PDFObject | undefined): string {
  const found = lookUp(pdf, object);
  if (found instanceof PDFArray)
    return found
      .asArray()
      .map((part) => contentOf(pdf, part))
      .join('\n');
  if (!(found instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(found).decode()).toString('latin1');
}
