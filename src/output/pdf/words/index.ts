/**
 * Lets the words of a PDF be read back where letters are joined, drawn in another order than they are read in, or drawn from right
 * to left. Nothing that is seen changes: what is read is told beside it.
 * Source: ISO 32000-1, 9.10 (extraction of text content) and 14.9.4 (replacement text).
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { Clip } from './clip.ts';
import { Codes } from './codes.ts';
import { drawPiece } from './draw.ts';
import { type Block, type Cluster, readBlock } from './drawn.ts';
import { type Letter, piecesOf } from './pieces.ts';
import { type Place, turnTags } from './turned-tags.ts';

/** Raise it when the same file should be told otherwise. */
export const WORDS_VERSION = 5;

const name = PDFName.of;

/** Mends `pdf` in place. `isTurned`: its text is read from right to left. */
export function mendWords(pdf: PDFDocument, isTurned: boolean): void {
  const fonts = new Map<PDFDict, Codes>();
  const places = new Map<PDFRef, Map<number, Place>>();
  for (const page of pdf.getPages()) {
    const resources = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict);
    const codesOf = (font: string): Codes => {
      const dict = resources!.lookup(name(font), PDFDict);
      const known = fonts.get(dict) ?? new Codes(pdf, dict);
      fonts.set(dict, known);
      return known;
    };
    const contents = page.node.get(name('Contents'));
    const refs =
      contents instanceof PDFRef ? [contents] : page.node.lookup(name('Contents'), PDFArray).asArray();
    for (const ref of refs) {
      const stream = pdf.context.lookup(ref);
      if (!(stream instanceof PDFRawStream)) throw new Error('Unexpected page without a content stream');
      const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
      const told = readableContent(content, codesOf, isTurned);
      places.set(page.ref, told.places);
      // Not Node's own zlib: its versions give other bytes for the same content.
      const bytes = zlibSync(Buffer.from(told.content, 'latin1'), { level: 9 });
      const dict = pdf.context.obj({ Filter: 'FlateDecode', Length: bytes.length });
      pdf.context.assign(ref as PDFRef, PDFRawStream.of(dict, bytes));
    }
  }
  for (const codes of fonts.values()) codes.write();
  if (isTurned) turnTags(pdf, places);
}

/** The content of a page, told so that it can be read, and where its marked sequences begin. */
export function readableContent(
  content: string,
  codesOf: (font: string) => Codes,
  isTurned: boolean,
): { content: string; places: Map<number, Place> } {
  const places = new Map<number, Place>();
  let mark: number | null = null;
  const lines = content.split('\n');
  const out: (string | DrawnLine)[] = [];
  const clip = new Clip();
  let line: Block[] = [];
  let before: { readonly line: DrawnLine; readonly place: Place } | undefined;
  const end = () => {
    if (line.length > 0) {
      const [first, last] = [line[0]!, line.at(-1)!];
      const place = clip.placeOf(startOf(first), Number(first.matrix[5]));
      const right = clip.placeOf(endOf(last, codesOf(last.font)), Number(last.matrix[5]));
      // The cell of a table that is read before this one: no blank would part them.
      if (isTurned && before?.place.y === place.y && before.place.x - right.x > APART * first.size)
        before.line.isParted = true;
      before = { line: { blocks: line, isParted: false }, place };
      out.push(before.line);
    }
    line = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const close = lines[at] === 'BT' ? lines.indexOf('ET', at) : -1;
    const widthOf = (font: string, code: number) => codesOf(font).widthOf(code);
    const block = close < 0 ? null : readBlock(lines.slice(at + 1, close), widthOf);
    if (!block) {
      end();
      clip.follow(lines[at]!);
      const [, id] = MARKED.exec(lines[at]!) ?? [];
      if (id !== undefined) mark = Number(id);
      out.push(lines[at]!);
      continue;
    }
    const [x, y] = [startOf(block), Number(block.matrix[5])];
    const last = line.at(-1);
    if (!clip.shows(x, y) || (last && !isFollowed(last, block))) end();
    if (clip.shows(x, y)) {
      line.push(block);
      if (mark !== null && !places.has(mark)) places.set(mark, clip.placeOf(x, y));
    }
    at = close;
  }
  end();
  const drawn = out.flatMap((one) => (typeof one === 'string' ? one : drawLine(one, codesOf, isTurned)));
  return { content: drawn.join('\n'), places };
}

/** A line as the browser drew it, and whether a blank parts it from what is read next on the same height. */
interface DrawnLine {
  readonly blocks: readonly Block[];
  isParted: boolean;
}

const MARKED = /^\/\w+ <<\/MCID (\d+) >>BDC$/;

/** Whether a block goes on where another ended: on the same line, further to the right. */
const isFollowed = (a: Block, b: Block) =>
  a.matrix.every((number, i) => i === 4 || number === b.matrix[i]) && startOf(a) <= startOf(b);

const startOf = ({ matrix, clusters }: Block) =>
  Number(matrix[4]) + Math.min(...(clusters[0]?.glyphs ?? []).map(({ x }) => x));

const endOf = ({ matrix, clusters, size }: Block, codes: Codes) =>
  Number(matrix[4]) +
  Math.max(...(clusters.at(-1)?.glyphs ?? []).map(({ code, x }) => x + (codes.widthOf(code) / 1000) * size));

function drawLine(line: DrawnLine, codesOf: (font: string) => Codes, isTurned: boolean): string[] {
  const blocks = line.blocks
    .map((block) => lettersOf(block, codesOf(block.font)))
    .filter(({ length }) => length > 0);
  const pieces = piecesOf(blocks, isTurned);
  return pieces.flatMap((piece, i) => {
    const isParted = line.isParted && i === pieces.length - 1;
    return drawPiece(piece, codesOf, { isTurned, isParted });
  });
}

/** A part of the size from which on what stands beside each other is no longer one line of words. */
const APART = 0.3;
const UNSEEN = /^\p{Default_Ignorable_Code_Point}*$/u;
/** Signs that nobody sees and that say how the letters beside them are joined. */
const JOINER = /^[\u200c\u200d]+$/u;
/** A part of the size by which a sign may stand elsewhere than its width says, and be read as it is. */
const NEAR = 0.06;
const LEVEL = 0.03;

/** The letters of a block. Signs of direction, which a browser draws as blanks without a width, are left out. */
function lettersOf(block: Block, codes: Codes): Letter[] {
  const kept: { cluster: Cluster; text: string }[] = [];
  let joiner = '';
  for (const cluster of block.clusters) {
    const own = cluster.text ?? cluster.glyphs.map(({ code }) => codes.textOf(code)).join('');
    if (cluster.text !== null && UNSEEN.test(own)) {
      if (JOINER.test(own)) joiner = own;
      continue;
    }
    // It stays where it is in the text, on the side of the letter that is drawn next.
    const text = joiner === '' ? own : block.isReversed ? own + joiner : joiner + own;
    kept.push({ cluster, text });
    joiner = '';
  }
  const width = (code: number) => (codes.widthOf(code) / 1000) * block.size;
  return kept.map(({ cluster, text }, i): Letter => {
    const x = startOfCluster(cluster, codes);
    const next = kept[i + 1];
    const reach = Math.max(...cluster.glyphs.map((glyph) => glyph.x + width(glyph.code))) - x;
    const advance = Math.max(0, next ? startOfCluster(next.cluster, codes) - x : reach);
    const [glyph] = cluster.glyphs;
    const isPlain =
      cluster.glyphs.length === 1 &&
      codes.textOf(glyph!.code) === text &&
      Math.abs(glyph!.y) < LEVEL * block.size &&
      Math.abs(width(glyph!.code) - advance) < NEAR * block.size;
    return { text, glyphs: cluster.glyphs, x, advance, isPlain, block };
  });
}

/** Where a cluster starts: at the first of its signs that moves on, not at a mark that is set back over it. */
function startOfCluster({ glyphs }: Cluster, codes: Codes): number {
  const wide = glyphs.filter(({ code }) => codes.widthOf(code) > 0);
  return Math.min(...(wide.length > 0 ? wide : glyphs).map(({ x }) => x));
}
