/** What files for downloading are made from. */
import type { ArchivedPolicy } from '../archive/index.ts';
import type { Locale } from '../model/index.ts';
import type { PairSource } from '../output/index.ts';
import { documentOf, loadSite } from './site.ts';

/** A policy in one language with the texts that this build has read. */
export function downloadSource(subject: {
  readonly policy: ArchivedPolicy;
  readonly locale: Locale;
}): Omit<PairSource, 'from' | 'to'> {
  const { policy, locale } = subject;
  const { archive, url, asOf } = loadSite();
  return { archive, policy, locale, url, asOf, documentOf: (version) => documentOf(policy, version, locale) };
}
