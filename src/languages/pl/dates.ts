/** Days in Polish; months in the genitive, as they stand behind a day. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca'],
    ...['lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'],
  ],
  { pl: { long: '{d} {month} {y}', short: '{dd}.{mm}.{y}' } },
);
