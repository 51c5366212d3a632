/** The words of the pages: the interface's, with days written as the organisation wants them. */
import { dictionaryOf as anyDictionaryOf, type Dictionary } from '../languages/index.ts';
import type { Locale } from '../model/index.ts';
import { loadSite } from './site.ts';

export const dictionaryOf = (locale: Locale): Dictionary =>
  anyDictionaryOf(locale, loadSite().archive.organisation.formats);
