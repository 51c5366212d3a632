/** What belongs together in an Italian text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const itUnits: UnitWords = {
  months: [
    'gennaio|genn?\\.',
    'febbraio|febb?\\.',
    'marzo',
    'aprile|apr\\.',
    'maggio|magg?\\.',
    'giugno|giu\\.',
    'luglio|lug\\.',
    'agosto|ago\\.',
    'settembre|sett?\\.',
    'ottobre|ott\\.',
    'novembre|nov\\.',
    'dicembre|dic\\.',
  ],
  dayForm: { between: '[°º]?\\s+', beforeYear: '\\s+' },
  year: 'd\\. ?C\\.',
  currencies: 'euro|centesim[oi]|dollar[oi]|franch?[oi](?: svizzer[oi])?|sterlin[ae]|tenge',
  multiples: 'mila|milion[ei](?: di)?|miliard[oi](?: di)?|per cento',
  references: {
    before:
      '(?:sotto)?(?:sezion[ei]|articol[oi]|claus(?:ola|ole)|paragraf[oi]|capitol[oi]|punt[oi]|comma)|art\\.',
    after: null,
  },
  typed: { before: 'articolo|sezione|clausola|capitolo|parte', after: null },
};
