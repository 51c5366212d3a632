/** The door of `languages`: what each language knows, and what follows from all of them. */
import type { Locale } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { languageOf } from './languages.ts';
import { type OwnWords, withOwnWords } from './own-words.ts';
import { dateFormatIn, ownWordsBeside, type Speech, spokenBeside } from './speech.ts';

export { askedLanguage } from './asked-language.ts';
export { type CountWords, countsIn, heldIn } from './count-words.ts';
export type { Asked, DeskWords } from './desk-words.ts';
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
export { missingIn, OWN_PATHS, type OwnText, type OwnWords, saidAt, unchangedIn } from './own-words.ts';
export { languageOfPart, type OtherLanguage, otherLanguageOf } from './part.ts';
export { realLocale } from './real-locale.ts';
export { NUMBER, type PartKind, type ReferenceWords } from './references.ts';
export { tensedOf } from './sample.ts';
export { inOneLetter, inTwoLetters } from './search-letters.ts';
export { indexedForm, type SearchWord, searchWords } from './search-words.ts';
export { foldedLanguage, type SearchedLanguage, UNKNOWN_SEARCH } from './searched-language.ts';
export type { BegunPolicy, SetupWords } from './setup-words.ts';
export { arrowOf, type Signs, signsOf } from './signs.ts';
export { dateFormatIn, dayFormBeside, type Speech, speechBeside, spokenBeside } from './speech.ts';
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

/** Made once for each words of a project: they are asked for at every turn. */
const made = new WeakMap<OwnWords, Map<string, Dictionary>>();

/** The words of the interface beside a text in `locale`. `speech`: how the organisation wants it to speak. */
export function dictionaryOf(locale: Locale, speech: Speech = {}): Dictionary {
  const spoken = spokenBeside(locale, speech);
  const format = dateFormatIn(locale, speech);
  const beneath = languageOf(spoken).words(format);
  const own = ownWordsBeside(locale, speech);
  if (own === null) return beneath;
  const known = made.get(own.words) ?? new Map<string, Dictionary>();
  made.set(own.words, known);
  const key = `${own.tag} ${spoken} ${format}`;
  const words = known.get(key) ?? withOwnWords(beneath, own.words, own.tag);
  known.set(key, words);
  return words;
}

export { CHOSEN, FIXED, REPLACEABLE } from './word-list.ts';
