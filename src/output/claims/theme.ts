/**
 * A company's own styles may set the properties that `templates/site/README.md` lists, and nothing else: what a style can do to
 * words has no end, so what it may do is listed, not what it may not.
 */
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../archive/index.ts';
import { address } from '../../model/index.ts';
import { type Served, textAt } from './served.ts';

export function themeProblems(served: Served): VFileMessage[] {
  const path = address.theme();
  const css = textAt(served, path);
  const faults = css === null ? [] : themeFaults(css);
  return faults.map((reason) => problem(path, reason, { rule: 'site/asset' }));
}

type Colours = Readonly<Record<string, string>>;

/** The colours of the tool, as `tokens.css` has them: a theme that sets one of a pair is held against the other. */
export const LIGHT: Colours = {
  paper: '#fbfaf6',
  raised: '#ffffff',
  ink: '#1c1b18',
  muted: '#5c574d',
  line: '#d8d2c4',
  edge: '#857e6d',
  accent: '#0b4f5c',
  'accent-ink': '#ffffff',
  'ok-bg': '#e5f0e8',
  'ok-ink': '#17502b',
  'soon-bg': '#fdf1d0',
  'soon-ink': '#5d4100',
  'past-bg': '#ece8de',
  'past-ink': '#4c473d',
  'ins-bg': '#dcf2e1',
  'ins-ink': '#0c4f24',
  'del-bg': '#fbe3df',
  'del-ink': '#87190f',
  'move-bg': '#e4e7fa',
  'move-ink': '#2d377f',
};
export const DARK: Colours = {
  paper: '#16171a',
  raised: '#1e2024',
  ink: '#e9e6df',
  muted: '#aaa499',
  line: '#3a3b3f',
  edge: '#7d7f86',
  accent: '#7fc4d3',
  'accent-ink': '#0c1c20',
  'ok-bg': '#16301f',
  'ok-ink': '#a9dcb9',
  'soon-bg': '#372a07',
  'soon-ink': '#f0d48a',
  'past-bg': '#2a2927',
  'past-ink': '#c9c3b7',
  'ins-bg': '#12351e',
  'ins-ink': '#a7e3b9',
  'del-bg': '#421a16',
  'del-ink': '#f5b3aa',
  'move-bg': '#23284a',
  'move-ink': '#bac3f7',
};

/** Words and what they stand on. */
const PAIRS: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink', 'muted', 'accent'].flatMap((ink) => ['paper', 'raised'].map((ground) => [ink, ground] as const)),
  ['accent-ink', 'accent'],
  ...['ok', 'soon', 'past', 'ins', 'del', 'move'].map((name) => [`${name}-ink`, `${name}-bg`] as const),
];

/**
 * Below it, words cannot be told from their ground. Far less than the 4.5 that a theme should keep: a dark red that stands in both
 * schemes has 1.44 on dark cards, and hides nothing on purpose.
 */
const LEAST_CONTRAST = 1.4;
/** A column of text in which words stand beside each other. */
const LEAST_MEASURE = 20;

const BLOCK =
  /^(@media\s*\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)\s*\{\s*)?:root\s*\{([^{}]*)\}\s*/i;

/** What in a theme is not one of those properties, in sentences. */
export function themeFaults(css: string): string[] {
  const faults: string[] = [];
  const set = { light: { ...LIGHT }, dark: { ...DARK } };
  let rest = css.replace(/\/\*[\s\S]*?\*\//g, ' ').trim();
  while (rest !== '') {
    const block = BLOCK.exec(rest);
    if (!block) return [...faults, strange(rest.split(/[{;]/)[0]!)];
    const [whole, media, scheme, declarations] = block;
    rest = rest.slice(whole.length);
    if (media !== undefined) {
      if (!rest.startsWith('}')) return [...faults, strange(rest.split(/[{;]/)[0]!)];
      rest = rest.slice(1).trimStart();
    }
    for (const declaration of declarations!.split(';').map((one) => one.trim())) {
      if (declaration === '') continue;
      const [name, value] = /^--([a-z-]+)\s*:\s*(.+)$/s.exec(declaration)?.slice(1) ?? [];
      if (name === undefined || !isFit(name, value!.trim())) faults.push(strange(declaration));
      else if (name in LIGHT) {
        // Without a scheme it holds in both.
        if (scheme?.toLowerCase() !== 'dark') set.light[name] = value!.trim();
        if (scheme?.toLowerCase() !== 'light') set.dark[name] = value!.trim();
      }
    }
  }
  return faults.length > 0 ? faults : [set.light, set.dark].flatMap(faint).slice(0, 1);
}

const strange = (what: string) =>
  `Unexpected \`${what.replace(/\s+/g, ' ').trim().slice(0, 60)}\` in a theme, expected the properties that templates/site/README.md lists: anything else could hide or replace words`;

/** Typefaces that show other signs than the letters that are written. */
const OF_SIGNS = /dings|symbol|marlett|emoji|barcode/i;

function isFit(name: string, value: string): boolean {
  if (name in LIGHT) return rgbOf(value) !== null;
  if (name === 'serif' || name === 'sans') return /^[\w\s,"'-]+$/.test(value) && !OF_SIGNS.test(value);
  const [, size] = /^(\d+(?:\.\d+)?)(?:rem|em|ch)$/.exec(value) ?? [];
  return name === 'measure' && Number(size) >= LEAST_MEASURE;
}

function faint(colours: Colours): string[] {
  return PAIRS.filter(([ink, ground]) => contrast(colours[ink]!, colours[ground]!) < LEAST_CONTRAST).map(
    ([ink, ground]) =>
      `Unexpected \`--${ink}\` on \`--${ground}\` in a theme, expected words that can be read: their contrast is less than ${LEAST_CONTRAST} : 1`,
  );
}

type Rgb = readonly [number, number, number];

function rgbOf(value: string): Rgb | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) {
    const whole = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => Number.parseInt(whole.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const parts = /^rgb\(\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*\)$/i.exec(value)?.slice(1, 4);
  const numbers = parts?.map(Number);
  return numbers?.every((number) => number <= 255) ? (numbers as unknown as Rgb) : null;
}

/** As WCAG counts it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(ink: string, ground: string): number {
  const [one, other] = [ink, ground].map((value) => {
    const [red, green, blue] = rgbOf(value)!.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as unknown as Rgb;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }) as [number, number];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
