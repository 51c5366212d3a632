/** What belongs together in a German text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const deUnits: UnitWords = {
  months: [
    'Jan(?:uar|\\.)|Jänner',
    'Feb(?:ruar|\\.)',
    'März|Mrz\\.',
    'Apr(?:il|\\.)',
    'Mai',
    'Juni',
    'Juli',
    'Aug(?:ust|\\.)',
    'Sept?(?:ember|\\.)',
    'Okt(?:ober|\\.)',
    'Nov(?:ember|\\.)',
    'Dez(?:ember|\\.)',
  ],
  dayForm: { between: '\\.\\s*', beforeYear: '\\s+' },
  year: 'n\\. ?Chr\\.',
  currencies: 'Euro|Cent|(?:US-)?Dollar|Franken|Rappen|Pfund|Tenge',
  multiples: 'Tsd\\.|tausend|Mio\\.|Million(?:en)?|Mrd\\.|Milliarden?|Prozent',
  references: {
    before:
      '(?:Unter)?(?:Abschnitt|Kapitel|Artikel|Absatz|Absätze|Ziffer|Klausel)\\p{L}{0,2}|Abs\\.|Art\\.|Ziff\\.',
    after: null,
  },
  typed: { before: 'Abschnitt|Artikel|Kapitel|Ziffer|Teil', after: null },
};
