/** Days in Russian. */
import { datesOf } from '../dates.ts';

export const dates = datesOf(
  [
    ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
    ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  ],
  { ru: { long: '{d} {month} {y} года', short: '{dd}.{mm}.{y}' } },
);
