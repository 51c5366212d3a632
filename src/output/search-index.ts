/** The index of the site's own search: every text of every version, cut into files that a browser fetches as it needs them. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Archive, type ArchivedPolicy, textPath } from '../archive/index.ts';
import { articleHtml } from '../markdown/index.ts';
import {
  addressesAt,
  escapeMarkup,
  type IsoDate,
  type Locale,
  type PolicyDocument,
  statusOn,
  type Version,
} from '../model/index.ts';
import { inOneForm } from './search-names.ts';

/** Pagefind takes up to 25 times the texts' bytes of memory: of superseded texts so many bytes are indexed, the latest first. */
const SEARCH_BUDGET = 30_000_000;

export const SEARCH_FOLDER = 'pagefind';

/** The ready-made interfaces that Pagefind brings along; ours is `browser/search.ts`. */
const LEFT_OUT = /-ui\.|-highlight\./;

export interface SearchSource {
  readonly archive: Archive;
  /** The built site. */
  readonly folder: string;
  readonly asOf: IsoDate;
  readonly documentOf: (policy: ArchivedPolicy, version: Version, locale: Locale) => PolicyDocument;
  readonly onProgress: (done: number, all: number) => void;
  /** The files that an earlier build made of the same texts, or what `make` gives. */
  readonly remember: (
    texts: readonly string[],
    make: () => Promise<readonly IndexFile[]>,
  ) => Promise<readonly IndexFile[]>;
}

export interface IndexFile {
  /** Under `SEARCH_FOLDER`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Writes the index into the site and gives the number of texts in it. */
export async function writeSearchIndex(source: SearchSource): Promise<number> {
  const texts = searchedTexts(source);
  const names = texts.map(({ policy: { policy }, version, locale }) => {
    const { title, sourceDigest, textDigest } = version.translations[locale]!;
    const address = urlOf(source.archive, policy.id, version, locale);
    return JSON.stringify([
      address,
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
    const file = join(source.folder, SEARCH_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return texts.length;
}

async function indexOf(texts: readonly SearchedText[], source: SearchSource): Promise<IndexFile[]> {
  // Loaded when a site is built: it starts a process of its own.
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
  try {
    for (const [i, text] of texts.entries()) {
      source.onProgress(i + 1, texts.length);
      const added = await index.addHTMLFile(pageOf(text, source));
      if (added.errors.length > 0)
        throw new Error(`the search index refuses a text: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return inOneForm(files.filter((file) => !LEFT_OUT.test(file.path)));
  } finally {
    await close();
  }
}

interface SearchedText {
  readonly policy: ArchivedPolicy;
  readonly version: Version;
  readonly locale: Locale;
}

/** What holds and what is announced always; of the rest the latest within the budget. In the archive's order. */
function searchedTexts({ archive, asOf }: SearchSource): SearchedText[] {
  const all = archive.policies.flatMap((policy) =>
    policy.versions.flatMap((version) =>
      archive.organisation.locales
        .filter((locale) => version.translations[locale])
        .map((locale) => ({ policy, version, locale })),
    ),
  );
  const isLive = ({ policy, version }: SearchedText) =>
    ['in-force', 'upcoming'].includes(statusOn(version, policy.versions, asOf));
  const bytesOf = ({ policy, version, locale }: SearchedText) =>
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

/** Where a text is found. */
const urlOf = ({ organisation }: Archive, policy: string, { id }: Version, locale: Locale) =>
  addressesAt('/', organisation.rootLocale).version(locale, policy, id);

/** One text as the indexer reads it: its words under its headings, and which version it is. */
function pageOf({ policy, version, locale }: SearchedText, { archive, documentOf }: SearchSource) {
  const { title } = version.translations[locale]!;
  const key = `${policy.policy.id}/${version.id}`;
  const article = articleHtml(documentOf(policy, version, locale), { lang: locale })
    // Cells stand apart on the page; in an excerpt only a sign keeps their words apart.
    .replace(/<\/(t[hd])>(?=<t[hd]\b)/g, ' ·</$1> ');
  return {
    url: urlOf(archive, policy.policy.id, version, locale),
    content: `<!doctype html><html lang="${locale}"><head><title>${escapeMarkup(title)}</title></head><body><article data-pagefind-body data-pagefind-filter="policy[data-policy], version[data-version]" data-pagefind-meta="version[data-version]" data-policy="${policy.policy.id}" data-version="${key}"><h1>${escapeMarkup(title)}</h1>${article}</article></body></html>`,
  };
}
