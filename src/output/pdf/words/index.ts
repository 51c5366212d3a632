/**
 * Lets the words of a PDF be read back where letters are joined, drawn in another order than they are read in, or drawn from right
 * to left. Nothing that is seen changes: what is read is told beside it.
 * Source: ISO 32000-1, 9.10 (extraction of text content) and 14.9.4 (replacement text).
 */
import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { readContent, writeContent } from '../page-content.ts';
import { Codes } from './codes.ts';
import { type DrawnLine, type Part, readDrawn } from './content.ts';
import { drawPiece } from './draw.ts';
import type { Block, Cluster } from './drawn.ts';
import { type Letter, piecesOf } from './pieces.ts';
import { inReadingOrder } from './reading-order.ts';
import { type Reading, turnTags } from './turned-tags.ts';

/** Raise it when the same file should be told otherwise. */
export const WORDS_VERSION = 5;
/** Raise it when only a file should be of which some is read from right to left. */
export const TURNED_VERSION = 1;

const name = PDFName.of;

/** Mends `pdf` in place. `isTurned`: some of its text is read from right to left. */
export function mendWords(pdf: PDFDocument, isTurned: boolean): void {
  const fonts = new Map<PDFDict, Codes>();
  const pages = pdf.getPages().map(({ node, ref }) => {
    const resources = node.Resources()?.lookupMaybe(name('Font'), PDFDict);
    const codesOf = (font: string): Codes => {
      const dict = resources!.lookup(name(font), PDFDict);
      const known = fonts.get(dict) ?? new Codes(pdf, dict);
      fonts.set(dict, known);
      return known;
    };
    const widthOf = (font: string, code: number) => codesOf(font).widthOf(code);
    return { node, ref, codesOf, ...readDrawn(readContent(pdf, node), { widthOf, isTurned }) };
  });
  const readings = isTurned ? turnTags(pdf, new Map(pages.map(({ ref, places }) => [ref, places]))) : null;
  for (const { node, ref, codesOf, parts } of pages) {
    const read = readings && (readings.get(ref) ?? new Map<number, Reading>());
    writeContent(pdf, node, read ? turned(parts, read, codesOf) : told(parts, codesOf));
  }
  for (const codes of fonts.values()) codes.write();
}

/** What is drawn, so that it can be read. */
const told = (parts: readonly Part[], codesOf: CodesOf): string =>
  parts
    .flatMap((part) =>
      typeof part === 'string' ? [part] : drawLine(part, codesOf, { isTurned: false, isParted: false }),
    )
    .join('\n');

/** The same where any of it is read from right to left. */
function turned(parts: readonly Part[], readings: ReadonlyMap<number, Reading>, codesOf: CodesOf): string {
  const read = inReadingOrder(parts, readings);
  const lines = read.filter((part) => typeof part !== 'string');
  const readingOf = ({ mark }: DrawnLine) => readings.get(mark ?? -1);
  return read
    .flatMap((part) => {
      if (typeof part === 'string') return [part];
      const next = lines[lines.indexOf(part) + 1];
      const isTurned =
        (readingOf(part)?.isTurned ?? true) &&
        !isWithinForeign(part, lines[lines.indexOf(part) - 1], next, codesOf);
      const isLast = next !== undefined && readingOf(part)?.block !== readingOf(next)?.block;
      return drawLine(part, codesOf, { isTurned, isParted: isTurned && isLast && isLeft(part, next) });
    })
    .join('\n');
}

/** Whether signs alone stand between foreign words, the ones before them on their left: then they are read as these are. */
const isWithinForeign = (
  line: DrawnLine,
  before: DrawnLine | undefined,
  next: DrawnLine | undefined,
  codesOf: CodesOf,
): boolean =>
  before?.start.y === line.start.y &&
  next?.start.y === line.start.y &&
  before.start.x < line.start.x &&
  line.start.x < next.start.x &&
  line.blocks.every((block) => lettersOf(block, codesOf(block.font)).every(({ text }) => !LETTER.test(text)));

/** What has a direction of its own. */
const LETTER = /[\p{L}\p{N}]/u;

type CodesOf = (font: string) => Codes;

/** A part of the size from which on what stands beside each other is no longer one line of words. */
const APART = 0.4;

/** Whether a line is read before what stands to the left of it: the next cell of a table, from which no blank would part it. */
const isLeft = (line: DrawnLine, next: DrawnLine) =>
  line.start.y === next.start.y && line.start.x - next.end.x > APART * next.size;

function drawLine(
  { blocks }: DrawnLine,
  codesOf: CodesOf,
  { isTurned, isParted }: { readonly isTurned: boolean; readonly isParted: boolean },
): string[] {
  const letters = blocks
    .map((block) => lettersOf(block, codesOf(block.font)))
    .filter(({ length }) => length > 0);
  const pieces = piecesOf(letters, isTurned);
  return pieces.flatMap((piece, i) =>
    drawPiece(piece, codesOf, { isTurned, isParted: isParted && i === pieces.length - 1 }),
  );
}

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
