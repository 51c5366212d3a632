/** Days in Kazakh. */
import { datesOf } from '../dates.ts';

/** The day stands last: «2026 жылғы 22 қараша» is the official form. */
export const dates = datesOf(
  [
    ...['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'],
    ...['шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ],
  { kk: { long: '{y} жылғы {d} {month}', short: '{dd}.{mm}.{y}' } },
);
