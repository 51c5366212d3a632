/** Patterns out of the words of several languages. */
import { type Spelling, spellingFor } from './narrow.ts';
import { UNSPACED } from './unspaced.ts';

/** Scripts that put no blanks between words: a letter before or behind a word says nothing of where it ends. */
export const WITHOUT_BLANKS = `[${UNSPACED}]`;

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

/** Letters by which a text is known to hold words of a language at all; signs of other scripts are in none of its words. */
export const SCRIPTS = {
  Cyrillic: /[\u0400-\u052f]/,
  Hebrew: /[\u0590-\u05ff]/,
  Arabic: /[\u0600-\u06ff]/,
  Han: /[\u3005-\u30ff\u3400-\u9fff]/,
  Latin: /[a-z\u00c0-\u024f]/i,
} as const;

/**
 * Letters and figures from Arabic on; most texts have none, and their numbers are ours. Pictures such as 🙂 are none, nor is what
 * colours a sign as one; of the planes that they stand in, only Chinese characters are letters here.
 */
export const BEYOND_OURS = /[\u0600-\u1fff\u2e80-\ud7ff\ud840-\udbff\ue000-\ufdff\ufe10-\uffff]/;

const LETTERS = Object.values(SCRIPTS);

/**
 * Of `languages` those whose script stands in the text, by the text: most texts are in one of the scripts, and a pattern of
 * all languages takes its time at every letter. `wordsOf`: patterns of a language, which have its letters. `make` gets with them
 * how patterns for such texts are spelled.
 */
export function inScriptsOf<Words, Result>(
  languages: readonly Words[],
  wordsOf: (words: Words) => string,
  make: (languages: readonly Words[], spelled: Spelling) => Result,
): (text: string) => Result {
  // Patterns themselves have Latin letters (`\\p{L}`), so that script is asked for last.
  const scripts = languages.map((one) => LETTERS.findIndex((letters) => letters.test(wordsOf(one))));
  const made = new Map<Spelling, Map<string, Result>>();
  return (text) => {
    const found = LETTERS.map((letters) => letters.test(text));
    const [key, spelled] = [found.join(), spellingFor(text)];
    const known = made.get(spelled) ?? new Map<string, Result>();
    made.set(spelled, known);
    let result = known.get(key);
    if (result === undefined) {
      result = make(
        languages.filter((_, i) => found[scripts[i]!] ?? true),
        spelled,
      );
      known.set(key, result);
    }
    return result;
  };
}
