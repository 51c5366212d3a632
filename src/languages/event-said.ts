/** What a line of the ledger says, in words. */
import {
  asSentence,
  inOneLine,
  type LedgerEvent,
  type Locale,
  type SaidNote,
  type Version,
} from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { languageIn } from './languages.ts';
import { languageOfNote, withdrawalReason } from './told.ts';

/** The sentence on `event` of `version`, and the note that somebody wrote with it. */
export function eventSaid(words: Dictionary, event: LedgerEvent, version: Version): SaidNote {
  const { record } = words;
  const calledHere = (named: Locale) => languageIn(words.locale, named);
  const say = record.event[event.type] as (
    event: LedgerEvent,
    languageIn: (locale: Locale) => string,
  ) => string;
  const sentence = say(event, calledHere);
  if (event.type === 'withdrawn') {
    const reason = withdrawalReason(words, { ...version, withdrawnNote: event.note })!;
    return { ...reason, lead: said([sentence, reason.lead]) };
  }
  const note = noteOf(event);
  if (note === null) return { lead: null, text: sentence, lang: null };
  const lang = languageOfNote(note, words.locale, version);
  const language = lang && calledHere(lang);
  return {
    lead: said([sentence, language && words.version.inLanguage(language)]),
    text: asSentence(note),
    lang,
  };
}

/** What there is of `parts`, one after another. */
const said = (parts: readonly (string | null)[]) => inOneLine(parts.flatMap((part) => part || []));

/** What somebody wrote with an event, if they did. */
function noteOf(event: LedgerEvent): string | null {
  if ('note' in event) return event.note || null;
  return 'reason' in event ? event.reason : null;
}
