/** Makes the index of the site's search: every text of every version, in files that a browser fetches as needed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import { addressesAt, type Locale, type PolicyDocument, type Version } from '../model/index.ts';
import { clauseTexts } from './clause-texts.ts';
import { type IndexFile, type SearchedText, searchFiles } from './search-files.ts';
import {
  type ArchivedText,
  type SearchedArchive,
  searchedTexts,
  searchFolder,
  searchOrder,
} from './search-texts.ts';

export interface SearchSource extends SearchedArchive {
  /** The built site. */
  readonly folder: string;
  readonly documentOf: (policy: ArchivedPolicy, version: Version, locale: Locale) => PolicyDocument;
  readonly onProgress: (done: number, all: number) => void;
  /**
   * The files of a part that are to be written: those from `make`, or what is cached of an earlier build with the same texts, but
   * for those that the site has already.
   */
  readonly missing: (
    part: SearchPart,
    make: () => Promise<readonly IndexFile[]>,
  ) => Promise<readonly IndexFile[]>;
}

export interface SearchPart {
  /** Where it is, from the root of the site. */
  readonly folder: string;
  /** Everything that its files follow from. */
  readonly texts: readonly string[];
}

/** Writes the index into the site, part by part, and gives the number of texts in it. */
export async function writeSearchIndex(source: SearchSource): Promise<number> {
  const texts = searchedTexts(source);
  const parts = Map.groupBy(texts, ({ part }) => part);
  let done = 0;
  for (const [part, own] of [...parts].sort(([a], [b]) => a - b)) {
    await writePart(part, own, source, (count) => source.onProgress(done + count, texts.length));
    done += own.length;
  }
  return texts.length;
}

async function writePart(
  part: number,
  texts: readonly ArchivedText[],
  source: SearchSource,
  onIndexed: (done: number) => void,
): Promise<void> {
  const folder = searchFolder(part);
  const names = [...texts.map((text) => nameOf(text, source)), ...(part === 0 ? [] : [`part ${part}`])];
  const make = () => indexOf(part, texts, source, onIndexed);
  for (const { path, content } of await source.missing({ folder, texts: names }, make)) {
    const file = join(source.folder, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Everything of a text that its files follow from. */
function nameOf({ policy: { policy }, version, locale }: ArchivedText, { archive }: SearchSource): string {
  const { title, sourceDigest, textDigest } = version.translations[locale]!;
  return JSON.stringify([
    urlOf(archive, policy.id, version, locale),
    searchOrder(archive),
    policy.id,
    policy.numbering,
    version.id,
    locale,
    title,
    sourceDigest,
    textDigest,
  ]);
}

/** What reads the index; one copy reads all parts. */
const READER = /^(pagefind(-worker)?\.js|wasm\..*)$/;

async function indexOf(
  part: number,
  texts: readonly ArchivedText[],
  source: SearchSource,
  onIndexed: (done: number) => void,
): Promise<IndexFile[]> {
  const searched = texts.map((text) => searchedText(text, source));
  const files = await searchFiles(searched, searchOrder(source.archive), onIndexed);
  return part === 0 ? files : files.filter(({ path }) => !READER.test(path));
}

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
