/** What a version's record says beside its dates and its change, for its pages. */
import { isIsoDate, type Locale, type SaidKey, type Version } from '../model/index.ts';
import { EXTRA_KEYS, TOLD_IN_SENTENCES } from '../records/index.ts';
import { dictionaryOf } from './words.ts';

const isNamed = (key: string): key is SaidKey => !(TOLD_IN_SENTENCES as readonly string[]).includes(key);

/** Each thing that the record says, by its name in `locale`. */
export function recordRows(version: Version, locale: Locale) {
  const { date, record } = dictionaryOf(locale);
  return EXTRA_KEYS.filter(isNamed).flatMap((key) => {
    // Nothing but text can stand beside a name: the type refuses a key of another shape.
    const value: string | null = version[key];
    return value ? [{ name: record.said[key], value: isIsoDate(value) ? date(value) : value }] : [];
  });
}
