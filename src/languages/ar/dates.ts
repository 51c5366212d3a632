/** Days in Arabic: Gregorian, with the months of Egypt and the Gulf, in the figures 0 to 9. */
import { datesOf } from '../dates.ts';

/** Slashes hold a date together in a line from right to left; dashes would turn its parts round. */
export const dates = datesOf(
  [
    ...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو'],
    ...['يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  ],
  { ar: { long: '{d} {month} {y}', short: '{dd}/{mm}/{y}' } },
);
