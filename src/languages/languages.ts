/** Every language that the interface speaks, and which of them knows the language of a text. */
import { inTagOrder, type Locale } from '../model/index.ts';
import type { Face, Language } from './language.ts';
import { languageName, nameIn } from './language-names.ts';
import { FOLDERS } from './list.ts';

/** A language that the interface speaks: it has a folder here. */
export type Spoken = keyof typeof FOLDERS;

export const SPOKEN = (Object.keys(FOLDERS) as Spoken[]).sort(inTagOrder);

const BY_TAG: Readonly<Record<Spoken, Language>> = FOLDERS;

/** In the order of `SPOKEN`. */
export const LANGUAGES: readonly Language[] = SPOKEN.map((tag) => BY_TAG[tag]);

export const isSpoken = (locale: Locale): locale is Spoken => Object.hasOwn(FOLDERS, locale);

export const languageOf = (spoken: Spoken): Language => BY_TAG[spoken];

/** The language here that a text in `locale` is written in; `null`: nobody here knows it. */
export function knownLanguage(locale: Locale): Language | null {
  const tag = nearestTag(locale, SPOKEN);
  return tag === null ? null : BY_TAG[tag];
}

/**
 * The one of `tags` that is the language of `locale`: itself, else what is left of it as its subtags are cut from the end, else
 * any of the same language. One that is written with another script is none: who reads one need not read the other.
 *
 * Source: RFC 4647, 3.4.
 */
export function nearestTag<T extends Locale>(locale: Locale, tags: readonly T[]): T | null {
  const exact = tags.find((tag) => tag === locale);
  if (exact !== undefined) return exact;
  const [language] = locale.split('-');
  const script = scriptOf(locale);
  const same = tags.filter((tag) => tag.split('-')[0] === language && scriptOf(tag) === script);
  for (let end = locale.lastIndexOf('-'); end > 0; end = locale.lastIndexOf('-', end - 1)) {
    const cut = same.find((tag) => tag === locale.slice(0, end));
    if (cut !== undefined) return cut;
  }
  return same[0] ?? null;
}

/** The script in which `locale` is written, as ISO 15924 names it: the one in its tag, else the usual one of the language. */
export function scriptOf(locale: Locale): string | undefined {
  if (!scripts.has(locale)) scripts.set(locale, new Intl.Locale(locale).maximize().script);
  return scripts.get(locale);
}

/** By tag: each sentence of a page asks for that of its language, and ICU looks it up anew. */
const scripts = new Map<Locale, string | undefined>();

/** Scripts that ISO 15924 names together, as Unicode names them one by one. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Hans: ['Han', 'Bopomofo'],
  Hant: ['Han', 'Bopomofo'],
  Kore: ['Hangul', 'Han'],
};

/** Marked `g`. The letters with which `locale` is written, and what goes with them. */
export function lettersOf(locale: Locale): RegExp {
  const script = scriptOf(locale) ?? 'Zyyy';
  const names = TOGETHER[script] ?? [script];
  return new RegExp(`[${names.map((name) => `\\p{scx=${name}}`).join('')}]`, 'gu');
}

/** Scripts that are read from right to left, as ISO 15924 names them. */
const RIGHT_TO_LEFT = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
  'Mend',
  'Yezi',
]);

export type Direction = Language['direction'];

/** The faces that hold the letters of `locale`, as far as there are any. */
export function facesOf(locale: Locale): readonly Face[] {
  const known = knownLanguage(locale);
  if (known) return known.faces;
  // Whatever is written in a script is drawn with all that the script has here.
  const script = scriptOf(locale);
  return script === 'Cyrl' ? ['cyrillic-ext', 'cyrillic'] : script === 'Latn' ? ['latin'] : [];
}

/** In which direction a text in `locale` is read. */
export const directionOf = (locale: Locale): Direction =>
  RIGHT_TO_LEFT.has(scriptOf(locale) ?? '') ? 'rtl' : 'ltr';

/** What `speaker` calls the language `named`, in the form that stands before «язык»; its own name where nobody has said. */
export function languageIn(speaker: Locale, named: Locale): string {
  const own = isSpoken(speaker) ? BY_TAG[speaker] : null;
  const said = own?.calls[named] ?? (isSpoken(named) ? BY_TAG[named].called[speaker] : undefined);
  return said ?? languageName(speaker, named, own?.namedBefore);
}

/** What the language `named` is called in itself, as it stands alone: «Русский», “Deutsch”; its tag where nobody knows. */
export function ownName(named: Locale): string {
  if (isSpoken(named)) return BY_TAG[named].words().languageName;
  const name = nameIn(named, named);
  return name === null
    ? named
    : name.replace(/^(?!\p{Script=Georgian})\p{L}/u, (letter) => letter.toLocaleUpperCase(named));
}

/** One pattern for what `part` is in any language: texts quote each other, and a company writes several. */
export function inAnyLanguage(part: (language: Language) => RegExp | null, flags = 'iu'): RegExp {
  const sources = LANGUAGES.flatMap((language) => part(language)?.source ?? []);
  return new RegExp(sources.join('|'), flags);
}

/** As Word names a language: `en-GB`. */
export function wordTag(locale: Locale): string {
  const language = knownLanguage(locale);
  return language && !/-(?:[A-Z]{2}|\d{3})\b/.test(locale) ? `${locale}-${language.region}` : locale;
}

/** As Open Graph names a language: `en_GB`. `format`: how days are written in it. */
export function openGraphTag(locale: Locale, format: string | undefined): string {
  if (format?.includes('-')) return format.replace('-', '_');
  const { language, region } = new Intl.Locale(locale);
  const usual = knownLanguage(locale)?.region ?? new Intl.Locale(locale).maximize().region;
  return [language, region ?? usual].filter((part) => part !== undefined).join('_');
}
