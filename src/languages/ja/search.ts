/**
 * What the site's search knows of the language: nothing of its endings. A text is indexed character by character and a
 * question is looked for in rows of two, so that it needs neither Pagefind's stemmer, of which there is none, nor a dictionary.
 */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  // Rows of two, as a question is cut.
  questionWords: [
    'で す',
    'す か',
    'ま す',
    'の で',
    'は 何',
    '何 で',
    'ど の',
    'の よ',
    'よ う',
    'う に',
    'い つ',
    'ど こ',
    'す る',
  ],
  alsoSaid: {},
};
