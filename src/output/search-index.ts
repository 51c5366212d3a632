/** Makes the index of the site's search: every text of every version, in files that a browser fetches as needed. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Archive, type ArchivedPolicy, textPath } from '../archive/index.ts';
import {
  addressesAt,
  type IsoDate,
  type Locale,
  type PolicyDocument,
  statusOn,
  type Version,
} from '../model/index.ts';
import { clauseTexts } from './clause-texts.ts';
import { type IndexFile, type SearchedText, searchFiles } from './search-files.ts';

/** Most bytes of superseded texts that are indexed, the latest first: Pagefind needs up to 25 times as much memory. */
const SEARCH_BUDGET = 30_000_000;

export const SEARCH_FOLDER = 'pagefind';

export interface SearchSource {
  readonly archive: Archive;
  /** The built site. */
  readonly folder: string;
  readonly asOf: IsoDate;
  readonly documentOf: (policy: ArchivedPolicy, version: Version, locale: Locale) => PolicyDocument;
  readonly onProgress: (done: number, all: number) => void;
  /** Whether a file of the site that was built last stays, since it was made of these texts. */
  readonly stays?: (path: string, texts: readonly string[]) => boolean;
  /** Gives the cached files of an earlier build with the same texts, or else those from `make`. */
  readonly remember: (
    texts: readonly string[],
    make: () => Promise<readonly IndexFile[]>,
  ) => Promise<readonly IndexFile[]>;
}

/** Writes the index into the site and gives the number of texts in it. */
export async function writeSearchIndex(source: SearchSource): Promise<number> {
  const texts = searchedTexts(source);
  const names = texts.map(({ policy: { policy }, version, locale }) => {
    const { title, sourceDigest, textDigest } = version.translations[locale]!;
    const address = urlOf(source.archive, policy.id, version, locale);
    return JSON.stringify([
      address,
      searchOrder(source.archive),
      policy.id,
      policy.numbering,
      version.id,
      locale,
      title,
      sourceDigest,
      textDigest,
    ]);
  });
  for (const { path, content } of await source.remember(names, () => indexOf(texts, source))) {
    if (source.stays?.(`${SEARCH_FOLDER}/${path}`, names)) continue;
    const file = join(source.folder, SEARCH_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return texts.length;
}

const indexOf = (texts: readonly ArchivedText[], source: SearchSource): Promise<IndexFile[]> =>
  searchFiles(
    texts.map((text) => searchedText(text, source)),
    searchOrder(source.archive),
    (done) => source.onProgress(done, texts.length),
  );

interface ArchivedText {
  readonly policy: ArchivedPolicy;
  readonly version: Version;
  readonly locale: Locale;
}

/** All texts in force or announced, and of the others the latest within the budget; in the archive's order. */
function searchedTexts({ archive, asOf }: SearchSource): ArchivedText[] {
  const all = archive.policies.flatMap((policy) =>
    policy.versions.flatMap((version) =>
      archive.organisation.locales
        .filter((locale) => version.translations[locale])
        .map((locale) => ({ policy, version, locale })),
    ),
  );
  const isLive = ({ policy, version }: ArchivedText) =>
    ['in-force', 'upcoming'].includes(statusOn(version, policy.versions, asOf));
  const bytesOf = ({ policy, version, locale }: ArchivedText) =>
    statSync(join(archive.root, textPath(policy.policy.id, version.id, locale))).size;
  const live = all.filter(isLive);
  const kept = new Set(live);
  let left = SEARCH_BUDGET - live.reduce((sum, text) => sum + bytesOf(text), 0);
  const rest = all
    .filter((text) => !kept.has(text))
    .sort((a, b) => (a.version.effective < b.version.effective ? 1 : -1));
  for (const text of rest) {
    left -= bytesOf(text);
    if (left < 0) break;
    kept.add(text);
  }
  return all.filter((text) => kept.has(text));
}

/** The languages of the site, the default one first. */
const searchOrder = ({
  organisation: { defaultLocale, locales },
}: Pick<Archive, 'organisation'>): Locale[] => [...new Set([defaultLocale, ...locales])];

/** The language of the texts that a page in `locale` searches: its own, or the first that has any. */
export const searchedLocale = (archive: Pick<Archive, 'organisation' | 'policies'>, locale: Locale): Locale =>
  [locale, ...searchOrder(archive)].find((one) =>
    archive.policies.some(({ versions }) => versions.some(({ translations }) => translations[one])),
  ) ?? locale;

/** Where a text is found. */
const urlOf = ({ organisation }: Archive, policy: string, { id }: Version, locale: Locale) =>
  addressesAt('/', organisation.rootLocale).version(locale, policy, id);

/** One text for the search: its clauses as plain words. */
function searchedText(
  { policy, version, locale }: ArchivedText,
  { archive, documentOf }: SearchSource,
): SearchedText {
  const { title, textFormat } = version.translations[locale]!;
  const clauses = clauseTexts(documentOf(policy, version, locale), textFormat);
  return {
    url: urlOf(archive, policy.policy.id, version, locale),
    locale,
    policy: policy.policy.id,
    version: `${policy.policy.id}/${version.id}`,
    title,
    clauses: clauses.map(({ anchor, number, heading, words }) => ({
      anchor,
      heading: [number, heading].filter(Boolean).join(' '),
      text: inOneLine(words),
    })),
  };
}

/** Adds punctuation between cells and after lines without any, which an excerpt would otherwise run together. */
const inOneLine = (words: string) =>
  words
    .trim()
    .replace(/\t/g, ' · ')
    .replace(/([^\s.!?:;,…])\n/g, '$1 · ')
    .replace(/\n/g, ' ');
