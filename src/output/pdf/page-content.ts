/** What is drawn on a page: read before it is mended, written after. */
import { PDFArray, type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { unzlibSync, zlibSync } from 'fflate';

const CONTENTS = PDFName.of('Contents');

export interface PageContent {
  readonly ref: PDFRef;
  readonly node: PDFDict;
  /** Operators, one a line, a byte each character. */
  readonly content: string;
}

/** The operators of a page. */
export function readContent(pdf: PDFDocument, page: PDFDict): string {
  return streamsOf(page)
    .map((ref) => {
      const stream = pdf.context.lookup(ref);
      if (!(stream instanceof PDFRawStream)) throw new Error('Unexpected page without a content stream');
      return Buffer.from(unzlibSync(stream.contents)).toString('latin1');
    })
    .join('\n');
}

/** Puts `content` in the place of what a page had. */
export function writeContent(pdf: PDFDocument, page: PDFDict, content: string): void {
  const [ref, ...others] = streamsOf(page);
  // Not Node's own zlib: its versions give other bytes for the same content.
  const bytes = zlibSync(Buffer.from(content, 'latin1'), { level: 9 });
  const dict = pdf.context.obj({ Filter: 'FlateDecode', Length: bytes.length });
  pdf.context.assign(ref!, PDFRawStream.of(dict, bytes));
  for (const other of others) pdf.context.delete(other);
  page.set(CONTENTS, ref!);
}

/** The lines between the marks of one sequence; `null`: the page has no such mark. */
export function sequenceOf(content: string, id: number): string[] | null {
  const lines = content.split('\n');
  const begin = lines.findIndex((line) => line.endsWith(`<</MCID ${id} >>BDC`));
  if (begin < 0) return null;
  return lines.slice(begin + 1, endOfSequence(lines, begin));
}

/** Where the sequence that begins in line `from` ends. Throws if it does not. */
export function endOfSequence(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < lines.length; at++) {
    if (/(BDC|BMC)$/.test(lines[at]!)) depth++;
    else if (lines[at] === 'EMC') depth--;
    if (depth === 0) return at;
  }
  throw new Error(`Unexpected end of a content stream after ${lines[from]}`);
}

function streamsOf(page: PDFDict): PDFRef[] {
  const contents = page.get(CONTENTS);
  return contents instanceof PDFRef ? [contents] : (page.lookup(CONTENTS, PDFArray).asArray() as PDFRef[]);
}
