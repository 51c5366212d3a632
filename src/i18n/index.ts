/** The door of `i18n`: the words of the interface by language. */
import type { LedgerEvent, Locale } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export { longDate, shortDate } from './dates.ts';
export type { Dictionary } from './dictionary.ts';

const DICTIONARIES: Readonly<Record<Locale, Dictionary>> = { ru, kk, en };

export const dictionaryOf = (locale: Locale): Dictionary => DICTIONARIES[locale];

/** What a line of the ledger says, as a sentence. */
export function eventSentence({ record, pending }: Dictionary, event: LedgerEvent): string {
  const say = record.event[event.type] as (
    event: LedgerEvent,
    languageIn: Dictionary['pending']['languageIn'],
  ) => string;
  return say(event, pending.languageIn);
}
