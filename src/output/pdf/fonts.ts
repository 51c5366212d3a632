/** The faces of a PDF: whole static files, so that every letter, dash and emoji comes from them and none from the machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

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

/** The families in the order in which a character is looked for. */
export const FONT_STACK = [...new Set(FACES.map(({ family }) => `"${family}"`))].join(', ');

/** `@font-face` rules that hold the files themselves. */
export function fontFaces(): string {
  const require = createRequire(import.meta.url);
  return FACES.map(({ family, file, weight, style }) => {
    const bytes = readFileSync(require.resolve(file)).toString('base64');
    const type = file.endsWith('.ttf') ? 'font/ttf' : 'font/woff2';
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:${type};base64,${bytes})}`;
  }).join('\n');
}

/** Names of the fonts of a PDF, without the prefix of their subsets. */
export const fontsOf = (pdf: PDFDocument): string[] =>
  [...new Set(fontDicts(pdf).map(({ name }) => name))].sort();

/** The characters of a PDF that none of our faces has, each with its number: `中 (U+4E2D)`. */
export function foreignCharacters(pdf: PDFDocument): string[] {
  const characters = fontDicts(pdf)
    .filter(({ name }) => !ALLOWED_FONTS.test(name))
    .flatMap(({ dict }) => charactersOf(dict));
  return [...new Set(characters)].sort().map((character) => {
    const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${number})`;
  });
}

function fontDicts(pdf: PDFDocument): { name: string; dict: PDFDict }[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const base = object.get(PDFName.of('BaseFont'));
    // A font without a name (Type 3) is none of ours either.
    const name = base instanceof PDFName ? base.decodeText().replace(/^[A-Z]{6}\+/, '') : '(nameless)';
    return [{ name, dict: object }];
  });
}

/** The characters that a font was used for, from its table for copying. */
function charactersOf(font: PDFDict): string[] {
  const table = font.lookup(PDFName.of('ToUnicode'));
  if (!(table instanceof PDFRawStream)) return [];
  const text = inflateSync(table.contents).toString('latin1');
  const decode = (hex: string) =>
    String.fromCharCode(...hex.match(/.{4}/g)!.map((unit) => Number.parseInt(unit, 16)));
  const single = [...text.matchAll(/^<[0-9A-F]+> <([0-9A-F]+)>$/gim)].map(([, hex]) => decode(hex!));
  const ranges = [...text.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]{4})>$/gim)].flatMap(
    ([, first, last, hex]) => {
      const count = Number.parseInt(last!, 16) - Number.parseInt(first!, 16) + 1;
      return Array.from({ length: count }, (_, i) => String.fromCharCode(Number.parseInt(hex!, 16) + i));
    },
  );
  return [...single, ...ranges];
}
