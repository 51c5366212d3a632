/** What the site's own search has to know of a language. */
import { foldedLetters } from './search-letters.ts';

export interface SearchedLanguage {
  /** How words end; an empty list: Pagefind has a stemmer for the language. */
  readonly endings: readonly string[];
  /** Words with which people ask, and that say little of what is asked: they count less. */
  readonly questionWords: readonly string[];
  /** What people type → the words that policies have for it. */
  readonly alsoSaid: Readonly<Record<string, readonly string[]>>;
}

/** The same in letters as they are compared (`search-letters.ts`); the longest endings first. */
export function foldedLanguage({ endings, questionWords, alsoSaid }: SearchedLanguage): SearchedLanguage {
  const folded = (words: readonly string[]) => [...new Set(words.map(foldedLetters))];
  return {
    endings: folded(endings).sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    questionWords: folded(questionWords),
    alsoSaid: Object.fromEntries(
      Object.entries(alsoSaid).map(([typed, said]) => [foldedLetters(typed), folded(said)]),
    ),
  };
}

/** Of a language that nobody here knows. */
export const UNKNOWN_SEARCH: SearchedLanguage = { endings: [], questionWords: [], alsoSaid: {} };
