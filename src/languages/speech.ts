/** Which language the interface speaks beside a text, and how the organisation wants it to speak. */
import {
  ANY_LANGUAGE,
  type DateFormat,
  type DateFormats,
  type DayForm,
  type Locale,
  type Localised,
  TOOL_LOCALE,
} from '../model/index.ts';
import { isSpoken, languageOf, nearestTag, SPOKEN, type Spoken } from './languages.ts';
import { formOf, type OwnWords } from './own-words.ts';

/** What an organisation says of the interface. An `Organisation` is one. */
export interface Speech {
  /** How days are written. */
  readonly formats?: DateFormats | undefined;
  /** For languages that the interface does not speak, the one that it speaks there; `*`: for all others. */
  readonly fallback?: Localised | undefined;
  /** The language of the site’s first page. */
  readonly defaultLocale?: Locale | undefined;
  /** Words that it brings along, by the language that they are in. */
  readonly ownWords?: Localised<OwnWords> | undefined;
}

/** Where nothing else is said. */
const LAST: Spoken = TOOL_LOCALE;

/**
 * The language of the interface beside a text in `locale`: the text’s own, as `nearestTag` finds it; else the one that the
 * organisation names; else that of the site’s first page; else English.
 */
export function spokenBeside(locale: Locale, { fallback = {}, defaultLocale }: Speech = {}): Spoken {
  const named = fallback[nearestTag(locale, Object.keys(fallback)) ?? ANY_LANGUAGE];
  return (
    nearestTag(locale, SPOKEN) ??
    (named !== undefined && isSpoken(named) ? named : null) ??
    (defaultLocale === undefined ? null : nearestTag(defaultLocale, SPOKEN)) ??
    LAST
  );
}

/** The project’s own words beside a text in `locale`: those of its language, else those of the one that is spoken there. */
export function ownWordsBeside(
  locale: Locale,
  speech: Speech,
): { readonly tag: Locale; readonly words: OwnWords } | null {
  const { ownWords } = speech;
  if (ownWords === undefined) return null;
  const tag = nearestTag(locale, Object.keys(ownWords)) ?? spokenBeside(locale, speech);
  const words = ownWords[tag];
  return words === undefined ? null : { tag, words };
}

/** How days are written beside a text in `locale`; `undefined`: as usual in the language that is spoken there. */
export function dateFormatIn(locale: Locale, speech: Speech = {}): DateFormat | undefined {
  const spoken = spokenBeside(locale, speech);
  const { formats = {} } = speech;
  const chosen = formats[locale] ?? formats[spoken];
  const known = languageOf(spoken).dates.formats;
  return chosen ?? known.find((format) => format === locale);
}

/** As much of `speech` as decides what is said beside a text in `locale`: what is as usual is left out. */
export function speechBeside(
  locale: Locale,
  speech: Speech,
): Pick<Speech, 'formats' | 'fallback' | 'ownWords'> {
  const spoken = spokenBeside(locale, speech);
  const format = speech.formats?.[locale] ?? speech.formats?.[spoken];
  const own = ownWordsBeside(locale, speech);
  return {
    ...(format === undefined ? {} : { formats: { [locale]: format } }),
    ...(spoken === spokenBeside(locale) ? {} : { fallback: { [locale]: spoken } }),
    ...(own === null ? {} : { ownWords: { [own.tag]: own.words } }),
  };
}

/** What a page needs to write days by itself. */
export function dayFormBeside(locale: Locale, speech: Speech): DayForm {
  const dates = ownWordsBeside(locale, speech)?.words.dates;
  return dates
    ? formOf(dates)
    : languageOf(spokenBeside(locale, speech)).dates.form(dateFormatIn(locale, speech));
}
