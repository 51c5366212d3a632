/** What files for downloading are made from. */
import type { PairSource } from '../output/index.ts';
import type { PolicyProps } from './paths.ts';
import { documentOf, loadSite } from './site.ts';

/** A policy in one language with the texts that this build has read. */
export function downloadSource({ policy, locale }: PolicyProps): Omit<PairSource, 'from' | 'to'> {
  const { archive, url, asOf } = loadSite();
  return { archive, policy, locale, url, asOf, documentOf: (version) => documentOf(policy, version, locale) };
}
