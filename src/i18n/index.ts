/** The door of `i18n`: the words of the interface by language. */
import type { DateFormats, LedgerEvent, Locale } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { englishWith } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export { type ChangeEntry, type ChangeGroup, changeGroups } from './change-groups.ts';
export { longDate, shortDate } from './dates.ts';
export type { Dictionary } from './dictionary.ts';
export { movedWords } from './moved.ts';
export { statusLineOn, withdrawalReason } from './status.ts';

const [british, american] = [englishWith('en-GB'), englishWith('en-US')];

/** The words of a language. `formats`: how the organisation wants days to be written. */
export function dictionaryOf(locale: Locale, formats: DateFormats = {}): Dictionary {
  switch (locale) {
    case 'ru':
      return ru;
    case 'kk':
      return kk;
    case 'en':
      return formats.en === 'en-US' ? american : british;
    default:
      return locale satisfies never;
  }
}

/** What a line of the ledger says, as a sentence. */
export function eventSentence({ record, pending }: Dictionary, event: LedgerEvent): string {
  const say = record.event[event.type] as (
    event: LedgerEvent,
    languageIn: Dictionary['pending']['languageIn'],
  ) => string;
  return say(event, pending.languageIn);
}
