/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'co kto kogo komu czyj jaki jaka jakie jakich który która które kiedy gdzie skąd jak długo dlaczego po ile czy',
    'mogę może można jest są mam ma ja mój moja moje moich mnie mi my nasz państwo',
    'i w z na do o od dla za przez u',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    długo: ['okres', 'przechowywania'],
    ile: ['okres'],
    skarga: ['organ', 'sąd'],
    skarżyć: ['skarga', 'organ'],
    skasować: ['usunięcie', 'usunąć'],
    usunąć: ['usunięcie'],
    dzwonić: ['telefon'],
    komórka: ['telefon'],
    ciasteczka: ['cookie'],
    mail: ['email'],
  },
};
