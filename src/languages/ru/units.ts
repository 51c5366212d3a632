/** What belongs together in a Russian text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const ruUnits: UnitWords = {
  months: [
    'январ\\p{L}*',
    'феврал\\p{L}*',
    'март\\p{L}?',
    'апрел\\p{L}*',
    'ма[йяею]',
    'июн\\p{L}*',
    'июл\\p{L}*',
    'август\\p{L}?',
    'сентябр\\p{L}*',
    'октябр\\p{L}*',
    'ноябр\\p{L}*',
    'декабр\\p{L}*',
  ],
  year: 'год[ауе]?(?!\\p{L})|гг?\\.',
  currencies: 'тенге|руб(?:\\.|л\\p{L}*)?(?!\\p{L})|доллар\\p{L}*|евро|копе\\p{L}*|МРП|грн\\.?|гривен\\p{L}*',
  multiples: 'тыс(?:\\.|яч\\p{L}*)|млн\\.?|миллион\\p{L}*|млрд\\.?|миллиард\\p{L}*|процент\\p{L}*',
  references: {
    before: '(?:раздел|пункт|подпункт|стать|глав|част)\\p{L}{0,3}|п\\.|пп\\.|ст\\.|разд\\.',
    after: null,
  },
  typed: { before: 'статья|раздел|глава|пункт|часть', after: null },
};
