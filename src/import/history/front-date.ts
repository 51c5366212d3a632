/** The day that the head of a text names, in the keys that generators of sites read. */
import { isIsoDate } from '../../model/index.ts';
import { oneLine } from '../text.ts';
import type { ShownDate } from './fold.ts';

/** From when a text holds; then when it was changed. `date` is that of the first publication with most, so it comes last. */
const KEYS = [
  ['effective', true],
  ['effective_date', true],
  ['effectiveDate', true],
  ['effective-date', true],
  ['last_updated', false],
  ['lastUpdated', false],
  ['last_modified_at', false],
  ['lastmod', false],
  ['updated', false],
  ['revdate', false],
  ['date', false],
] as const;

/** `front`: the keys as YAML or TOML give them; a day may be text or a date. */
export function frontDate(front: Readonly<Record<string, unknown>>): ShownDate | null {
  for (const [key, isEffective] of KEYS) {
    const value = front[key];
    const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
    const date = text.slice(0, 10);
    if (isIsoDate(date)) return { date, line: oneLine(`${key}: ${text}`), isEffective };
  }
  return null;
}
