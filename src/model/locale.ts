/**
 * Languages of texts. A policy is written in any language that has a tag; which of them the interface speaks is known by the
 * folders of `languages/`, and by nothing here.
 */

/** The language of a text: a BCP 47 tag in its canonical form, `ru`, `pt-BR`, `zh-Hant`. */
export type Locale = string;

/** The language that the tool itself speaks, and the one of texts about which nobody says anything. */
export const TOOL_LOCALE = 'en' satisfies Locale;

/** A value for each language that has one. */
export type Localised<T = string> = { readonly [L in Locale]?: T };

/** The ways in which an organisation wants days to be written, by language; one without is written as usual. */
export type DateFormats = Localised<DateFormat>;
/** How days are written, named as the language and country that write them so: `en-US`. */
export type DateFormat = string;

/**
 * The canonical spelling of tags, as a pattern that every program can check: language, script, country, variants,
 * extensions, private use. What stands for what (`iw` for `he`) is not in it: `canonicalLocale` knows.
 *
 * Source: RFC 5646, 2.1 and 4.5.
 */
export const LOCALE_PATTERN =
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/;

/** Whether `value` is spelt like a tag. Only the spelling counts, so that old archives stay readable if a tag is replaced. */
export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && LOCALE_PATTERN.test(value);

/** The canonical form of a tag as somebody typed it (`pt_br`, `zh-hant`, `iw`); `null`: not a tag. */
export function canonicalLocale(typed: string): Locale | null {
  try {
    const [tag] = Intl.getCanonicalLocales(typed.trim().replaceAll('_', '-'));
    return isLocale(tag) ? tag : null;
  } catch {
    return null;
  }
}

/** Why `value` is not the tag of a text, as the end of a sentence: what is expected in its place; `null`: it is one. */
export function expectedLocale(value: unknown): string | null {
  const canonical = typeof value === 'string' ? canonicalLocale(value) : null;
  if (canonical === null) return 'the tag of a language such as `de`, `pt-BR` or `zh-Hant`';
  return canonical === value ? null : `\`${canonical}\`, the canonical form of the tag`;
}

/** Stands in a value per language for every language that is not named. */
export const ANY_LANGUAGE = '*';

/** The languages of archives before any tag was allowed. Their order is visible in what those archives published, so it stays. */
const FIRST: readonly Locale[] = ['ru', 'kk', 'en'];

/** Compares tags for sorting; everything made from an archive uses this order. */
export function inTagOrder(a: Locale, b: Locale): number {
  const [i, j] = [FIRST.indexOf(a), FIRST.indexOf(b)];
  if (i >= 0 || j >= 0) return (i < 0 ? FIRST.length : i) - (j < 0 ? FIRST.length : j);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The languages that `values` has something in, in order. */
export const localesOf = (values: Localised<unknown>): readonly Locale[] =>
  Object.keys(values)
    .filter((locale) => values[locale] !== undefined)
    .sort(inTagOrder);

/** The value in `locale`, else in `fallback`, else any there is, else `undefined`. */
export function localised<T>(values: Localised<T>, locale: Locale, fallback: Locale): T | undefined {
  return values[locale] ?? values[fallback] ?? values[localesOf(values)[0] ?? fallback];
}

/** The language in which `localised` finds its value. */
export const localeFound = (values: Localised<unknown>, locale: Locale, fallback: Locale): Locale =>
  [locale, fallback].find((one) => values[one] !== undefined) ?? localesOf(values)[0] ?? fallback;
