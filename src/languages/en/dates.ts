/** Days in English: the British way, and the American one where it is asked for. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  {
    'en-GB': { long: '{d} {month} {y}', short: '{d} {mon} {y}' },
    'en-US': { long: '{month} {d}, {y}', short: '{mon} {d}, {y}' },
  },
);
