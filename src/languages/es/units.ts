/** What belongs together in a Spanish text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const esUnits: UnitWords = {
  months: [
    'enero|ene\\.',
    'febrero|feb\\.',
    'marzo',
    'abril|abr\\.',
    'mayo',
    'junio|jun\\.',
    'julio|jul\\.',
    'agosto|ago\\.',
    'sep?tiembre|sept?\\.',
    'octubre|oct\\.',
    'noviembre|nov\\.',
    'diciembre|dic\\.',
  ],
  dayForm: { between: '[.º°]{0,2}\\s+(?:de\\s+)?', beforeYear: ',?\\s+(?:del?\\s+)?' },
  year: 'd\\. ?C\\.',
  currencies: 'euros?|céntimos?|dólares?|pesos?|soles|francos?|libras?|tenges?',
  multiples: 'mil|mill(?:ón|ones)(?: de)?|por ciento',
  references: {
    before: '(?:sub)?(?:apartados?|secci(?:ón|ones)|artículos?|cláusulas?|párrafos?|capítulos?)|art\\.',
    after: null,
  },
  typed: { before: 'artículo|apartado|sección|cláusula|capítulo|parte', after: null },
};
