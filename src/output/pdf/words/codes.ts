/**
 * Codes of a font of a PDF. A browser gives each sign one code, and each code one text. A sign that stands for different letters
 * in different words needs a code for each.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { lettersIn } from './letters.ts';

const name = PDFName.of;

export class Codes {
  readonly #pdf: PDFDocument;
  readonly #font: PDFDict;
  readonly #descendant: PDFDict;
  readonly #letters: ReadonlyMap<number, string>;
  readonly #widths: ReadonlyMap<number, number>;
  readonly #added = new Map<string, { code: number; glyph: number; text: string; width: number }>();
  #next: number;

  constructor(pdf: PDFDocument, font: PDFDict) {
    this.#pdf = pdf;
    this.#font = font;
    this.#descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    this.#letters = lettersIn(tableOf(font));
    this.#widths = widthsOf(this.#descendant);
    this.#next = Math.max(...this.#letters.keys(), ...this.#widths.keys()) + 1;
  }

  /** What a code of the browser stands for; empty if nothing is told. */
  textOf(code: number): string {
    return (this.#letters.get(code) ?? '').replaceAll('\0', '');
  }

  /** How far a code moves on, in thousandths of the size. */
  widthOf(code: number): number {
    return this.#widths.get(code) ?? this.#descendant.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000;
  }

  /** A code that draws the sign of `glyph`, stands for `text`, and moves on by `width`. */
  codeFor(glyph: number, text: string, width: number): number {
    const key = `${glyph} ${width} ${text}`;
    const known = this.#added.get(key);
    if (known) return known.code;
    const code = this.#next++;
    if (code > LAST) throw new Error('Unexpected text with more forms of letters than a font has codes');
    this.#added.set(key, { code, glyph, text, width });
    return code;
  }

  /** Writes the codes that were asked for into the font. */
  write(): void {
    const added = [...this.#added.values()];
    if (added.length === 0) return;
    const signs = Buffer.alloc(this.#next * 2);
    for (let code = 0; code < this.#next; code++) signs.writeUInt16BE(code, code * 2);
    for (const { code, glyph } of added) signs.writeUInt16BE(glyph, code * 2);
    this.#descendant.set(name('CIDToGIDMap'), this.#stream(signs));
    const widths = this.#descendant.lookupMaybe(name('W'), PDFArray) ?? this.#pdf.context.obj([]);
    this.#descendant.set(name('W'), widths);
    widths.push(PDFNumber.of(added[0]!.code));
    widths.push(this.#pdf.context.obj(added.map(({ width }) => width)));
    const table = tableOf(this.#font);
    const entries = added.map(({ code, text }) => `<${hexOf(code)}> <${utf16(text)}>\n`);
    let blocks = '';
    for (let at = 0; at < entries.length; at += A_BLOCK) {
      const block = entries.slice(at, at + A_BLOCK);
      blocks += `${block.length} beginbfchar\n${block.join('')}endbfchar\n`;
    }
    this.#font.set(
      name('ToUnicode'),
      this.#stream(Buffer.from(table.replace('endcmap', `${blocks}endcmap`), 'latin1')),
    );
  }

  #stream(content: Uint8Array): PDFRef {
    // Not Node's own zlib: its versions give other bytes for the same content.
    const bytes = zlibSync(content, { level: 9 });
    const dict = this.#pdf.context.obj({ Filter: 'FlateDecode', Length: bytes.length });
    return this.#pdf.context.register(PDFRawStream.of(dict, bytes));
  }
}

const LAST = 0xffff;
/** No reader need take more entries in one block of the table. Source: Adobe Technical Note 5014. */
const A_BLOCK = 100;

export const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** Text as digits of UTF-16. */
export const utf16 = (text: string): string =>
  Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

/** The table in which a font tells what its codes stand for. */
function tableOf(font: PDFDict): string {
  const table = font.lookup(name('ToUnicode'));
  if (!(table instanceof PDFRawStream)) throw new Error('Unexpected font whose codes have no letters');
  return Buffer.from(decodePDFRawStream(table).decode()).toString('latin1');
}

/** Widths are written in two ways: a first code and a list, or a first and a last code and one width for all. */
function widthsOf(descendant: PDFDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const list = descendant.lookupMaybe(name('W'), PDFArray);
  if (!list) return widths;
  for (let at = 0; at < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const second = list.lookup(at + 1);
    if (second instanceof PDFArray) {
      for (let i = 0; i < second.size(); i++) widths.set(first + i, second.lookup(i, PDFNumber).asNumber());
      at += 2;
    } else {
      const last = (second as PDFNumber).asNumber();
      for (let code = first; code <= last; code++)
        widths.set(code, list.lookup(at + 2, PDFNumber).asNumber());
      at += 3;
    }
  }
  return widths;
}
