/**
 * Packages with faces for the scripts that the tool's own faces lack. Whoever has texts in such a script installs its package;
 * all are under the SIL Open Font License, which lets a document hold what it shows.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { scriptOf } from '../../languages/index.ts';
import { toolFolder } from '../tool.ts';

/** By script; where two share a package it stands twice. */
const BY_SCRIPT: Readonly<Record<string, string>> = {
  Arabic: 'amiri',
  Armenian: 'noto-serif-armenian',
  Bengali: 'noto-serif-bengali',
  Devanagari: 'noto-serif-devanagari',
  Ethiopic: 'noto-sans-ethiopic',
  Georgian: 'noto-serif-georgian',
  Gujarati: 'noto-serif-gujarati',
  Gurmukhi: 'noto-sans-gurmukhi',
  Hebrew: 'noto-serif-hebrew',
  Kannada: 'noto-sans-kannada',
  Khmer: 'noto-serif-khmer',
  Lao: 'noto-serif-lao',
  Malayalam: 'noto-serif-malayalam',
  Myanmar: 'noto-serif-myanmar',
  Oriya: 'noto-sans-oriya',
  Sinhala: 'noto-serif-sinhala',
  Tamil: 'noto-serif-tamil',
  Telugu: 'noto-serif-telugu',
  Thaana: 'noto-sans-thaana',
  Thai: 'noto-serif-thai',
  Tibetan: 'noto-serif-tibetan',
};
/** How much larger a face is set so that its letters look as large as ours; measured by the height of their bodies in print. */
const SIZES: Readonly<Record<string, string>> = {
  '@fontsource/amiri': '122%',
  '@fontsource/noto-serif-thai': '108%',
};
export const sizeOf = (name: string): string | undefined => SIZES[name];

const SCRIPTS = Object.entries(BY_SCRIPT).map(([script, name]) => ({
  name: `@fontsource/${name}`,
  letters: new RegExp(`\\p{sc=${script}}`, 'u'),
  /** Signs that several scripts share, too. */
  signs: new RegExp(`\\p{scx=${script}}`, 'u'),
}));

const HANGUL = /\p{scx=Hangul}/u;
const KANA = /[\p{scx=Hiragana}\p{scx=Katakana}]/u;
/** Characters of China, Japan and Korea, and the signs that are as wide. */
const EAST =
  /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef]/u;

const [SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN] = ['sc', 'tc', 'jp', 'kr'].map(
  (name) => `@fontsource/noto-serif-${name}`,
) as [string, string, string, string];
const OF_EAST: Readonly<Record<string, string>> = {
  Hans: SIMPLIFIED,
  Hant: TRADITIONAL,
  Jpan: JAPANESE,
  Hrkt: JAPANESE,
  Kore: KOREAN,
  Hang: KOREAN,
};

/**
 * The packages that may have a face for `character` of `text`, which is in the language `lang`: the right one first.
 *
 * A sign that several scripts share, such as the full stop of India, goes with the letters of the text. One character is
 * written in four ways in Simplified and Traditional Chinese, Japanese and Korean: the tag of the text says in which.
 */
export function packagesFor(character: string, text: string, lang: string): readonly string[] {
  if (!EAST.test(character)) {
    const sharing = SCRIPTS.filter(({ signs }) => signs.test(character));
    const own = sharing.filter(({ letters }) => letters.test(text));
    return (own.length > 0 ? own : sharing).map(({ name }) => name);
  }
  const own = OF_EAST[scriptOf(lang) ?? ''];
  const usual = HANGUL.test(character) ? KOREAN : KANA.test(character) ? JAPANESE : SIMPLIFIED;
  return [...new Set([own ?? usual, usual, SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN])];
}

export interface FacePackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** What each part of the face covers; the names of its files have it. */
  readonly parts: readonly { readonly name: string; readonly covers: (code: number) => boolean }[];
}

/** By where packages were looked for, and their names. */
const found = new Map<string, FacePackage>();

/** An installed package, of the project or of the tool; `null` if there is none. */
export function facePackage(name: string): FacePackage | null {
  const key = `${process.env.GAZETTE_FACES ?? ''} ${name}`;
  const known = found.get(key);
  if (known) return known;
  const folders = [process.env.GAZETTE_FACES, toolFolder()].filter((folder) => folder !== undefined);
  const paths = folders.flatMap(
    (folder) => createRequire(join(folder, 'package.json')).resolve.paths(name) ?? [],
  );
  const folder = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, 'unicode.json')));
  if (folder === undefined) return null;
  const read = (file: string) =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
  const parts = Object.entries(read('unicode.json')).map(([part, ranges]) => ({
    // Parts of a large face have numbers in brackets.
    name: part.replace(/[[\]]/g, ''),
    covers: coverOf(ranges),
  }));
  const installed = { name, version: read('package.json').version!, folder, parts };
  found.set(key, installed);
  return installed;
}

/** Whether a code is in ranges such as `U+0590-05FF,U+200C`. */
function coverOf(ranges: string): (code: number) => boolean {
  const bounds = ranges
    .split(',')
    .map((range) =>
      range
        .replace('U+', '')
        .split('-')
        .map((end) => Number.parseInt(end, 16)),
    )
    .map(([first, last]) => [first!, last ?? first!] as const);
  return (code) => bounds.some(([first, last]) => first <= code && code <= last);
}

/** The packages that are installed, with their versions: what is made of them depends on both. */
export const installedFaces = (): string[] =>
  [...SCRIPTS.map(({ name }) => name), SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN].flatMap((name) => {
    const installed = facePackage(name);
    return installed ? [`${name} ${installed.version}`] : [];
  });
