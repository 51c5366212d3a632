/** The days in a page's data that are after the day of the build: on those days the page may have to change. */
import { loadSite } from '../site/index.ts';

export function daysAhead(said: string): string {
  const { asOf } = loadSite();
  const days = said.match(/\d{4}-\d\d-\d\d/g) ?? [];
  return [...new Set(days)]
    .filter((day) => day > asOf)
    .sort()
    .join(' ');
}
