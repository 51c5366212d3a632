/** The door of `languages`: what each language knows, and what follows from all of them. */
import type { Locale } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { languageOf } from './languages.ts';
import { dateFormatIn, type Speech, spokenBeside } from './speech.ts';

export { askedLanguage } from './asked-language.ts';
export { type CountWords, countsIn, heldIn } from './count-words.ts';
export type { Dictionary } from './dictionary.ts';
export { eventSaid } from './event-said.ts';
export { gapFor, gapsIn } from './gap.ts';
export type { Face, Language, WrittenLanguage } from './language.ts';
export {
  type Direction,
  directionOf,
  facesOf,
  inAnyLanguage,
  isSpoken,
  knownLanguage,
  LANGUAGES,
  languageIn,
  languageOf,
  lettersOf,
  nearestTag,
  openGraphTag,
  ownName,
  SPOKEN,
  type Spoken,
  scriptOf,
  wordTag,
} from './languages.ts';
export type { Lexicon, Statement, Topic } from './lexicon.ts';
export { languageOfPart, type OtherLanguage, otherLanguageOf } from './part.ts';
export { realLocale } from './real-locale.ts';
export { NUMBER, type PartKind, type ReferenceWords } from './references.ts';
export { tensedOf } from './sample.ts';
export { inOneLetter, inTwoLetters } from './search-letters.ts';
export { indexedForm, type SearchWord, searchWords } from './search-words.ts';
export { foldedLanguage, type SearchedLanguage, UNKNOWN_SEARCH } from './searched-language.ts';
export type { BegunPolicy, SetupWords } from './setup-words.ts';
export { dateFormatIn, type Speech, speechBeside, spokenBeside } from './speech.ts';
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

/** The words of the interface beside a text in `locale`. `speech`: how the organisation wants it to speak. */
export const dictionaryOf = (locale: Locale, speech: Speech = {}): Dictionary =>
  languageOf(spokenBeside(locale, speech)).words(dateFormatIn(locale, speech));
