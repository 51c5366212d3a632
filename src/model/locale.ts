/** The languages that the interface speaks and policies are written in. */

export const LOCALES = [
  'ru',
  'kk',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'pl',
  'tr',
  'uk',
  'ar',
  'ja',
  'zh-Hans',
  'uz',
  'he',
] as const;

/** A language, as BCP 47 names it. */
export type Locale = (typeof LOCALES)[number];

/** The language that the tool itself speaks, and the one of texts about which nobody says anything. */
export const TOOL_LOCALE: Locale = 'en';

/** A value per language; not every language need have one. */
export type Localised<T = string> = { readonly [L in Locale]?: T };

/** How days are written in a language: every way that there is, the usual one first. */
export const DATE_FORMATS = {
  ru: ['ru'],
  kk: ['kk'],
  en: ['en-GB', 'en-US'],
  de: ['de'],
  fr: ['fr'],
  es: ['es'],
  it: ['it'],
  'pt-BR': ['pt-BR'],
  pl: ['pl'],
  tr: ['tr'],
  uk: ['uk'],
  ar: ['ar'],
  ja: ['ja'],
  'zh-Hans': ['zh-Hans'],
  uz: ['uz'],
  he: ['he'],
} as const satisfies Record<Locale, readonly string[]>;

/** The way that an organisation has chosen; a language without one is written as usual. */
export type DateFormats = { readonly [L in Locale]?: (typeof DATE_FORMATS)[L][number] | undefined };
export type DateFormat = NonNullable<DateFormats[Locale]>;

export function isLocale(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value);
}

/** The value in `locale`, else in `fallback`, else any there is, else `undefined`. */
export function localised<T>(values: Localised<T>, locale: Locale, fallback: Locale): T | undefined {
  return values[locale] ?? values[fallback] ?? LOCALES.map((l) => values[l]).find((v) => v !== undefined);
}
