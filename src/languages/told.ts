/** What a reader of a version must know beside its text and its status, the same wherever it is said. */
import {
  addDays,
  asSentence,
  changeTenseOn,
  dayIn,
  type IsoDate,
  inEveryTense,
  inForceOn,
  inOneLine,
  type Locale,
  localesOf,
  NEW_CONSENT,
  neighboursOf,
  neverHeld,
  type Organisation,
  type SaidNote,
  sequenceOf,
  statusOn,
  type Tensed,
  toldWith,
  type Version,
} from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { knownLanguage, LANGUAGES, languageIn, scriptOf } from './languages.ts';
import { languageAmong, languageOfPart } from './part.ts';

/** Of fewer words nobody can say that they would have had letters of their language's own. Signs and numbers are none. */
const LEAST_WORDS = 2;

/** Everything that is told of a version on a day, beside its status. */
export interface Told {
  /** Of the first one: that it replaces none. */
  readonly first: string | null;
  /** Of one that never begins, and of a sample: that its day changes nothing, and which version stays in force. */
  readonly stays: string | null;
  /** Why it was withdrawn, or which version was published in its place. */
  readonly reason: SaidNote | null;
  /** Of one that was withdrawn while it held: that nothing is in force on that day. */
  readonly none: string | null;
  /** The same where another came later, and of that one: from when to when nothing was. */
  readonly gap: string | null;
  /** That new consent is asked for: only where `version.yaml` says so, and not of a change that never comes or is over. */
  readonly consent: string | null;
  /** That the change is editorial, or that nobody has decided yet what it is. */
  readonly nature: string | null;
  /** What was put right by then. */
  readonly corrections: readonly SaidNote[];
  /** That the text itself stays as it is, where something was put right. */
  readonly unchanged: string | null;
}

/** Whom readers ask. */
export type Asked = Pick<Organisation, 'contacts'>;

/** What is told of `version` on `day`. */
export function toldOf(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  day: IsoDate,
  asked: Asked,
): Told {
  const isOver = neverHeld(version) || statusOn(version, versions, day) === 'withdrawn';
  const tense = changeTenseOn(version, versions, day);
  // A sample puts nothing in force again.
  const real = toldWith(version, versions);
  const hasEnded = isOver && !neverHeld(version);
  const corrected = version.corrections.filter(({ date }) => date <= day);
  return {
    first: neighboursOf(version, versions).before === null ? words.version.firstVersion : null,
    stays: neverHeld(version)
      ? staysAfter(words, version, real, day)
      : staysOutside(words, version, versions, day),
    reason: isOver ? withdrawalReason(words, version, versions, day) : null,
    none: hasEnded && inForceOn(real, day) === null ? words.version.noneInForce : null,
    gap: hasEnded ? gapAfter(words, version, real, day) : gapBefore(words, version, real, day),
    consent: consentOf(words, version, asked)?.[tense] || null,
    nature: natureOf(words, version, versions)?.[tense] ?? null,
    corrections: corrected.map((correction) => correctionSaid(words, correction, version)),
    unchanged: corrected.length > 0 ? words.record.unchanged : null,
  };
}

/** The same as a list, in the order in which it is told. */
export const notesOf = ({
  first,
  stays,
  reason,
  none,
  gap,
  consent,
  nature,
  corrections,
  unchanged,
}: Told): SaidNote[] => [
  ...(stays === null ? [] : [plain(stays)]),
  ...(reason ? [reason] : []),
  ...[none, gap, first, consent, nature].flatMap((text) => (text === null ? [] : [plain(text)])),
  ...corrections,
  // Whoever says the corrections elsewhere says there that the text stays.
  ...(unchanged !== null && corrections.length > 0 ? [plain(unchanged)] : []),
];

/** That the text in `locale` came later than the version; `null`: it came with it. */
export function addedNote(
  words: Dictionary,
  { translations }: Version,
  locale: Locale,
  timeZone: string,
): string | null {
  const at = translations[locale]?.addedAt;
  return at ? words.record.translationAdded(words.date(dayIn(timeZone, new Date(at)))) : null;
}

const plain = (text: string): SaidNote => ({ lead: null, text, lang: null });

/** A note as words on one line. */
export const noteWords = ({ lead, text }: SaidNote): string =>
  lead === null ? text : inOneLine([lead, text]);

/**
 * That new consent is asked for, and what applies to people who do not give it, in every tense: in the company's own words
 * (`withoutConsent` in `version.yaml`) or, where it has none in this language, that nothing is said of it. Of a change that
 * never comes or is over nothing. `null`: consent is not asked for.
 */
export function consentOf(
  words: Dictionary,
  { change, withoutConsent: stated }: Version,
  { contacts }: Asked,
): Tensed | null {
  if (change.class !== 'substantive' || !change.kinds.includes(NEW_CONSENT)) return null;
  const { consent, withoutConsent } = words.version;
  const otherwise = stated?.[words.locale] ?? withoutConsent(contacts.email ?? contacts.phone);
  const said = (asked: string) => inOneLine([asked, otherwise]);
  return { will: said(consent.will), has: said(consent.has), had: '', would: '' };
}

/** What is said of the kind of a change, in every tense; `null`: nothing, as of most. */
export function natureOf(words: Dictionary, version: Version, versions: readonly Version[]): Tensed | null {
  if (neighboursOf(version, versions).before === null) return null;
  const { class: nature } = version.change;
  if (nature === 'unknown') return inEveryTense(() => words.history.undecided);
  if (nature !== 'editorial') return null;
  const { editorial, editorialCounts } = words.version;
  const date = words.date(version.effective);
  return inEveryTense((tense) =>
    tense === 'would' ? editorial : inOneLine([editorial, editorialCounts[tense](date)]),
  );
}

/** What was put right: in the company's words and, where those are in another language, first in what needs none. */
function correctionSaid(
  words: Dictionary,
  { date, note, what, was, becomes }: Version['corrections'][number],
  version: Version,
): SaidNote {
  const lang = languageOfNote(note, words.locale, version);
  const language = lang && languageIn(words.locale, lang);
  const { record } = words;
  const hasValue = what !== undefined && becomes !== undefined;
  const lead = hasValue
    ? inOneLine([
        record.corrected(words.date(date), null),
        record.correctedValue(what, was ?? null, becomes),
        ...(language ? [record.noteIn(language)] : []),
      ])
    : record.corrected(words.date(date), language);
  return { lead, text: asSentence(note), lang };
}

/** From when to when nothing was in force after a version that was withdrawn while it held, if another has come by `day`. */
function gapAfter(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  day: IsoDate,
): string | null {
  const { withdrawn } = version;
  const next = sequenceOf(versions).find(({ effective }) => withdrawn !== null && effective >= withdrawn);
  return next && withdrawn !== null && next.effective > withdrawn && next.effective <= day
    ? words.version.nothingHeld(words.date(withdrawn), words.date(addDays(next.effective, -1)))
    : null;
}

/** The same of the version that came after those days. */
function gapBefore(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  day: IsoDate,
): string | null {
  const { before } = neighboursOf(version, versions);
  return version.effective <= day && before?.withdrawn && before.withdrawn < version.effective
    ? gapAfter(words, before, versions, day)
    : null;
}

/** That the day of a version that never begins changes nothing, where another one holds on that day and goes on. */
function staysAfter(
  words: Dictionary,
  { effective }: Version,
  versions: readonly Version[],
  day: IsoDate,
): string | null {
  const stays = inForceOn(versions, effective);
  // Of one that is to come itself, its own day says more.
  return stays === null || stays.effective >= effective || stays.effective > day
    ? null
    : words.version.nothingChanges[day < effective ? 'will' : 'has'](
        words.date(effective),
        words.date(stays.effective),
      );
}

/** That the day of a sample changes nothing: of a text that nobody published this must not be left to be guessed. */
function staysOutside(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  day: IsoDate,
): string | null {
  if (!version.sample) return null;
  const real = versions.filter(({ sample }) => !sample);
  const said = staysAfter(words, version, real, day);
  return said && words.sample.outside(said);
}

/**
 * Why a version was withdrawn, as a sentence: in the company's words, or, where the tool wrote that another version took its
 * place, in those of the page. `null`: it was not withdrawn. `versions`: those of its policy, of which one may hold in its place
 * on `day`.
 */
export function withdrawalReason(
  words: Dictionary,
  version: Version,
  versions: readonly Version[] = [],
  day: IsoDate = version.effective,
): SaidNote | null {
  const { withdrawnNote } = version;
  if (withdrawnNote === null) return null;
  const instead = versionNamedIn(withdrawnNote);
  if (instead !== null) {
    const other = versions.find(({ id }) => id === instead);
    const { insteadApplies, insteadPublished } = words.version;
    const say =
      other && !neverHeld(other) ? insteadApplies[day < other.effective ? 'will' : 'has'] : insteadPublished;
    return plain(say(nameOf(words, instead)));
  }
  const lang = languageOfNote(withdrawnNote, words.locale, version);
  return {
    lead: lang && words.version.reasonIn(languageIn(words.locale, lang)),
    text: asSentence(withdrawnNote),
    lang,
  };
}

/** The notes that the tool writes into the ledger when a version takes the place of an announced one, in every language. */
const replacedIn = () => LANGUAGES.map(({ words }) => words().version.replacedBy('\n').split('\n'));

/** The version that such a note names, or `null` if a person wrote the note. */
export function versionNamedIn(note: string): string | null {
  for (const [before, after] of replacedIn()) {
    const id = note.slice(before!.length, note.length - after!.length);
    if (note === `${before}${id}${after}` && /^\d{4}-\d\d-\d\d(\.\d+)?$/.test(id)) return id;
  }
  return null;
}

/** A version as readers know it: by its day, and by its number where several have that day. */
const nameOf = (words: Dictionary, id: string) =>
  `${words.date(id.slice(0, 10))}${id.includes('.') ? ` (${id})` : ''}`;

/**
 * The language of a note where it is another than that of the page. It is written in one of the languages of the version, so a
 * script that only one of them has tells it. A sentence may do without the letters that only its
 * language has, so their absence does not tell it from that of a sister language: there the authoritative text decides.
 */
export function languageOfNote(
  note: string,
  page: Locale,
  { translations }: Pick<Version, 'translations'>,
): Locale | null {
  const found = languageOfPart(note, page, 1) ?? languageAmong(note, page, localesOf(translations));
  const letters = knownLanguage(page)?.letters ?? null;
  if (found !== null || letters === null || letters.test(note)) return found;
  const prevails = localesOf(translations).find(
    (locale) => translations[locale]!.standing === 'authoritative',
  );
  const isSister = prevails !== undefined && prevails !== page && scriptOf(prevails) === scriptOf(page);
  return isSister && (note.match(/\p{L}+/gu) ?? []).length >= LEAST_WORDS ? prevails : null;
}
