/** Days in Japanese, in the years of the common era. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  Array.from({ length: 12 }, (_, i) => `${i + 1}`),
  { ja: { long: '{y}年{month}月{d}日', short: '{y}/{mm}/{dd}' } },
);
