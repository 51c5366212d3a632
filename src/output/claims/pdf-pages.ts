/** How the pages of a printed file are drawn, where the tool's own layout printed it: their paper, their fonts, their words. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { Codes } from '../pdf/words/codes.ts';
import type { Area } from './pdf-area.ts';
import { contentOf, lookUp } from './pdf-content.ts';
import { drawingFault } from './pdf-drawing.ts';

const name = PDFName.of;
const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What a page draws with; a picture is an `XObject`. */
const RESOURCES = named('ProcSet ExtGState Font XObject');
const OF_FONT = named('Type Subtype BaseFont Encoding DescendantFonts ToUnicode');
const OF_DESCENDANT = named('Type Subtype BaseFont CIDSystemInfo FontDescriptor DW W CIDToGIDMap');
/** Nothing is seen through; how lines end. */
const STATE: Readonly<Record<string, string>> = { ca: '1', CA: '1', BM: '/Normal' };
const OF_STATE = named('ca CA BM LC LJ LW ML SA');
/** A4 in points, as browsers write it, upright and on its side. */
const PAPERS = new Set(['0 0 594.95996 841.91998', '0 0 841.91998 594.95996']);

/** The first thing of a file that hides, moves or paints over words; `null`: there is none. Throws where it is no PDF. */
export async function strangePage(bytes: Uint8Array, hasPictures: boolean): Promise<string | null> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const known = new Map<PDFDict, Font | string>();
  for (const [i, { node }] of pdf.getPages().entries()) {
    const where = `on page ${i + 1}`;
    const paper = paperOf(lookUp(pdf, node.get(name('MediaBox'))));
    if (paper === null) return `paper of another size ${where}`;
    const resources = node.Resources();
    const strange = resources?.keys().find((key) => !RESOURCES.has(key.decodeText()));
    if (strange) return `\`${strange.decodeText()}\` ${where}`;
    const states = resources?.lookupMaybe(name('ExtGState'), PDFDict)?.values() ?? [];
    if (states.some((state) => !isPlainState(lookUp(pdf, state))))
      return `a way of drawing that is none of ours ${where}`;
    const dicts = resources?.lookupMaybe(name('Font'), PDFDict);
    const fonts = new Map<string, Font>();
    for (const [key, value] of dicts?.entries() ?? []) {
      const dict = lookUp(pdf, value);
      if (!(dict instanceof PDFDict)) return `a font of another kind ${where}`;
      const font = known.get(dict) ?? fontOf(pdf, dict);
      known.set(dict, font);
      if (typeof font === 'string') return `${font} ${where}`;
      fonts.set(key.decodeText(), font);
    }
    const fault = drawingFault(contentOf(pdf, node.get(name('Contents'))), {
      paper,
      hasPictures,
      widthOf: (font, code) => fonts.get(font)?.codes.widthOf(code) ?? 0,
      textOf: (font, code) => fonts.get(font)?.codes.textOf(code) ?? '',
      isAdded: (font, code) => fonts.get(font)?.isAdded(code) ?? false,
    });
    if (fault !== null) return `${fault} ${where}`;
  }
  return null;
}

function paperOf(box: PDFObject | undefined): Area | null {
  if (!(box instanceof PDFArray)) return null;
  const sides = box.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : Number.NaN));
  if (!PAPERS.has(sides.join(' '))) return null;
  const [left, bottom, right, top] = sides as [number, number, number, number];
  return { left, bottom, right, top };
}

const isPlainState = (state: PDFObject | undefined): boolean =>
  state instanceof PDFDict &&
  state.entries().every(([key, value]) => {
    const wanted = STATE[key.decodeText()];
    return OF_STATE.has(key.decodeText()) && (wanted === undefined || wanted === String(value));
  });

interface Font {
  readonly codes: Codes;
  /** Whether a code was added to those of the browser, so that letters can be read beside what is drawn. */
  readonly isAdded: (code: number) => boolean;
}

/** A font as a browser writes it; in words, what is strange about it. */
function fontOf(pdf: PDFDocument, dict: PDFDict): Font | string {
  const strange = dict.keys().find((key) => !OF_FONT.has(key.decodeText()));
  const list = lookUp(pdf, dict.get(name('DescendantFonts')));
  const inner = list instanceof PDFArray ? lookUp(pdf, list.get(0)) : undefined;
  const isOurs =
    dict.get(name('Subtype')) === name('Type0') &&
    dict.get(name('Encoding')) === name('Identity-H') &&
    lookUp(pdf, dict.get(name('ToUnicode'))) instanceof PDFRawStream &&
    inner instanceof PDFDict &&
    inner.get(name('Subtype')) === name('CIDFontType2') &&
    inner.keys().every((key) => OF_DESCENDANT.has(key.decodeText()));
  if (strange !== undefined || !isOurs) return 'a font of another kind';
  const table = contentOf(pdf, inner.get(name('CIDToGIDMap')));
  const signs = Buffer.from(table, 'latin1');
  const isAdded = (code: number) => code * 2 + 1 < signs.length && signs.readUInt16BE(code * 2) !== code;
  return { codes: new Codes(pdf, dict), isAdded };
}
