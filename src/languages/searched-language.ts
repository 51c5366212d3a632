/** What the site's search needs to know about a language. */
import { foldedLetters } from './search-letters.ts';

export interface SearchedLanguage {
  /** Endings of words; empty if Pagefind has a stemmer for the language. */
  readonly endings: readonly string[];
  /** Words of questions that say little about the subject, such as "how": they count less. */
  readonly questionWords: readonly string[];
  /** What people type → the words that policies use for it. */
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

/** For a language that we have no folder for. */
export const UNKNOWN_SEARCH: SearchedLanguage = { endings: [], questionWords: [], alsoSaid: {} };
