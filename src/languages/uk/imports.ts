/** By what Ukrainian texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: String.raw`(?:дата )?(?:останн\p{L}* )?(?:оновлен|змінен|змін|редакці|набра|набува|набира|чинн|діє|опублікован|версі)`,
    // «1 травня 2018 року набирає чинності».
    behindDate: 'наб(?:ира|ува)(?:є|ють) чинності',
    effective: 'набра|набува|набира|чинн|діє',
    words: String.raw`версі[яї]|дата|останн\p{L}*|оновлен\p{L}*|змін\p{L}*|редакці\p{L}*|набра\p{L}*|набува\p{L}*|набира\p{L}*|чинн\p{L}*|діє|опублікован\p{L}*|з|від|р|рік|року`,
  },
  numbered: 'стаття|розділ|пункт',
  fileNames: { privacy: 'konfidentsiin|konfidenciin', consent: 'zhoda|zgoda', terms: 'umovy|uhoda' },
  folders: ['polityka', 'polityky'],
  // As the table of the Cabinet of Ministers of 2010 has them.
  latinised: [
    ['ґ', 'g'],
    ['є', 'ie'],
    ['і', 'i'],
    ['ї', 'i'],
  ],
};
