/** Days in Hebrew, in the months of the common calendar. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['ינואר', 'פברואר', 'מרץ', 'אפריל', 'מאי', 'יוני'],
    ...['יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
  ],
  { he: { long: '{d} ב{month} {y}', short: '{dd}.{mm}.{y}' } },
);
