/** The marks in the content of a PDF, and what is shown in them. It shares no code with what writes them. */
import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';

export interface Mark {
  /** Its number on the page; `null`: it belongs to no tag. */
  readonly id: number | null;
  readonly isArtifact: boolean;
  /** Whether it says something else than it shows. */
  readonly isReplaced: boolean;
  /** The marks that it stands in. */
  readonly around: readonly Mark[];
  /** What it shows itself, by the lines on the page. */
  readonly lines: string[];
}

/** Every mark of a page, in their order. Throws if one is not closed, or not where it was opened. */
export function marksOf(pdf: PDFDocument, page: PDFPage): Mark[] {
  const letters = lettersOf(page);
  const all: Mark[] = [];
  const open: (Mark | 'text')[] = [];
  let font: ReadonlyMap<string, string> | undefined;
  let height = '';
  const end = (what: 'text' | 'mark') => {
    const last = open.pop();
    if (last === undefined || (last === 'text') !== (what === 'text'))
      throw new Error(`a ${what} ends that is not open`);
  };
  for (const line of contentOf(pdf, page).split('\n')) {
    const around = open.filter((one): one is Mark => one !== 'text');
    if (/B[MD]C$/.test(line)) {
      const id = /\/MCID (\d+)/.exec(line)?.[1];
      const mark: Mark = {
        id: id === undefined ? null : Number(id),
        isArtifact: line.startsWith('/Artifact'),
        isReplaced: line.includes('/ActualText'),
        around,
        lines: [],
      };
      all.push(mark);
      open.push(mark);
      height = '';
    } else if (line === 'EMC') end('mark');
    else if (line === 'BT') open.push('text');
    else if (line === 'ET') end('text');
    font = letters.get(/^\/(\S+) \S+ Tf$/.exec(line)?.[1] ?? '') ?? font;
    const place = / (\S+) Tm$/.exec(line)?.[1];
    const lines = around.at(-1)?.lines ?? [];
    if (place !== undefined && place !== height) {
      height = place;
      lines.push('');
    }
    const codes = /<(\w+)> Tj$/.exec(line)?.[1]?.match(/.{4}/g);
    if (codes) {
      if (lines.length === 0) lines.push('');
      lines.push(lines.pop() + codes.map((code) => font?.get(code.toUpperCase()) ?? '\ufffd').join(''));
    }
  }
  if (open.length > 0) throw new Error('a mark is not closed');
  return all;
}

/** The operators of a page. */
export function contentOf(pdf: PDFDocument, page: PDFPage): string {
  const stream = pdf.context.lookup(page.node.get(PDFName.of('Contents')));
  if (!(stream instanceof PDFRawStream)) throw new Error('a page without content');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

function lettersOf(page: PDFPage): Map<string, Map<string, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => {
      const stream = fonts!.lookup(key, PDFDict).lookup(PDFName.of('ToUnicode'));
      const table =
        stream instanceof PDFRawStream
          ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
          : '';
      return [key.decodeText(), tableOf(table)];
    }),
  );
}

function tableOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const block of table.split(/begin(?=bf)/).slice(1))
    for (const [, first, last, to] of block.matchAll(/<(\w{4})>\s*(?:<(\w{4})>\s*)??<(\w+)>\s*\n/g))
      for (let code = Number.parseInt(first!, 16); code <= Number.parseInt(last ?? first!, 16); code++)
        letters.set(
          code.toString(16).toUpperCase().padStart(4, '0'),
          String.fromCharCode(Number.parseInt(to!.slice(-4), 16) + code - Number.parseInt(first!, 16)),
        );
  return letters;
}
