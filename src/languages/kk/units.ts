/** What belongs together in a Kazakh text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const kkUnits: UnitWords = {
  months: [
    'қаңтар\\p{L}*',
    'ақпан\\p{L}*',
    'наурыз\\p{L}*',
    'сәуір\\p{L}*',
    'мамыр\\p{L}*',
    'маусым\\p{L}*',
    'шілде\\p{L}*',
    'тамыз\\p{L}*',
    'қыркүйек\\p{L}*|қыркүйег\\p{L}*',
    'қазан\\p{L}*',
    'қараша\\p{L}*',
    'желтоқсан\\p{L}*',
  ],
  year: 'жыл(?:ғы|дың|ы|дан|да|ға)?(?!\\p{L})|ж\\.',
  currencies: 'теңге\\p{L}*|доллар\\p{L}*|еуро|АЕК|рубл\\p{L}*',
  multiples: 'мың|миллион|млн\\.?|миллиард|млрд\\.?|пайыз\\p{L}*',
  references: { before: null, after: '(?:бөлім|тармақ|тармағ|бап|бабы|тарма|тарау)\\p{L}*' },
  typed: { before: 'бап|бөлім|тарау', after: 'бап|тармақ|бөлім|тарау' },
};
