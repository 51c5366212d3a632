/** Days in Spanish. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  { es: { long: '{d} de {month} de {y}', short: '{dd}/{mm}/{y}' } },
);
