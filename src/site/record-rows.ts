/** What a version's record says beside its dates and its change, for its pages. */
import { isIsoDate, type Locale, type SaidKey, type Version } from '../model/index.ts';
import { extrasOf, TOLD_IN_SENTENCES } from '../records/index.ts';
import { dictionaryOf } from './words.ts';

const isNamed = (key: string): key is SaidKey => !(TOLD_IN_SENTENCES as readonly string[]).includes(key);

/** Each thing that the record says, by its name in `locale`. */
export function recordRows(version: Version, locale: Locale) {
  const { date, record } = dictionaryOf(locale);
  return Object.entries(extrasOf(version)).flatMap(([key, value]) =>
    isNamed(key) && value
      ? [
          {
            name: record.said[key],
            value: isIsoDate(value) ? date(value) : typeof value === 'string' ? value : JSON.stringify(value),
          },
        ]
      : [],
  );
}
