/** What the site's search knows of the language: Pagefind has no stemmer for it. */
import type { SearchedLanguage } from '../searched-language.ts';

/**
 * How Kazakh words end: number, possession, case, and the common forms of verbs; endings that make other words are left out.
 * Gathered from grammars and texts; nobody who speaks the language has confirmed the list.
 */
const NUMBER = 'лар лер дар дер тар тер';
const POSSESSION = 'ымыз іміз ыңыз іңіз мыз міз ңыз ңіз ым ім ың ің сы сі ы і м ң';
const CASE =
  'ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н ' +
  'нда нде да де та те нан нен дан ден тан тен мен бен пен';
const VERB = 'латын летін атын етін йтын йтін лады леді ады еді йды йді ған ген қан кен ып іп у л т';

export const search: SearchedLanguage = {
  endings: [NUMBER, POSSESSION, CASE, VERB].join(' ').split(' '),
  questionWords:
    'не қандай қай қалай кім кімге қайда қашан қанша неше неге ме ма бе ба па пе мен менің маған бар болады'.split(
      ' ',
    ),
  alsoSaid: { қанша: ['мерзімі'], куки: ['cookie'], шағым: ['орган', 'сот'], пошта: ['email'] },
};
