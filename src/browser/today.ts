/** The reader's day. */
import { dayIn, type IsoDate } from '../model/date.ts';

/**
 * Today in the time zone of the organisation. A clock that is behind the day of the build is wrong: the page was made by then.
 */
export function today(): IsoDate {
  const { timeZone = 'UTC', built = '' } = document.documentElement.dataset;
  const day = dayIn(timeZone, new Date());
  return day < built ? built : day;
}

/** Says on the printed page what day it is. */
export function printToday(): void {
  const printed = document.querySelector('[data-today]');
  if (printed) printed.textContent = today();
}
