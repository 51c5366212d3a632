/** Which texts the search has, in which part of its index, and whose texts a page in a language searches. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, type ArchivedPolicy, textPath } from '../archive/index.ts';
import { type IsoDate, type Locale, statusOn, type Version } from '../model/index.ts';
import { partsOf } from './search-parts.ts';

/** Most bytes of superseded texts that are indexed, the latest first: a browser has to find its way through them. */
const SEARCH_BUDGET = 30_000_000;

export const SEARCH_FOLDER = 'pagefind';

/** Where a part of the index is, from the root of the site. */
export const searchFolder = (part: number): string =>
  part === 0 ? SEARCH_FOLDER : `${SEARCH_FOLDER}/parts/${part}`;

export interface ArchivedText {
  readonly policy: ArchivedPolicy;
  readonly version: Version;
  readonly locale: Locale;
  /** The part of the index that has it. */
  readonly part: number;
}

export interface SearchedArchive {
  readonly archive: Archive;
  readonly asOf: IsoDate;
  /** Most bytes of text in a part of the index, if not as many as there should be. */
  readonly partBytes?: number;
}

/** All texts in force or announced, and of the others the latest within the budget; in the archive's order. */
export function searchedTexts({ archive, asOf, partBytes }: SearchedArchive): ArchivedText[] {
  const all = archive.policies.flatMap((policy) =>
    policy.versions.flatMap((version) =>
      archive.organisation.locales
        .filter((locale) => version.translations[locale])
        .map((locale) => ({
          policy,
          version,
          locale,
          id: textPath(policy.policy.id, version.id, locale),
          bytes: statSync(join(archive.root, textPath(policy.policy.id, version.id, locale))).size,
        })),
    ),
  );
  const live = all.filter(({ policy, version }) =>
    ['in-force', 'upcoming'].includes(statusOn(version, policy.versions, asOf)),
  );
  const kept = new Set(live);
  let left = SEARCH_BUDGET - live.reduce((sum, { bytes }) => sum + bytes, 0);
  const rest = all
    .filter((text) => !kept.has(text))
    .sort((a, b) => (a.version.effective < b.version.effective ? 1 : -1));
  for (const text of rest) {
    left -= text.bytes;
    if (left < 0) break;
    kept.add(text);
  }
  const texts = all.filter((text) => kept.has(text));
  const parts = partsOf(texts, partBytes);
  return texts.map(({ policy, version, locale }, i) => ({ policy, version, locale, part: parts[i]! }));
}

/** The languages of the site, the default one first. */
export const searchOrder = ({
  organisation: { defaultLocale, locales },
}: Pick<Archive, 'organisation'>): Locale[] => [...new Set([defaultLocale, ...locales])];

/** The language of the texts that a page in `locale` searches: its own, or the first that has any. */
export const searchedLocale = (archive: Pick<Archive, 'organisation' | 'policies'>, locale: Locale): Locale =>
  [locale, ...searchOrder(archive)].find((one) =>
    archive.policies.some(({ versions }) => versions.some(({ translations }) => translations[one])),
  ) ?? locale;

/** Where the parts of the index are that a page in `locale` reads besides the first one; from the root of the site. */
export function furtherParts(source: SearchedArchive, locale: Locale): string[] {
  const searched = searchedLocale(source.archive, locale);
  const parts = searchedTexts(source).flatMap((text) => (text.locale === searched ? [text.part] : []));
  return [...new Set(parts)]
    .filter((part) => part > 0)
    .sort((a, b) => a - b)
    .map((part) => `${searchFolder(part)}/`);
}
