/** Days in Turkish. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran'],
    ...['Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
  ],
  { tr: { long: '{d} {month} {y}', short: '{dd}.{mm}.{y}' } },
);
