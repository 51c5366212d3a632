/**
 * How text is cut for comparison, and the small integers that stand for what was cut.
 *
 * A token is a word (letters, marks and digits of any script), a stretch of blanks, or one other sign. The cut is that of
 * the regular expression `[\p{L}\p{M}\p{N}]+|\s+|[^]` with the `u` flag; Latin, digits and Cyrillic, which is nearly
 * everything in practice, are told apart by their codes, three times as quickly.
 */

const WORD = 1;
const BLANK = 2;
const SIGN = 3;

const ANY_WORD = /^[\p{L}\p{M}\p{N}]/u;
const ANY_BLANK = /^\s/u;

/** The class of every character below U+0530; the few signs among the letters are looked up once. */
const CLASSES = Uint8Array.from({ length: 0x530 }, (_, code) => slowClass(String.fromCharCode(code)));

function slowClass(sign: string): number {
  return ANY_WORD.test(sign) ? WORD : ANY_BLANK.test(sign) ? BLANK : SIGN;
}

/** `text` in words, blanks and signs; joined again they are `text`. A lone surrogate is a sign of its own. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let start = 0;
  let last = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let length = 1;
    let kind: number;
    if (code < CLASSES.length) kind = CLASSES[code]!;
    else {
      const point = text.codePointAt(at)!;
      if (point > 0xffff) length = 2;
      kind = slowClass(String.fromCodePoint(point));
    }
    if (kind !== last || kind === SIGN) {
      if (at > start) tokens.push(text.slice(start, at));
      start = at;
      last = kind;
    }
    at += length;
  }
  if (text.length > start) tokens.push(text.slice(start));
  return tokens;
}

/** Whether a token is a word. */
export function isWord(token: string): boolean {
  const code = token.charCodeAt(0);
  return code < CLASSES.length ? CLASSES[code] === WORD : ANY_WORD.test(token);
}

/** How many words `text` has. */
export function countWords(text: string): number {
  let count = 0;
  for (const token of tokensOf(text)) if (isWord(token)) count++;
  return count;
}

/** Gives equal strings one number, counted from 0 in order of first sight. */
export class Interner {
  readonly #ids = new Map<string, number>();

  idOf(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(text, id);
    }
    return id;
  }
}
