/** What belongs together in a Turkish text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const trUnits: UnitWords = {
  months: [
    'Oca[kğ]\\p{L}{0,3}',
    'Şubat\\p{L}{0,3}',
    'Mart\\p{L}{0,3}',
    'Nisan\\p{L}{0,3}',
    'Mayıs\\p{L}{0,3}',
    'Haziran\\p{L}{0,3}',
    'Temmuz\\p{L}{0,3}',
    'Ağustos\\p{L}{0,3}',
    'Eylül\\p{L}{0,3}',
    'Ekim\\p{L}{0,3}',
    'Kasım\\p{L}{0,3}',
    'Aralı[kğ]\\p{L}{0,3}',
  ],
  year: 'yıl\\p{L}{0,4}(?!\\p{L})',
  currencies: 'lira\\p{L}{0,4}|TL(?!\\p{L})|kuruş\\p{L}{0,3}|avro\\p{L}{0,3}|euro|dolar\\p{L}{0,4}|tenge',
  multiples: 'bin|milyon|milyar|yüzde',
  references: {
    before: '(?:madde|bölüm|fıkra|bent)',
    after: "(?:\\.|['’]\\p{L}{2,4})?\\s*(?:madde|bölüm|fıkra|bent|bend)\\p{L}*",
  },
  typed: { before: 'madde|bölüm|kısım', after: 'madde|bölüm' },
};
