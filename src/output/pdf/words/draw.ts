/**
 * Draws pieces so that their words can be read back. What is drawn as one but stands for several letters, or stands elsewhere than
 * its width says, is drawn as before and read from signs that nobody sees: one for each letter, at the place where it is read.
 *
 * Two readers were looked at, and both are served. pdf.js takes what each code stands for, in the order of drawing; it turns a run
 * of letters that are read from right to left, takes a gap for a blank, loses a blank at the end of a run, and the width of all
 * that has a mark upon it in its code. poppler takes `ActualText` for all that is within it, from where its first sign starts to
 * where its last one ends, and turns what is read from right to left sign by sign.
 */
import { type Codes, hexOf, utf16 } from './codes.ts';
import type { Block, Glyph } from './drawn.ts';
import { BLANK, type Letter, type Piece } from './pieces.ts';

/** Stands for nothing: it says that no line ends here. */
const NOTHING = '\u2060';
/** A blank at the end of a run. Alone it would be lost; a sign of direction holds it, that of the words that it stands beside. */
const HELD_BLANK = '\u200f ';
const HELD_BETWEEN_FOREIGN = '\u200e ';
/** Letters that are read from left to right, where letters of the other direction are in pieces of their own. */
const FOREIGN = /\p{L}/u;
/** A part of the size that no reader takes for a blank of its own. */
const THIN = 0.05;
const MARK = /^\p{Mn}$/u;
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

interface Shown extends Glyph {
  readonly isHidden: boolean;
}

export interface PieceOptions {
  /** Its line is read from right to left. */
  readonly isTurned: boolean;
  /** A blank of its own parts it from what is read next: that is another cell of a table, on the same height. */
  readonly isParted: boolean;
}

/** The lines that draw a piece. `codesOf`: the codes of a font. */
export function drawPiece(piece: Piece, codesOf: (font: string) => Codes, options: PieceOptions): string[] {
  const { letters, isReversed, block } = piece;
  if (!isReversed) return blockOf(block, drawForward(piece, codesOf(block.font), options), false);
  const run = new Pen();
  // Drawn behind the run: a reader would begin a new one at each.
  const behind = new Map<Block, Shown[]>();
  const draw = (from: Block, shown: readonly Shown[]) =>
    behind.set(from, [...(behind.get(from) ?? []), ...shown]);
  const codes = codesOf(block.font);
  const sign = letters.find((letter) => letter.block.font === block.font)!.glyphs[0]!.code;
  const [last] = letters;
  // A reader would give a mark that begins a run to what it read before: it looks where it is only at what has a width.
  if (MARK.test(lastOf(last!.text)) || (options.isParted && !BLANK.test(last!.text))) {
    const [at, advance] = [placedIn(block, last!), THIN * block.size];
    run.show([blankOf({ ...at, x: at.x - advance, advance }, sign, codes, HELD_BLANK)]);
  }
  letters.forEach((letter, i) => {
    const placed = placedIn(block, letter);
    if (BLANK.test(letter.text)) {
      const next = letters[i + 1];
      const isHeld = i === 0 || !next || MARK.test(lastOf(next.text));
      run.show([blankOf(placed, sign, codes, isHeld ? HELD_BLANK : ' ')]);
    } else if (letter.isPlain && letter.block.font === block.font) run.show(placed.glyphs.map(seen));
    else {
      run.show(readLetter(placed, sign, codes, isReversed));
      draw(letter.block, unread(letter, codesOf(letter.block.font)));
    }
  });
  return [
    ...blockOf(block, run, true),
    ...[...behind].flatMap(([from, shown]) => {
      const pen = new Pen();
      pen.span('', shown);
      return blockOf(from, pen, false);
    }),
  ];
}

/** Draws what is read as it is drawn. */
function drawForward({ letters, block }: Piece, codes: Codes, { isTurned, isParted }: PieceOptions): Pen {
  const pen = new Pen();
  const held = letters.some(({ text }) => FOREIGN.test(text)) ? HELD_BETWEEN_FOREIGN : HELD_BLANK;
  letters.forEach((letter, i) => {
    const sign = letter.glyphs[0]!.code;
    const isLast = i + 1 === letters.length;
    if (BLANK.test(letter.text) && isTurned && (i === 0 || isLast))
      pen.show([blankOf(placedIn(block, letter), sign, codes, held)]);
    else if (letter.isPlain || BLANK.test(letter.text)) pen.show(letter.glyphs.map(seen));
    else {
      const end = {
        code: codes.codeFor(sign, NOTHING, 0),
        x: letter.x + letter.advance,
        y: 0,
        isHidden: true,
      };
      pen.span(letter.text, [...readLetter(letter, sign, codes, false), ...unread(letter, codes), end]);
    }
  });
  const last = letters.at(-1)!;
  if (isParted && !BLANK.test(last.text)) {
    const [x, advance] = [last.x + last.advance, THIN * block.size];
    pen.show([blankOf({ ...placedIn(block, last), x, advance }, last.glyphs[0]!.code, codes, HELD_BLANK)]);
  }
  return pen;
}

/** A blank that stands in the text for itself: what is not seen can be any sign. */
const blankOf = ({ x, advance, block }: Letter, sign: number, codes: Codes, text: string): Shown => ({
  code: codes.codeFor(sign, text, thousandths(advance, block.size)),
  x,
  y: 0,
  isHidden: true,
});

const unread = ({ glyphs }: Letter, codes: Codes): Shown[] =>
  glyphs.map(({ code, x, y }) => ({
    code: codes.codeFor(code, NOTHING, codes.widthOf(code)),
    x,
    y,
    isHidden: false,
  }));

const seen = (glyph: Glyph): Shown => ({ ...glyph, isHidden: false });

const blockOf = ({ font, size, matrix }: Block, pen: Pen, isReversed: boolean): string[] => [
  'BT',
  ...(isReversed ? ['/ReversedChars BMC'] : []),
  `/${font} ${size} Tf`,
  `${matrix.join(' ')} Tm`,
  ...pen.lines(),
  ...(isReversed ? ['EMC'] : []),
  'ET',
];

/** A letter as if it were in `block`: its places counted from the start of that, its lengths in the same size. */
function placedIn(block: Block, letter: Letter): Letter {
  const by = Number(letter.block.matrix[4]) - Number(block.matrix[4]);
  const glyphs = letter.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + by }));
  return { ...letter, x: letter.x + by, glyphs, block };
}

const thousandths = (length: number, size: number) => Math.round((length / size) * 1000);

/** What a letter is read from: the first that is no mark moves on as far as the letter does, the others do not move. */
function readLetter(
  { text, x, advance, block }: Letter,
  sign: number,
  codes: Codes,
  isReversed: boolean,
): Shown[] {
  const units = unitsOf(text, isReversed);
  const wide = units.findIndex((unit) => !MARK.test(unit));
  return units.map((unit, i) => ({
    code: codes.codeFor(sign, unit, i === wide ? thousandths(advance, block.size) : 0),
    x: wide >= 0 && i > wide ? x + advance : x,
    y: 0,
    isHidden: true,
  }));
}

const lastOf = (text: string) => [...text].at(-1) ?? '';

/** The letters of a cluster in the order in which they are drawn. A sign that nobody sees goes with the letter that is drawn next. */
function unitsOf(text: string, isReversed: boolean): string[] {
  const letters = [...text];
  if (isReversed) letters.reverse();
  const units: string[] = [];
  let held = '';
  for (const letter of letters) {
    if (UNSEEN.test(letter)) held += letter;
    else {
      units.push(MARK.test(letter) ? letter : held + letter);
      if (!MARK.test(letter)) held = '';
    }
  }
  return units;
}

/** Where the next sign is drawn, and whether it is seen. */
class Pen {
  readonly #lines: string[] = [];
  #x = 0;
  #y = 0;
  #isHidden = false;

  /** Draws signs that stand for `text` together. */
  span(text: string, shown: readonly Shown[]): void {
    this.#lines.push(`/Span <</ActualText <FEFF${utf16(text)}>>> BDC`);
    this.show(shown);
    this.#lines.push('EMC');
  }

  show(shown: readonly Shown[]): void {
    for (const { code, x, y, isHidden } of shown) {
      if (isHidden !== this.#isHidden) this.#lines.push(isHidden ? '3 Tr' : '0 Tr');
      this.#isHidden = isHidden;
      this.#lines.push(`${lengthOf(x - this.#x)} ${lengthOf(y - this.#y)} Td <${hexOf(code)}> Tj`);
      [this.#x, this.#y] = [x, y];
    }
  }

  lines(): readonly string[] {
    return this.#isHidden ? [...this.#lines, '0 Tr'] : this.#lines;
  }
}

const lengthOf = (length: number) => String(Number(length.toFixed(6)));
