/** What belongs together in a Portuguese text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const ptBRUnits: UnitWords = {
  months: [
    'janeiro|jan\\.',
    'fevereiro|fev\\.',
    'março|mar\\.',
    'abril|abr\\.',
    'maio',
    'junho|jun\\.',
    'julho|jul\\.',
    'agosto|ago\\.',
    'setembro|set\\.',
    'outubro|out\\.',
    'novembro|nov\\.',
    'dezembro|dez\\.',
  ],
  dayForm: { between: '[.º°]{0,2}\\s+(?:de\\s+)?', beforeYear: ',?\\s+(?:de\\s+)?' },
  year: 'd\\. ?C\\.',
  currencies: 'reais|real|centavos?|dólares?|euros?|libras?|tenges?',
  multiples: 'mil|milh(?:ão|ões)(?: de)?|bilh(?:ão|ões)(?: de)?|por cento',
  references: {
    before:
      '(?:sub)?(?:seç(?:ão|ões)|artigos?|cláusulas?|parágrafos?|capítulos?|ite(?:m|ns)|incisos?)|art\\.',
    after: null,
  },
  typed: { before: 'artigo|seção|cláusula|capítulo|parte', after: null },
};
