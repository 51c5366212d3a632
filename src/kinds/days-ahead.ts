/** The days in what a page says that the day of the build has not reached: on them, it may say something else. */
import { loadSite } from '../site/index.ts';

export function daysAhead(said: string): string {
  const { asOf } = loadSite();
  const days = said.match(/\d{4}-\d\d-\d\d/g) ?? [];
  return [...new Set(days)]
    .filter((day) => day > asOf)
    .sort()
    .join(' ');
}
