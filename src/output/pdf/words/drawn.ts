/**
 * Text as a browser draws it into a PDF: blocks of letters, each letter at its place, and beside what is drawn as one what it
 * stands for. Skia writes one operator a line, which this relies on; a block that is written otherwise is left alone.
 */

/** A sign of a font at its place, counted from the start of its block. */
export interface Glyph {
  readonly code: number;
  readonly x: number;
  readonly y: number;
}

/** What is drawn as one, such as a letter with its vowel. */
export interface Cluster {
  /** What it stands for in the text; `null` where the font tells. */
  readonly text: string | null;
  readonly glyphs: readonly Glyph[];
}

export interface Block {
  readonly font: string;
  readonly size: number;
  /** The six numbers of its place on the page, as they are written. */
  readonly matrix: readonly string[];
  /** Drawn from left to right, read from right to left. */
  readonly isReversed: boolean;
  readonly clusters: readonly Cluster[];
}

const NUMBER = String.raw`(-?[\d.]+)`;
const FONT = new RegExp(`^/(\\w+) ${NUMBER} Tf$`);
const MATRIX = /^((?:-?[\d.]+ ){6})Tm$/;
const SHOW = new RegExp(`^(?:${NUMBER} ${NUMBER} Td )?<([0-9A-Fa-f]+)> Tj$`);
const SPAN = /^\/Span\s*<<\/ActualText\s*(\(.*\)|<[0-9A-Fa-f]*>)\s*>>\s*BDC$/;

/**
 * Reads the lines between `BT` and `ET`; `null` if they are not written as expected. `widthOf`: how far a code of a font moves on,
 * in thousandths of the size.
 */
export function readBlock(
  lines: readonly string[],
  widthOf: (font: string, code: number) => number,
): Block | null {
  let font: { name: string; size: number } | null = null;
  let matrix: readonly string[] | null = null;
  let isReversed = false;
  let span: { text: string; glyphs: Glyph[] } | null = null;
  const clusters: Cluster[] = [];
  let [x, y] = [0, 0];
  for (const line of lines) {
    const [, name, size] = FONT.exec(line) ?? [];
    const place = MATRIX.exec(line);
    const shown = SHOW.exec(line);
    const actual = SPAN.exec(line);
    if (name !== undefined) {
      // Two fonts, or two places, in one block: not what is expected.
      if (font) return null;
      font = { name, size: Number(size) };
    } else if (place) {
      if (matrix) return null;
      matrix = place[1]!.trim().split(' ');
    } else if (line === '/ReversedChars BMC' && clusters.length === 0 && !span) isReversed = true;
    else if (actual && !span) span = { text: stringOf(actual[1]!), glyphs: [] };
    else if (line === 'EMC') {
      // A browser leaves out letters that it draws on another page, and keeps what is around them.
      if (span && span.glyphs.length > 0) clusters.push(span);
      else if (!span && !isReversed) return null;
      span = null;
    } else if (shown && matrix && font) {
      x += Number(shown[1] ?? 0);
      y += Number(shown[2] ?? 0);
      let moved = 0;
      for (const [digits] of shown[3]!.matchAll(/.{4}/g)) {
        const code = Number.parseInt(digits, 16);
        const glyph = { code, x: x + moved, y };
        moved += (widthOf(font.name, code) / 1000) * font.size;
        if (span) span.glyphs.push(glyph);
        else clusters.push({ text: null, glyphs: [glyph] });
      }
    } else return null;
  }
  if (!font || !matrix || span) return null;
  return { font: font.name, size: font.size, matrix, isReversed, clusters };
}

/** A string of a PDF: in brackets, or as UTF-16 in digits. */
function stringOf(written: string): string {
  if (written.startsWith('<')) {
    const text = Buffer.from(written.slice(1, -1), 'hex').swap16().toString('utf16le');
    return text.replace(/^\ufeff/, '');
  }
  return written
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, sign: string) =>
      sign.length === 3 ? String.fromCharCode(Number.parseInt(sign, 8)) : sign,
    );
}
