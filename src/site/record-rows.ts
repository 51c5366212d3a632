/** What a version's record says beside its dates and its change, for its pages. */
import { isIsoDate, type Locale, type Version } from '../model/index.ts';
import { extrasOf } from '../records/index.ts';
import { dictionaryOf } from './words.ts';

/** Told elsewhere on the same pages, in sentences. */
const TOLD_ELSEWHERE = new Set(['sample', 'origin']);

/** Each thing that the record says, by its name in `locale`; a key without words there is called as it is written. */
export function recordRows(version: Version, locale: Locale) {
  const { date, record } = dictionaryOf(locale);
  return Object.entries(extrasOf(version))
    .filter(([key, value]) => !TOLD_ELSEWHERE.has(key) && value !== null && value !== false)
    .map(([key, value]) => ({
      name: record.said[key] ?? key,
      value: isIsoDate(value) ? date(value) : typeof value === 'string' ? value : JSON.stringify(value),
    }));
}
