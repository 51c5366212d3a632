/** Days in Brazilian Portuguese. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho'],
    ...['julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  ],
  { 'pt-BR': { long: '{d} de {month} de {y}', short: '{dd}/{mm}/{y}' } },
  '1º',
);
