/** Which characters the faces of print have. A browser sets what they lack in whatever the machine has, or as a box. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Fonts from 'fontkitten';
import { toolPackages } from '../tool.ts';
import { facePackage, packagesFor } from './face-packages.ts';
import { FACE_FILES } from './faces.ts';
import { unpackedFace } from './unpacked-face.ts';

/** Text with characters that cannot be printed. The message names them. */
export class UnprintableError extends Error {
  override readonly name = 'UnprintableError';
}

/** Letters, digits and signs that the text face has for certain: most texts hold no others, and no font is opened. */
const SURE =
  /^[\t\n\r\u0020-\u007e\u00a0-\u024f\u0400-\u052f\u2010-\u2027\u202f-\u205e\u20b8\u20ac\u20bd\u2116]*$/u;
/** Characters that only say how others are written, but for those that a browser sets in a face of the machine's all the same. */
const UNSEEN = /(?![\u0080-\u009f\u1680\u3000])[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]|\p{Variation_Selector}/u;

interface Opened {
  readonly name: string;
  readonly characters: ReadonlySet<number>;
}

const opened = new Map<string, Opened>();

function open(file: string): Opened {
  const known = opened.get(file);
  if (known) return known;
  // Loaded when a text has such a character: few do.
  const { create } = toolPackages()('fontkitten') as typeof Fonts;
  const font = create(unpackedFace(readFileSync(file)));
  const characters = new Set('characterSet' in font ? font.characterSet : []);
  const face = { name: ('postscriptName' in font && font.postscriptName) || '(nameless)', characters };
  opened.set(file, face);
  return face;
}

/** Arabic letters: the signs of mathematics that look like them stand alone, and are joined to no word. */
const isJoined = (character: string) => /[\p{L}\p{M}]/u.test(character) && /\p{scx=Arabic}/u.test(character);

let own: readonly string[] | null = null;

/** The face of pictographs is the last one. */
const PICTOGRAPH = /\p{Extended_Pictographic}/u;

/** Whether one of the tool's own faces has a character. Each is opened for the first character that those asked before it lack. */
function isOwn(character: string): boolean {
  own ??= FACE_FILES();
  return (PICTOGRAPH.test(character) ? own.toReversed() : own).some((file) =>
    open(file).characters.has(character.codePointAt(0)!),
  );
}

/** A file of an installed package, and what of a text it prints. */
export interface LetterFace {
  readonly package: string;
  readonly weight: 400 | 700;
  readonly file: string;
  /** Its name in a PDF. */
  readonly name: string;
  readonly characters: readonly string[];
}

export interface Coverage {
  readonly faces: readonly LetterFace[];
  /** Characters that no face has. */
  readonly lacking: readonly string[];
  /** Packages whose faces have some of them. */
  readonly packages: readonly string[];
}

const NOTHING: Coverage = { faces: [], lacking: [], packages: [] };
const WEIGHTS = [400, 700] as const;

/** What prints `text`, which is in the language `lang`, beside the tool's own faces, and what nothing prints. */
export function coverageOf(text: string, lang: string): Coverage {
  if (SURE.test(text)) return NOTHING;
  const groups = new Map<string, Place & { characters: string[] }>();
  const [lacking, packages]: [string[], Set<string>] = [[], new Set()];
  for (const character of [...new Set(text)].sort()) {
    if (UNSEEN.test(character) || SURE.test(character)) continue;
    const names = packagesFor(character, text, lang);
    // The letters of a script and what is set upon them come from one face, even if another has a part of them.
    const place = placeOf(character, names);
    if (place) {
      const key = `${place.package} ${place.part}`;
      const group = groups.get(key) ?? { ...place, characters: [] };
      groups.set(key, group);
      group.characters.push(character);
    } else if (isJoined(character) || !isOwn(character)) {
      lacking.push(character);
      if (names[0] !== undefined && !facePackage(names[0])) packages.add(names[0]);
    }
  }
  const faces = [...groups.values()].flatMap(({ package: name, part, characters }) =>
    WEIGHTS.map((weight): LetterFace => {
      const file = fileOf(name, part, weight);
      return { package: name, weight, file, name: open(file).name, characters };
    }),
  );
  return { faces, lacking, packages: [...packages].sort() };
}

interface Place {
  readonly package: string;
  readonly part: string;
}

/** Where a character is printed from; `null`: the face for this language is not there, or none has the character. */
function placeOf(character: string, names: readonly string[]): Place | null {
  const code = character.codePointAt(0)!;
  // The first is the one for this language; another writes the same character in another way.
  if (names[0] === undefined || !facePackage(names[0])) return null;
  for (const name of names) {
    const part = facePackage(name)?.parts.find(
      ({ name: one, covers }) => covers(code) && open(fileOf(name, one, 400)).characters.has(code),
    );
    if (part) return { package: name, part: part.name };
  }
  return null;
}

const fileOf = (name: string, part: string, weight: number) =>
  join(facePackage(name)!.folder, 'files', `${name.split('/')[1]}-${part}-${weight}-normal.woff2`);

/** A character with its number: `中 (U+4E2D)`. */
export const numbered = (character: string): string =>
  `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;

/** What helps a text with characters that no face has, as the end of a sentence. */
export const remedyOf = (packages: readonly string[]): string =>
  packages.length === 0
    ? 'write them otherwise'
    : `\`npm install ${packages.join(' ')}\` brings faces for them`;
