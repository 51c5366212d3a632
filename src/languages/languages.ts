/** Every language that there is, in the order of `LOCALES`. */
import { LOCALES, type Locale } from '../model/index.ts';
import type { Language } from './language.ts';
import { FOLDERS } from './list.ts';

/** A tag without a folder does not compile. */
const BY_TAG: Readonly<Record<Locale, Language>> = FOLDERS;

export const LANGUAGES: readonly Language[] = LOCALES.map((locale) => BY_TAG[locale]);

export const languageOf = (locale: Locale): Language => BY_TAG[locale];

/** What `speaker` calls the language `named`, in the form that stands before «язык»; its own name where nobody has said. */
export const languageIn = (speaker: Locale, named: Locale): string =>
  BY_TAG[speaker].calls[named] ?? BY_TAG[named].called[speaker] ?? BY_TAG[named].words().languageName;

/** One pattern for what `part` is in any language: texts quote each other, and a company writes several. */
export function inAnyLanguage(part: (language: Language) => RegExp | null, flags = 'iu'): RegExp {
  const sources = LANGUAGES.flatMap((language) => part(language)?.source ?? []);
  return new RegExp(sources.join('|'), flags);
}

/** As Word names a language: `en-GB`. */
export const wordTag = (locale: Locale): string => withRegion(BY_TAG[locale]);

/** As Open Graph names a language: `en_GB`. `format`: how days are written in it. */
export function openGraphTag({ tag, region }: Language, format: string | undefined): string {
  return (format?.includes('-') ? format : withRegion({ tag, region })).replace('-', '_');
}

/** A tag may name its country itself: `pt-BR`. */
const withRegion = ({ tag, region }: Pick<Language, 'tag' | 'region'>): string =>
  `${new Intl.Locale(tag).language}-${region}`;
