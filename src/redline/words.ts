/**
 * How text is cut for comparison, and the small integers that stand for what was cut.
 *
 * A token is a word (letters, marks and digits of any script, with the hyphens and apostrophes inside it), a piece of a text
 * whose script puts no blanks between words (`known-words.ts`, `unspaced.ts`), a stretch of blanks, one other sign, or a unit (`units.ts`): a
 * number, a date, a sum, an address. Each has with it what is set upon its end, so none ends inside of what readers see as one
 * letter. Nothing depends on the machine: a token is the same in a browser and in a build, which `Intl.Segmenter` does not
 * promise.
 */
import type { Reading } from './reading.ts';
import { PIECES, UNSPACED } from './unspaced.ts';

export const BLANK = 1;
export const SIGN = 2;
/** Of a text without blanks: a word or a part of one. */
export const PIECE = 3;
export const WORD = 4;
export const UNIT = 5;

/** A mark belongs to what it stands on, and is no piece by itself. */
const ANY_PIECE = new RegExp(`^(?=\\p{L})[${UNSPACED}]`, 'u');
/** With the signs of Arabic that stand around the digits behind them. */
const ANY_WORD = /^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\u0600-\u0605\u06dd]/u;
const ANY_BLANK = /^\s/u;

/** The class of every character that was met. */
const CLASSES = new Uint8Array(0x110000);

function classOf(code: number): number {
  if (CLASSES[code] === 0) {
    const sign = String.fromCodePoint(code);
    CLASSES[code] = ANY_PIECE.test(sign)
      ? PIECE
      : ANY_WORD.test(sign)
        ? WORD
        : ANY_BLANK.test(sign)
          ? BLANK
          : SIGN;
  }
  return CLASSES[code]!;
}

/** A text in its tokens: the first ends at `ends[0]` and has the class `kinds[0]`. */
export interface Tokens {
  readonly text: string;
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
}

/** Cuts `text` in tokens; joined again they are `text`. A lone surrogate is a sign of its own. `breaks`: where a word ends, too. */
export function cut(text: string, { unitsIn, wordEnd }: Reading, breaks: readonly number[]): Tokens {
  const ends: number[] = [];
  const kinds: number[] = [];
  const joins = unitsIn(text);
  let next = 0;
  let passed = 0;
  for (let at = 0; at < text.length; ) {
    const unit = joins[next];
    let kind = UNIT;
    if (unit && unit.start <= at) {
      at = Math.max(at, unit.end);
      next++;
    } else {
      while (breaks[passed]! <= at) passed++;
      kind = classOf(text.codePointAt(at)!);
      const limit = Math.min(unit?.start ?? text.length, breaks[passed] ?? text.length);
      at = Math.min(limit, wordEnd?.(text, at) ?? endOf(text, at, limit, kind));
    }
    if (text.charCodeAt(at) >= FIRST_MARK) {
      const end = endAt(ATTACHED, text, at);
      if (end > at && kind === BLANK) kind = SIGN;
      at = end;
    }
    ends.push(at);
    kinds.push(kind);
  }
  return { text, ends, kinds };
}

/** What is set upon the sign before it: marks, colours and parts of emoji, vowels of Thai and Lao. */
const ATTACHED = /(?:[\p{M}\p{Gr_Ext}\p{EMod}\u0e33\u0eb3]|\u200d\p{ExtPict})+/uy;
const FIRST_MARK = 0x300;

/** Where `pattern`, which is sticky, ends from `start` on; `start` where nothing is found. */
function endAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

const widthOf = (code: number) => (code > 0xffff ? 2 : 1);

/** Where the word, the blanks, the piece or the sign of this `kind` that begins at `start` ends; a word and blanks at `limit` at the latest. */
function endOf(text: string, start: number, limit: number, kind: number): number {
  if (kind === SIGN || kind === PIECE) return endAt(PIECES, text, start);
  let at = start;
  while (at < limit) {
    const code = text.codePointAt(at)!;
    if (classOf(code) === kind) at += widthOf(code);
    else if (
      kind === WORD &&
      code !== 32 &&
      INNER.test(text[at]!) &&
      at + 1 < limit &&
      classOf(text.codePointAt(at + 1)!) === WORD
    )
      at++;
    else break;
  }
  return at;
}

/** Hyphens and apostrophes, which do not end a word; signs of Catalan, Armenian and Hebrew that stand inside of words. */
const INNER = /[-\u2010\u2011'\u2018\u2019\xb7\u055a-\u055e\u05be\u05f3\u05f4]/;

/** The tokens of a text, as texts. */
export function tokensOf(text: string, reading: Reading): string[] {
  const { ends } = cut(text, reading, []);
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
}

/** The words of `text` one by one, units in their parts: what a text is recognised by. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  const finish = (end: number) => {
    if (start >= 0) words.push(text.slice(start, end));
    start = -1;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const kind = classOf(code);
    if (kind !== WORD) finish(at);
    if (kind >= PIECE && start < 0) start = at;
    at = kind === PIECE ? endAt(PIECES, text, at) : at + widthOf(code);
    if (kind === PIECE) finish(at);
  }
  finish(text.length);
  return words;
}

/** How many words `text` has. */
export const countWords = (text: string): number => wordsIn(text).length;

/** The number of `text` among `ids`: equal strings have one, counted in order of first sight. */
export function idIn(ids: Map<string, number>, text: string): number {
  let id = ids.get(text);
  if (id === undefined) {
    id = ids.size;
    ids.set(text, id);
  }
  return id;
}
