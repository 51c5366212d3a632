/** Days in Italian. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
    ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  ],
  { it: { long: '{d} {month} {y}', short: '{dd}/{mm}/{y}' } },
  '1º',
);
