/** The door of `i18n`: the words of the interface by language. */
import type { Locale } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export { longDate, shortDate } from './dates.ts';
export type { Dictionary } from './dictionary.ts';
export { movedWords } from './moved.ts';

const DICTIONARIES: Readonly<Record<Locale, Dictionary>> = { ru, kk, en };

export const dictionaryOf = (locale: Locale): Dictionary => DICTIONARIES[locale];
