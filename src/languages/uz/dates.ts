/** Days in Uzbek. */
import { datesOf } from '../dates.ts';

/** The day stands last: “2026-yil 1-oktabr” is the official form. */
export const dates = datesOf(
  [
    ...['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun'],
    ...['iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
  ],
  { uz: { long: '{y}-yil {d}-{month}', short: '{dd}.{mm}.{y}' } },
);
