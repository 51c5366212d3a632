/**
 * What a line of a PDF is read as: pieces in the order of the text. A line is drawn from left to right; what is read from right to
 * left is turned here, so that who reads what is drawn, in the order in which it is drawn, reads the text.
 */
import type { Block, Cluster } from './drawn.ts';

/** A cluster with all that is needed to draw it by itself. */
export interface Letter {
  readonly text: string;
  readonly glyphs: Cluster['glyphs'];
  /** Where it begins, counted from the start of its block, and how far it reaches. */
  readonly x: number;
  readonly advance: number;
  /** Drawn as it is, it is read as it is. */
  readonly isPlain: boolean;
  readonly block: Block;
}

/** Letters that are drawn one after the other, from left to right. */
export interface Piece {
  readonly letters: readonly Letter[];
  readonly isReversed: boolean;
  /** Whose font and place it is read with; signs and blanks between its letters may be drawn with another. */
  readonly block: Block;
}

const RIGHT_TO_LEFT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;
/** Letters and digits: what gives a block a direction of its own. */
const WORD = /[\p{L}\p{N}]/u;
export const BLANK = /^[\s\u00a0]+$/u;

type Direction = 'left' | 'right' | 'none';

function directionOf(text: string): Direction {
  if (/\p{N}/u.test(text)) return 'right';
  if (RIGHT_TO_LEFT.test(text)) return 'left';
  return WORD.test(text) ? 'right' : 'none';
}

/** The pieces of a line in the order of the text. `blocks`: its letters as drawn. `isTurned`: its text is read from right to left. */
export function piecesOf(blocks: readonly (readonly Letter[])[], isTurned: boolean): Piece[] {
  const drawn = blocks.flatMap(partsOf);
  const parts = isTurned ? drawn.toReversed() : turnRuns(drawn);
  const pieces: (Piece & { letters: Letter[]; direction: Direction })[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    // Signs and blanks behind letters that are read from right to left are read with them, whatever font draws them.
    const isJoined =
      last?.direction === 'left' &&
      (part.direction === 'none' ||
        (part.direction === 'left' && isAlike(last.block, part.letters[0]!.block)));
    // What is drawn further to the left is read later.
    if (isJoined) last.letters.unshift(...part.letters);
    else
      pieces.push({
        letters: [...part.letters],
        isReversed: part.direction === 'left',
        block: part.letters[0]!.block,
        direction: part.direction,
      });
  }
  return pieces;
}

interface Part {
  readonly letters: readonly Letter[];
  readonly text: string;
  readonly direction: Direction;
}

const partOf = (letters: readonly Letter[]): Part => {
  const text = letters.map((letter) => letter.text).join('');
  return { letters, text, direction: directionOf(text) };
};

/** A block that is read as it is drawn is one part; of any other each letter is one. */
function partsOf(letters: readonly Letter[]): Part[] {
  const whole = partOf(letters);
  if (whole.direction === 'right' && !letters[0]!.block.isReversed) return [whole];
  return letters.map((letter) => partOf([letter]));
}

/** In a line that is read from left to right: what is read from right to left within it. */
function turnRuns(parts: readonly Part[]): Part[] {
  const turned: Part[] = [];
  for (let at = 0; at < parts.length; ) {
    if (parts[at]!.direction !== 'left') {
      turned.push(parts[at++]!);
      continue;
    }
    let end = at + 1;
    for (let i = end; i < parts.length && parts[i]!.direction !== 'right'; i++)
      if (parts[i]!.direction === 'left') end = i + 1;
    turned.push(...parts.slice(at, end).reverse());
    at = end;
  }
  return turned;
}

const isAlike = (a: Block, b: Block) => a.font === b.font && a.size === b.size;
