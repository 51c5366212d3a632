/**
 * Makes a printed file what a lawyer and an archive accept: only known fonts, whole tags, its own description and
 * sources inside, and the same bytes for the same input, whatever process printed it on whatever day.
 */
import { PDFDocument } from '@cantoo/pdf-lib';
import { ALLOWED_FONTS } from './faces.ts';
import { fontsOf } from './fonts.ts';
import { sortIds } from './id-tree.ts';
import { describe, setId } from './metadata.ts';
import { setOutline } from './outline.ts';
import type { Printed } from './printable.ts';
import { mendTags } from './tags.ts';
import { mendWords } from './words/index.ts';

/** Throws if a font is in the file that is none of ours. */
export async function settlePdf(printed: Printed): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(renumberNodes(printed.bytes), { updateMetadata: false });
  sortIds(pdf);
  // Characters that no face has are found before; this finds a browser that took another face all the same.
  const foreign = fontsOf(pdf).filter((font) => !ALLOWED_FONTS.test(font) && !printed.letters.includes(font));
  if (foreign.length > 0) throw new Error(`some of its text was set in ${foreign.join(', ')}`);
  if (printed.letters.length > 0) mendWords(pdf, printed.isTurned);
  mendTags(pdf, printed);
  setOutline(pdf, printed.headings);
  await describe(pdf, printed);
  setId(pdf, printed.key.slice(0, ID_LENGTH));
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** Digits of a file's id: sixteen bytes, as is the custom. */
const ID_LENGTH = 32;

/**
 * Table cells carry a counter of the whole browser process, always of eight digits, in the order in which the browser came to ask
 * for them. Here they are counted from 1, in the order of the document.
 */
function renumberNodes(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const ids = new Set([...text.matchAll(/\/ID \(node(\d{8})\)/g)].map((match) => match[1]!));
  for (const [, id] of text.matchAll(/\(node(\d{8})\)/g)) ids.add(id!);
  if (ids.size === 0) return bytes;
  const numbers = new Map([...ids].map((id, i) => [id, String(i + 1).padStart(8, '0')]));
  return Buffer.from(
    text.replace(/\(node(\d{8})\)/g, (_, id: string) => `(node${numbers.get(id)})`),
    'latin1',
  );
}
