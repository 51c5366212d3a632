/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'what which who whom whose when where why how long much many can do does did is are i me my we you',
    'your the a an of in on to for and',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    long: ['period'],
    complain: ['authority', 'court'],
    complaint: ['authority', 'court'],
    erase: ['deletion'],
    call: ['phone'],
    mobile: ['phone'],
  },
};
