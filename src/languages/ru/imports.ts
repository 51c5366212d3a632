/** By what Russian texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: String.raw`(?:дата )?(?:последне\p{L}* )?(?:обновл|измен|редакци|вступ|действ|опубликован|верси)`,
    // «1 мая 2018 года вступает в силу».
    behindDate: 'вступа(?:ет|ют) в силу',
    effective: 'вступ|действ',
    words: String.raw`верси[яи]|дата|последне\p{L}*|обновл\p{L}*|измен\p{L}*|редакци\p{L}*|вступ\p{L}*|действ\p{L}*|опубликован\p{L}*|в|с|силу|от|г|год\p{L}*`,
  },
  numbered: 'статья|раздел|пункт',
  fileNames: { privacy: 'konfidencial', consent: 'soglasie', terms: 'usloviya|soglashenie' },
  folders: ['politika', 'politiki'],
  latinised: [],
};
