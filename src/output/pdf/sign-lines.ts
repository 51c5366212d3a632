/** What a marked sequence shows, sign by sign, by the lines on the page. */
import type { Letters } from './words/letters.ts';

/** What one operator shows, or several that have one mark. */
export interface Sign {
  /** The first line of the content that shows it. */
  readonly at: number;
  /** Its characters; those that are not known are `LACKING`. */
  readonly text: string;
  /** What it says by a mark of its own, as a string of a PDF. */
  readonly says: string | null;
}

/** Stands for a character that nothing names. */
export const LACKING = '\ufffd';

const PLACE = / (\S+) Tm$/;
const FONT = /^\/(\S+) \S+ Tf$/;
const SHOWN = /<([\dA-Fa-f]+)> Tj$/;
const SAYS = /^\/Span<<\/ActualText (.*) >> BDC$/;

/** The signs of a sequence, and its content without the marks of signs. */
export function signLines(sequence: readonly string[], fonts: ReadonlyMap<string, Letters>) {
  const shown: Sign[][] = [];
  const lines: string[] = [];
  let height = '';
  let font: Letters | undefined;
  /** What the mark that is open says. */
  let says: string | null = null;
  let isFirst = false;
  for (const line of sequence) {
    const mark = SAYS.exec(line)?.[1];
    if (mark !== undefined) [says, isFirst] = [mark, true];
    if (says !== null && line === 'EMC') {
      says = null;
      continue;
    }
    if (mark !== undefined) continue;
    font = fonts.get(FONT.exec(line)?.[1] ?? '') ?? font;
    const place = PLACE.exec(line)?.[1];
    if (place !== undefined && place !== height) {
      height = place;
      shown.push([]);
    }
    const codes = SHOWN.exec(line)?.[1]?.match(/.{4}/g);
    // All signs of a mark are one.
    if (codes && (says === null || isFirst)) {
      const text =
        says === null
          ? codes.map((code) => font?.get(Number.parseInt(code, 16)) ?? LACKING).join('')
          : textIn(says);
      shown.at(-1)?.push({ at: lines.length, text, says });
      isFirst = false;
    }
    lines.push(line);
  }
  return { lines, shown: shown.filter((signs) => signs.length > 0) };
}

/** The characters of a string of a PDF: of UTF-16 as hexadecimal digits, or of plain letters. */
function textIn(string: string): string {
  const units = /^<FEFF((?:[\dA-F]{4})*)>$/i.exec(string)?.[1]?.match(/.{4}/g);
  if (units) return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  return /^\(([ -'*-[\]-~]*)\)$/.exec(string)?.[1] ?? LACKING;
}
