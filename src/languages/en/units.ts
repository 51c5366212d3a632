/** What belongs together in an English text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const enUnits: UnitWords = {
  months: [
    'jan(?:uary|\\.)?',
    'feb(?:ruary|\\.)?',
    'mar(?:ch|\\.)?',
    'apr(?:il|\\.)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust|\\.)?',
    'sept?(?:ember|\\.)?',
    'oct(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dec(?:ember|\\.)?',
  ],
  year: 'AD(?!\\p{L})',
  currencies: 'tenge|(?:US )?dollars?|euros?|pounds?|rubles?|roubles?|cents?(?!\\p{L})',
  multiples: 'thousand|million|billion|percent|per cent',
  references: { before: '(?:sub)?sections?|articles?|clauses?|paragraphs?|chapters?', after: null },
  typed: { before: 'section|article|clause|chapter|part', after: null },
};
