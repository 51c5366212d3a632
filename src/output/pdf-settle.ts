/** Makes a printed PDF the same for the same input: no times, no counters of the browser's, an id from the content. */
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { sha256 } from '../archive/index.ts';
import { ALLOWED_FONTS } from './fonts.ts';
import type { Printable } from './print-html.ts';

/** The file of `printable` with its title, language, author and dates set, and nothing left that differs by run. */
export async function settlePdf(printed: Uint8Array, printable: Printable): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(renumberNodes(printed), { updateMetadata: false });
  const foreign = fontsOf(pdf).filter((font) => !ALLOWED_FONTS.test(font));
  if (foreign.length > 0) {
    throw new Error(
      `the text has characters that the print fonts lack, so it was set in ${foreign.join(', ')}`,
    );
  }
  const day = new Date(`${printable.date}T00:00:00Z`);
  pdf.setTitle(printable.title, { showInWindowTitleBar: true });
  pdf.setLanguage(printable.lang);
  pdf.setAuthor(printable.author);
  pdf.setCreator('Gazette');
  pdf.setProducer('Gazette');
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  const id = PDFHexString.of(
    sha256(JSON.stringify([printable.title, printable.lang, printable.body, printable.footer])).slice(0, 32),
  );
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** Names of the fonts of a PDF, without the prefix of their subsets. */
export function fontsOf(pdf: PDFDocument): string[] {
  const names = new Set<string>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const name = object.get(PDFName.of('BaseFont'));
    if (name instanceof PDFName) names.add(name.decodeText().replace(/^[A-Z]{6}\+/, ''));
  }
  return [...names].sort();
}

/** Table cells carry a counter of the whole browser process, always of eight digits; here it starts at 1 again. */
function renumberNodes(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const ids = new Set([...text.matchAll(/\(node(\d{8})\)/g)].map((match) => match[1]!));
  const numbers = new Map([...ids].sort().map((id, i) => [id, String(i + 1).padStart(8, '0')]));
  return Buffer.from(
    text.replace(/\(node(\d{8})\)/g, (_, id: string) => `(node${numbers.get(id)})`),
    'latin1',
  );
}
