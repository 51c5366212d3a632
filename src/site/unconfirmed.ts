/** Whether a translation was written from a template and nobody who speaks the language has confirmed it. */
import { readFactsOf } from '../archive/index.ts';
import { knownLanguage } from '../languages/index.ts';
import type { Locale, Version } from '../model/index.ts';
import { loadSite } from './site.ts';

export const isUnconfirmed = (version: Version, locale: Locale): boolean =>
  knownLanguage(locale)?.isConfirmed === false &&
  !version.reviews.some((review) => review.locale === locale) &&
  // A text that was added later is somebody's own file.
  version.translations[locale]?.addedAt === null &&
  readFactsOf(loadSite().archive, version.policy, version.id) !== null;
