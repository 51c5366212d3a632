/** The words of the pages: the interface's, as the organisation wants them. */
import { dictionaryOf as anyDictionaryOf, type Dictionary } from '../languages/index.ts';
import { inTagOrder, type Locale } from '../model/index.ts';
import { loadSite } from './site.ts';

export const dictionaryOf = (locale: Locale): Dictionary =>
  anyDictionaryOf(locale, loadSite().archive.organisation);

/** A page in every language of the site: `pathOf` gives its path in one. */
export const localePaths = (pathOf: (locale: Locale) => string): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    loadSite()
      .archive.organisation.locales.toSorted(inTagOrder)
      .map((locale) => [locale, pathOf(locale)]),
  );
