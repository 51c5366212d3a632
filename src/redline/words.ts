/** How text is cut for comparison, and the small integers that stand for what was cut. */

/** A word (letters, marks, digits of any script), a stretch of blanks, or one other sign. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
const BLANK = /^\s/;

/** `text` in words, blanks and signs; joined again they are `text`. A lone surrogate is a sign of its own. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

export const isWord = (token: string) => WORD.test(token);
export const isBlank = (token: string) => BLANK.test(token);

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
