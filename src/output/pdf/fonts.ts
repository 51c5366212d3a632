/** Which fonts are in a PDF. */
import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** Names of the fonts of a PDF, without the prefix of their subsets. */
export const fontsOf = (pdf: PDFDocument): string[] => [...new Set(fontDicts(pdf))].sort();

function fontDicts(pdf: PDFDocument): string[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const base = object.get(PDFName.of('BaseFont'));
    // A font without a name (Type 3) is none of ours either.
    return [base instanceof PDFName ? base.decodeText().replace(/^[A-Z]{6}\+/, '') : '(nameless)'];
  });
}
