/** Which characters the signs of a page's fonts stand for. Source: ISO 32000-1, 9.10.3. */
import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { unzlibSync } from 'fflate';

const name = PDFName.of;

/** From the code of a sign, as hexadecimal digits, to its characters. */
export type SignMap = ReadonlyMap<string, string>;

const KNOWN = new WeakMap<PDFDict, SignMap>();

/** By the name of a font on the page. */
export function unicodeOf(pdf: PDFDocument, page: PDFDict): ReadonlyMap<string, SignMap> {
  const fonts = page.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => {
      const font = fonts!.lookup(key, PDFDict);
      const known = KNOWN.get(font) ?? signsOf(pdf, font);
      KNOWN.set(font, known);
      return [key.decodeText(), known];
    }),
  );
}

function signsOf(pdf: PDFDocument, font: PDFDict): SignMap {
  const stream = pdf.context.lookup(font.get(name('ToUnicode')));
  if (!(stream instanceof PDFRawStream)) return new Map();
  return readSigns(Buffer.from(unzlibSync(stream.contents)).toString('latin1'));
}

/** The signs that a map of characters names. */
export function readSigns(map: string): SignMap {
  const signs = new Map<string, string>();
  for (const [, list] of map.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
    for (const [, code, to] of list!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      signs.set(code!.toUpperCase(), charactersOf(to!));
  for (const [, list] of map.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g))
    for (const [, first, last, to] of list!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(first!, 16);
      const characters = charactersOf(to!);
      // In a range the last of the characters counts on.
      const counted = characters.codePointAt(characters.length - 1)!;
      for (let code = start; code <= Number.parseInt(last!, 16); code++)
        signs.set(
          code.toString(16).toUpperCase().padStart(first!.length, '0'),
          characters.slice(0, -1) + String.fromCodePoint(counted + code - start),
        );
    }
  return signs;
}

/** UTF-16 as hexadecimal digits. */
const charactersOf = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
