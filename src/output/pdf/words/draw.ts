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
import type { Glyph } from './drawn.ts';
import { BLANK, type Letter, type Piece } from './pieces.ts';

/** Stands for nothing: it says that no line ends here. */
const NOTHING = '\u2060';
/** A blank at the end of a run. Alone it would be lost; a sign of direction holds it. */
const HELD_BLANK = '\u200f ';
const MARK = /^\p{Mn}$/u;
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

interface Shown extends Glyph {
  readonly isHidden: boolean;
}

/** The lines that draw a piece. `codes`: those of its font. `isTurned`: its line is read from right to left. */
export function drawPiece({ letters, isReversed, block }: Piece, codes: Codes, isTurned: boolean): string[] {
  const pen = new Pen();
  const seen: Shown[] = [];
  letters.forEach((letter, i) => {
    const placed = placedIn(block, letter);
    if (!BLANK.test(letter.text)) {
      const unread = (code: number) => codes.codeFor(code, NOTHING, codes.widthOf(code));
      const drawn = () => placed.glyphs.map(({ code, ...at }) => shown({ ...at, code: unread(code) }));
      if (letter.isPlain) pen.show(placed.glyphs.map(shown));
      else if (isReversed) {
        // Drawn behind the run: a reader would begin a new one at each.
        pen.show(readLetter(placed, codes, isReversed));
        seen.push(...drawn());
      } else {
        const end = {
          code: codes.codeFor(placed.glyphs[0]!.code, NOTHING, 0),
          x: placed.x + placed.advance,
          y: 0,
        };
        pen.span(letter.text, [
          ...readLetter(placed, codes, isReversed),
          ...drawn(),
          { ...end, isHidden: true },
        ]);
      }
    } else if (isReversed || isTurned) {
      const next = letters[i + 1];
      const isHeld = i === 0 || !next || (isReversed && MARK.test(lastOf(next.text)));
      // Its own font may be another one; what is not seen can be any sign.
      const glyph = (letters[i - 1] ?? letters[i + 1] ?? letter).glyphs[0]!.code;
      const code = codes.codeFor(glyph, isHeld ? HELD_BLANK : ' ', thousandths(letter.advance, block.size));
      pen.show([{ code, x: placed.x, y: 0, isHidden: true }]);
    } else pen.show(placed.glyphs.map(shown));
  });
  if (seen.length > 0) pen.span('', seen);
  return [
    'BT',
    ...(isReversed ? ['/ReversedChars BMC'] : []),
    `/${block.font} ${block.size} Tf`,
    `${block.matrix.join(' ')} Tm`,
    ...pen.lines(),
    ...(isReversed ? ['EMC'] : []),
    'ET',
  ];
}

const shown = (glyph: Glyph): Shown => ({ ...glyph, isHidden: false });

/** A letter with its places counted from the start of `block`. */
function placedIn(block: Letter['block'], letter: Letter): Letter {
  const by = Number(letter.block.matrix[4]) - Number(block.matrix[4]);
  if (by === 0) return letter;
  return {
    ...letter,
    x: letter.x + by,
    glyphs: letter.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + by })),
  };
}

const thousandths = (length: number, size: number) => Math.round((length / size) * 1000);

/** What a letter is read from: the first that is no mark moves on as far as the letter does, the others do not move. */
function readLetter({ text, glyphs, x, advance, block }: Letter, codes: Codes, isReversed: boolean): Shown[] {
  const units = unitsOf(text, isReversed);
  const wide = units.findIndex((unit) => !MARK.test(unit));
  return units.map((unit, i) => ({
    code: codes.codeFor(glyphs[0]!.code, unit, i === wide ? thousandths(advance, block.size) : 0),
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

const lengthOf = (length: number) => String(Number(length.toFixed(4)));
