/** Days in Ukrainian. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня'],
    ...['липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
  ],
  { uk: { long: '{d} {month} {y} року', short: '{dd}.{mm}.{y}' } },
);
