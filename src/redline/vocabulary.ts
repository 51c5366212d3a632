/** Patterns out of the words of several languages. */

/** Scripts that put no blanks between words: a letter before or behind a word says nothing of where it ends. */
export const WITHOUT_BLANKS =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';

/** A letter of the others. */
export const LETTER = `(?:(?!${WITHOUT_BLANKS})\\p{L})`;

/** No word goes on here, behind and before. */
export const NO_LETTER = `(?!${LETTER})`;
export const BEGINS = `(?:(?=${WITHOUT_BLANKS})|(?<!(?!${WITHOUT_BLANKS})[\\p{L}\\p{N}]))`;
export const ENDS = `(?:(?<=${WITHOUT_BLANKS})|(?!(?!${WITHOUT_BLANKS})[\\p{L}\\p{N}]))`;

/** Stands nowhere. */
const NOWHERE = '(?!)';

/** One pattern for what `pick` takes of each of `languages`. */
export function anyOf<Words>(languages: readonly Words[], pick: (words: Words) => string | null): string {
  const patterns = languages.map(pick).filter((pattern) => pattern !== null);
  return patterns.length === 0 ? NOWHERE : `(?:${patterns.join('|')})`;
}
