/** How much a site holds of its versions for printing: PDF and Word files of all of them, or of those that hold or are to hold. */
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import {
  type IsoDate,
  type Locale,
  localesOf,
  type PolicyDocument,
  statusOn,
  type Version,
} from '../model/index.ts';
import { type Coverage, coverageOf } from './pdf/coverage.ts';
import { versionWords } from './sheet.ts';
import type { VersionSource } from './version-source.ts';

/** The most texts for which every version gets PDF, Word files and a redline against the text in force; they take nine tenths of a build. */
export const FULL_EXTENT = 2000;

export const EXTENTS = ['all', 'in-force'] as const;
export type Extent = (typeof EXTENTS)[number];

/** `wanted`: what was asked for; anything else leaves it to the size of the archive. */
export function extentOf({ policies }: Archive, wanted?: string): Extent {
  if (wanted === 'all' || wanted === 'in-force') return wanted;
  const texts = policies
    .flatMap(({ versions }) => versions)
    .reduce((sum, { translations }) => sum + localesOf(translations).length, 0);
  return texts > FULL_EXTENT ? 'in-force' : 'all';
}

/** Whether a version, and the redlines that lead to it, have files for printing in a site of `extent`. */
export const isInExtent = (
  extent: Extent,
  { versions }: ArchivedPolicy,
  version: Version,
  asOf: IsoDate,
): boolean => extent === 'all' || ['in-force', 'upcoming'].includes(statusOn(version, versions, asOf));

/** What prints a text in the language `locale`, its title and its addresses included, and what of it nothing prints. */
export const printingOf = (document: PolicyDocument, title: string, locale: Locale): Coverage =>
  coverageOf(title + JSON.stringify(document), locale);

/** The same of what stands around the text: its dates and notes, what was put right, what changed, in words of the text before. */
export function printingAround(source: VersionSource): Coverage {
  const { heading, author, dates, notes, record, footer } = versionWords(source);
  return coverageOf([heading, author, ...dates, ...notes, ...record, ...footer].join('\n'), source.locale);
}

/** Whether a site made from `archive` has a PDF of a text, if it has any. */
export function hasPdfOf(
  archive: Archive,
  policy: ArchivedPolicy,
  asOf: IsoDate,
  documentOf: (version: Version, locale: Locale) => PolicyDocument,
  extent = extentOf(archive),
): (version: Version, locale: Locale) => boolean {
  const url = `${archive.organisation.site}/`;
  return (version, locale) =>
    isInExtent(extent, policy, version, asOf) &&
    [
      printingOf(documentOf(version, locale), version.translations[locale]!.title, locale),
      printingAround({ archive, policy, version, locale, asOf, url, documentOf }),
    ].every(({ lacking }) => lacking.length === 0);
}
