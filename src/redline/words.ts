/**
 * How text is cut for comparison, and the small integers that stand for what was cut.
 *
 * A token is a word (letters, marks and digits of any script, with the hyphens and apostrophes inside it), a stretch of
 * blanks, one other sign, or a unit (`units.ts`): a number, a date, a sum, an address. Latin, digits and Cyrillic, which is
 * nearly everything in practice, are told apart by their codes. Nothing depends on the machine: a token is the same in a
 * browser and in a build, which `Intl.Segmenter` does not promise.
 */
import type { Reading } from './reading.ts';
import { hashOn } from './word-table.ts';

export const BLANK = 1;
export const SIGN = 2;
export const WORD = 3;
export const UNIT = 4;

const ANY_WORD = /^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]/u;
const ANY_BLANK = /^\s/u;

/** The class of every character below U+0530; the few signs among the letters are looked up once. */
const CLASSES = Uint8Array.from({ length: 0x530 }, (_, code) => slowClass(String.fromCharCode(code)));

function slowClass(sign: string): number {
  return ANY_WORD.test(sign) ? WORD : ANY_BLANK.test(sign) ? BLANK : SIGN;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < CLASSES.length) return CLASSES[code]!;
  return slowClass(String.fromCodePoint(text.codePointAt(at)!));
}

/** A text in its tokens: the first ends at `ends[0]` and has the class `kinds[0]`. */
export interface Tokens {
  readonly text: string;
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
}

/** Cuts `text` in tokens; joined again they are `text`. A lone surrogate is a sign of its own. `breaks`: where a word ends, too. */
export function cut(text: string, { unitsIn }: Reading, breaks: readonly number[]): Tokens {
  const ends: number[] = [];
  const kinds: number[] = [];
  const joins = HAS_UNITS.test(text) ? unitsIn(text) : [];
  let next = 0;
  let passed = 0;
  for (let at = 0; at < text.length; ) {
    const unit = joins[next];
    if (unit && unit.start <= at) {
      at = unit.end;
      next++;
      ends.push(at);
      kinds.push(UNIT);
      continue;
    }
    while (breaks[passed]! <= at) passed++;
    const limit = Math.min(unit?.start ?? text.length, breaks[passed] ?? text.length);
    const kind = classAt(text, at);
    at = kind === SIGN ? endOfSign(text, at, limit) : endOf(text, at, limit, kind);
    ends.push(at);
    kinds.push(kind);
  }
  return { text, ends, kinds };
}

const HAS_UNITS = /[\d@]|:\/\/|www\./;

const widthAt = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Where the sign at `start` ends, with the strokes set upon it: ≠ is one sign or two characters. */
function endOfSign(text: string, start: number, limit: number): number {
  let at = start + widthAt(text, start);
  while (at < limit && STROKE.test(text[at]!)) at++;
  return at;
}

const STROKE = /[\u0300-\u036f]/;

/** Where the word or the blanks that begin at `start` end. */
function endOf(text: string, start: number, limit: number, kind: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const isKnown = code < CLASSES.length;
    if ((isKnown ? CLASSES[code] : classAt(text, at)) === kind) at += isKnown ? 1 : widthAt(text, at);
    else if (kind === WORD && INNER.includes(code) && at + 1 < limit && classAt(text, at + 1) === WORD) at++;
    else break;
  }
  return at;
}

/** Hyphens and apostrophes, which do not end a word. */
const INNER: readonly number[] = [0x2d, 0x2010, 0x2011, 0x27, 0x2019];

/** The tokens of a text, as texts. */
export function tokensOf(text: string, reading: Reading): string[] {
  const { ends } = cut(text, reading, []);
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
}

/** Calls `see` for every word of `text`, units in their parts: what a text is recognised by. `hash`: of its signs. */
export function eachWord(text: string, see: (start: number, end: number, hash: number) => void): void {
  let start = -1;
  let hash = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const isKnown = code < CLASSES.length;
    const width = isKnown ? 1 : widthAt(text, at);
    if ((isKnown ? CLASSES[code] : classAt(text, at)) === WORD) {
      if (start < 0) start = at;
      hash = hashOn(hash, code);
      if (width === 2) hash = hashOn(hash, text.charCodeAt(at + 1));
    } else if (start >= 0) {
      see(start, at, hash);
      start = -1;
      hash = 0;
    }
    at += width;
  }
  if (start >= 0) see(start, text.length, hash);
}

/** The words of `text` one by one. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

/** How many words `text` has. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => count++);
  return count;
}

/** The number of `text` among `ids`: equal strings have one, counted in order of first sight. */
export function idIn(ids: Map<string, number>, text: string): number {
  let id = ids.get(text);
  if (id === undefined) {
    id = ids.size;
    ids.set(text, id);
  }
  return id;
}
