/** The door of `languages`: what each language knows, and what follows from all of them. */
import type { DateFormats, Locale } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { languageOf } from './languages.ts';

export { type CountWords, countsIn, heldIn } from './count-words.ts';
export type { Dictionary } from './dictionary.ts';
export { eventSaid } from './event-said.ts';
export { gapFor, gapsIn } from './gap.ts';
export type { Face, Language } from './language.ts';
export { inAnyLanguage, LANGUAGES, languageIn, languageOf, openGraphTag, wordTag } from './languages.ts';
export type { Lexicon, Statement, Topic } from './lexicon.ts';
export { languageOfPart } from './part.ts';
export { NUMBER, type PartKind, type ReferenceWords } from './references.ts';
export { tensedOf } from './sample.ts';
export { inOneLetter, inTwoLetters } from './search-letters.ts';
export { indexedForm, type SearchWord, searchWords } from './search-words.ts';
export { foldedLanguage, type SearchedLanguage } from './searched-language.ts';
export type { BegunPolicy, SetupWords } from './setup-words.ts';
export { endIsAnnounced, periodOn, statusLineOn, statusWord } from './status.ts';
export { GAP_FACTS, type GapFact, type TemplateWords } from './template-words.ts';
export {
  addedNote,
  consentOf,
  natureOf,
  notesOf,
  noteWords,
  type Told,
  toldOf,
  versionNamedIn,
  withdrawalReason,
} from './told.ts';
export { datesIn } from './typed-days.ts';

/** The words of a language. `formats`: how the organisation wants days to be written. */
export const dictionaryOf = (locale: Locale, formats: DateFormats = {}): Dictionary =>
  languageOf(locale).words(formats[locale]);
