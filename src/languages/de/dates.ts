/** Days in German. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
  { de: { long: '{d}. {month} {y}', short: '{dd}.{mm}.{y}' } },
);
