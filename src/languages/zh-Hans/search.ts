/**
 * What the site's search knows of the language: it has no endings. A text is indexed character by character and a question is
 * looked for in rows of two, so that it needs neither Pagefind's stemmer, of which there is none, nor a dictionary.
 */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  // Rows of two, as a question is cut.
  questionWords: [
    '什 么',
    '怎 么',
    '怎 样',
    '如 何',
    '多 久',
    '多 少',
    '是 否',
    '可 以',
    '哪 些',
    '哪 个',
    '为 什',
    '吗',
  ],
  alsoSaid: {},
};
