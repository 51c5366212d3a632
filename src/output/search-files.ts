/**
 * Makes the files of the search from texts. Pagefind indexes the normalised words (`languages/search-words.ts`) in order, so that
 * a position in its index is the number of a word. The text as published is stored beside them, clause by clause, for excerpts.
 */
import { gunzipSync, gzipSync } from 'fflate';
import { indexedForm, searchWords } from '../languages/index.ts';
import { escapeMarkup } from '../model/index.ts';
import { inOneForm } from './search-names.ts';

export interface SearchedText {
  /** From the root of the site. */
  readonly url: string;
  readonly locale: string;
  readonly policy: string;
  /** `POLICY/VERSION` */
  readonly version: string;
  readonly title: string;
  readonly clauses: readonly SearchedClause[];
}

export interface SearchedClause {
  /** `null`: the words before the first heading. */
  readonly anchor: string | null;
  readonly heading: string;
  readonly text: string;
}

export interface IndexFile {
  /** Relative to the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own interfaces, which are left out; ours is `browser/search.ts`. */
const LEFT_OUT = /-ui\.|-highlight\./;

/**
 * The same texts give the same bytes. `locales`: the languages of the site; pages in one without texts search those of the first
 * that has some. `onIndexed` is called with the number of texts done so far.
 */
export async function searchFiles(
  texts: readonly SearchedText[],
  locales: readonly string[] = [],
  onIndexed: (done: number) => void = () => {},
): Promise<IndexFile[]> {
  // Loaded only when a site is built, because it starts a process.
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
  const shown = new Map<string, SearchedText>();
  try {
    for (const [i, text] of texts.entries()) {
      const added = await index.addHTMLFile({ url: text.url, content: pageOf(text) });
      if (added.errors.length > 0)
        throw new Error(`the search index refuses a text: ${added.errors.join('; ')}`);
      shown.set(text.url, text);
      onIndexed(i + 1);
    }
    const { files } = await index.getFiles();
    return inOneForm(
      files.filter(({ path }) => !LEFT_OUT.test(path)).map((file) => withShownText(file, shown)),
      locales,
    );
  } finally {
    await close();
  }
}

/** Scripts that Pagefind cuts into words in its own way, so that its word numbers would differ from ours. */
const CUT_BY_PAGEFIND = new Set(['Hans', 'Hant', 'Jpan', 'Thai']);

/** The language under which Pagefind is given a text; `inOneForm` takes the mark away again. */
function languageFor(locale: string): string {
  const { script } = new Intl.Locale(locale).maximize();
  return CUT_BY_PAGEFIND.has(script ?? '') ? `x-${locale}` : locale;
}

function pageOf({ locale, policy, version, title, clauses }: SearchedText): string {
  const words = [title, ...clauses.flatMap(({ heading, text }) => [heading, text])]
    .flatMap((part) => searchWords(part))
    .map(indexedForm);
  const attributes = `data-pagefind-body data-pagefind-filter="policy[data-policy], version[data-version]" data-pagefind-meta="version[data-version]" data-policy="${escapeMarkup(policy)}" data-version="${escapeMarkup(version)}"`;
  return `<!doctype html><html lang="${languageFor(locale)}"><head><title></title></head><body><article ${attributes}><p>${escapeMarkup(words.join(' '))}</p></article></body></html>`;
}

const MARK = 'pagefind_dcd';

/** Puts the text as published into the file that a browser fetches for a result, in place of the indexed forms. */
function withShownText(file: IndexFile, shown: ReadonlyMap<string, SearchedText>): IndexFile {
  if (!file.path.endsWith('.pf_fragment')) return file;
  const json = Buffer.from(gunzipSync(file.content)).toString('utf8').slice(MARK.length);
  const fragment = JSON.parse(json) as { readonly url: string };
  const { locale, title, clauses } = shown.get(fragment.url)!;
  const own = JSON.stringify({ ...fragment, content: '', locale, title, clauses });
  return { path: file.path, content: gzipSync(Buffer.from(MARK + own), { level: 9, mtime: 0 }) };
}
