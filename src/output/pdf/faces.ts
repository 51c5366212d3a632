/** The faces of a PDF: whole static files, so that every letter, dash and emoji comes from them and none from the machine. */
import { readFileSync } from 'node:fs';
import { toolPackages } from '../tool.ts';
import type { LetterFace } from './coverage.ts';
import { sizeOf } from './face-packages.ts';

interface Face {
  readonly family: string;
  readonly file: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

const FACES: readonly Face[] = [
  {
    family: 'Gazette Serif',
    file: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
    weight: 400,
    style: 'normal',
  },
  {
    family: 'Gazette Serif',
    file: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
    weight: 700,
    style: 'normal',
  },
  {
    family: 'Gazette Serif',
    file: '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
    weight: 400,
    style: 'italic',
  },
  {
    family: 'Gazette Serif',
    file: '@expo-google-fonts/noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
    weight: 700,
    style: 'italic',
  },
  // Arrows, ticks and the like, which a text face does not have.
  {
    family: 'Gazette Signs',
    file: '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
    weight: 400,
    style: 'normal',
  },
  {
    family: 'Gazette More Signs',
    file: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    weight: 400,
    style: 'normal',
  },
  {
    family: 'Gazette Emoji',
    file: '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff2',
    weight: 400,
    style: 'normal',
  },
];

/** Names under which these faces may stand in a PDF, after the subset's prefix. */
export const ALLOWED_FONTS = /^(NotoSerif|NotoSansMath|NotoSansSymbols2|NotoEmoji)-/;

/** The files of the faces. */
export const FACE_FILES = (): string[] => {
  const require = toolPackages();
  return FACES.map(({ file }) => require.resolve(file));
};

/** The families in the order in which a character is looked for. */
export const FONT_STACK = [...new Set(FACES.map(({ family }) => `"${family}"`))].join(', ');

const LETTERS = '"Gazette Letters"';

/** The same with faces of other scripts, which are asked only for the characters that are theirs. */
export const LETTER_STACK = `${LETTERS}, ${FONT_STACK}`;

/** Signs that say how the letters beside them are joined: they must come from the same face. */
const JOINERS = [0x200c, 0x200d];

/** `@font-face` rules for faces of other scripts, each for the characters of one text that it prints. */
export const letterFaces = (faces: readonly LetterFace[]): string =>
  faces
    .map(({ package: name, file, weight, characters }) => {
      const size = sizeOf(name) ? `;size-adjust:${sizeOf(name)}` : '';
      // What a browser takes apart to draw it must come from the same face: the vowel of น้ำ is drawn as two signs.
      const parts = characters.flatMap((character) => [character, ...character.normalize('NFKD')]);
      const codes = [...new Set(parts.map((part) => part.codePointAt(0)!)), ...JOINERS];
      const range = codes.map((code) => `U+${code.toString(16)}`).join();
      const bytes = readFileSync(file).toString('base64');
      return `@font-face{font-family:${LETTERS};font-weight:${weight};src:url(data:font/woff2;base64,${bytes});unicode-range:${range}${size}}`;
    })
    .join('\n');

/** `@font-face` rules that hold the files themselves. */
export function fontFaces(): string {
  const require = toolPackages();
  return FACES.map(({ family, file, weight, style }) => {
    const bytes = readFileSync(require.resolve(file)).toString('base64');
    const type = file.endsWith('.ttf') ? 'font/ttf' : 'font/woff2';
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:${type};base64,${bytes})}`;
  }).join('\n');
}
