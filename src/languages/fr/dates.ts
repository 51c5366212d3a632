/** Days in French. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  { fr: { long: '{d} {month} {y}', short: '{dd}/{mm}/{y}' } },
  '1er',
);
