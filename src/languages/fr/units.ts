/** What belongs together in a French text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const frUnits: UnitWords = {
  months: [
    'janvier|janv\\.',
    'février|févr\\.',
    'mars',
    'avril|avr\\.',
    'mai',
    'juin',
    'juillet|juil\\.',
    'août',
    'septembre|sept\\.',
    'octobre|oct\\.',
    'novembre|nov\\.',
    'décembre|déc\\.',
  ],
  dayForm: { between: '(?:er)?\\s+', beforeYear: '\\s+' },
  year: 'apr?\\. J\\.-C\\.',
  currencies: 'euros?|centimes?|dollars?|francs?(?: suisses)?|livres?|tenges?',
  multiples: 'mille|millions?(?: d[e’])?|milliards?(?: d[e’])?|pour cent',
  references: {
    before: '(?:sous-)?(?:sections?|articles?|clauses?|paragraphes?|chapitres?|points?)|art\\.',
    after: null,
  },
  typed: { before: 'article|section|chapitre|clause|partie', after: null },
};
