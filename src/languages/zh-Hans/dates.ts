/** Days in Chinese. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  Array.from({ length: 12 }, (_, i) => `${i + 1}`),
  { 'zh-Hans': { long: '{y}年{month}月{d}日', short: '{y}-{mm}-{dd}' } },
);
