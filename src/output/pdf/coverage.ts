/** Which characters the faces of print have. A browser sets what they lack in whatever the machine has, or as a box. */
import { readFileSync } from 'node:fs';
import type * as Fonts from 'fontkitten';
import { toolPackages } from '../tool.ts';
import { FACE_FILES } from './faces.ts';

/** Text with characters that cannot be printed. The message names them. */
export class UnprintableError extends Error {
  override readonly name = 'UnprintableError';
}

/** Letters, digits and signs that the text face has for certain: most texts hold no others, and no font is opened. */
const SURE =
  /^[\t\n\r\u0020-\u007e\u00a0-\u024f\u0400-\u052f\u2010-\u2027\u202f-\u205e\u20b8\u20ac\u20bd\u2116]*$/u;
/** Characters that only say how others are written, but for those that a browser sets in a face of the machine's all the same. */
const UNSEEN = /(?![\u0080-\u009f\u1680\u3000])[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]|\p{Variation_Selector}/u;

let known: ReadonlySet<number> | null = null;

function coverage(): ReadonlySet<number> {
  // Loaded when a text has such a character: few do.
  const { create } = toolPackages()('fontkitten') as typeof Fonts;
  known ??= new Set(
    FACE_FILES().flatMap((file) => {
      const font = create(readFileSync(file));
      return 'characterSet' in font ? font.characterSet : [];
    }),
  );
  return known;
}

/** The characters of `text` that none of the faces has, each with its number: `中 (U+4E2D)`. */
export function unprintable(text: string): string[] {
  if (SURE.test(text)) return [];
  const faces = coverage();
  return [...new Set(text)]
    .filter((character) => !UNSEEN.test(character) && !faces.has(character.codePointAt(0)!))
    .sort()
    .map((character) => {
      const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      return `${character} (U+${number})`;
    });
}
