/** What the site's search knows of the language: Pagefind has no stemmer for it. */
import type { SearchedLanguage } from '../searched-language.ts';

/**
 * How Polish words end: cases of nouns and adjectives, and common forms of verbs. Gathered from grammars; nobody who speaks the
 * language has confirmed the list.
 */
const NOUN = 'owi ami ach om ów em ie iem iom iach iami iów ią ię ii ia io a u y i e ę ą o';
const ADJECTIVE = 'ego emu ej ych ym ymi iego iemu iej ich im imi';
const VERB =
  'ować owania owanie ujemy uje ują ać aniu ania anie any ana ane anych enia enie eniu ić cie my ć';

export const search: SearchedLanguage = {
  endings: [NOUN, ADJECTIVE, VERB].join(' ').split(' '),
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
