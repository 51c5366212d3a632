/**
 * Makes a search index reproducible: the same texts give the same bytes.
 *
 * Pagefind writes filters from unordered tables and names files by their content, so two builds of the same state differ. Here
 * the tables are sorted, and the files are named by the digest of the sorted content. Formats: a `.pf_filter` is a filter's
 * name and its values with their pages; a `.pf_fragment` is what is shown of a text; a `.pf_meta` names the files of both;
 * `pagefind-entry.json` names the `.pf_meta` of each language. Both are CBOR behind a mark, packed. Source: Pagefind 1.5.2, `pagefind/src/index`.
 */
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'fflate';
import { sha256 } from '../archive/index.ts';
import type { IndexFile } from './search-files.ts';

const MARK = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';
const FILTER = /^filter\/([\w-]+)_([0-9a-f]+)\.pf_filter$/;
const FRAGMENT = /^fragment\/([\w-]+)_([0-9a-f]+)\.pf_fragment$/;
const META = /^pagefind\.([\w-]+)_([0-9a-f]+)\.pf_meta$/;

/** A filter: its name, and its values with the pages that have each. */
type FilterTable = [name: string, values: [value: string, pages: number[]][]];
/** Version, pages, parts of the index, filters, sorts, fields. */
type MetaTable = [
  unknown,
  pages: [file: string, ...unknown[]][],
  unknown,
  filters: [name: string, file: string][],
  ...unknown[],
];

/**
 * The index in `files` from Pagefind, made reproducible. `locales`: the languages of the site; those without texts search the texts
 * of the first that has some. Throws for files in an unknown format.
 */
export function inOneForm(files: readonly IndexFile[], locales: readonly string[] = []): IndexFile[] {
  const named = new Map<string, string>();
  const filters = files
    .filter(({ path }) => FILTER.test(path))
    .map(({ path, content }) => {
      const [, language, hash] = FILTER.exec(path)!;
      const [name, values] = read<FilterTable>(content);
      values.sort(([a], [b]) => (a < b ? -1 : 1));
      const bytes = written([name, values]);
      const own = `${language}_${digestLike(hash!, bytes)}`;
      named.set(`${language}_${hash}`, own);
      return { path: `filter/${own}.pf_filter`, content: bytes };
    });
  const fragments = files
    .filter(({ path }) => FRAGMENT.test(path))
    .map(({ path, content }) => {
      const [, language, hash] = FRAGMENT.exec(path)!;
      const own = `${language}_${digestLike(hash!, content)}`;
      named.set(`${language}_${hash}`, own);
      return { path: `fragment/${own}.pf_fragment`, content };
    });
  const metas = files
    .filter(({ path }) => META.test(path))
    .map(({ path, content }) => {
      const [, language, hash] = META.exec(path)!;
      const [version, pages, parts, tables, ...rest] = read<MetaTable>(content);
      const known = tables
        .map(([name, file]): [string, string] => [name, named.get(file) ?? file])
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const shown = pages.map(([file, ...more]) => [named.get(file) ?? file, ...more]);
      const bytes = written([version, shown, parts, known, ...rest]);
      const own = `${language}_${digestLike(hash!, bytes)}`;
      named.set(`${language}_${hash}`, own);
      return { path: `pagefind.${own}.pf_meta`, content: bytes };
    });
  const others = files
    .filter(({ path }) => !FILTER.test(path) && !FRAGMENT.test(path) && !META.test(path))
    .map((file) =>
      file.path === ENTRY ? { path: ENTRY, content: entry(file.content, named, locales) } : file,
    );
  return [...others, ...filters, ...fragments, ...metas].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Length of the names, as in Pagefind. */
const digestLike = (hash: string, bytes: Uint8Array) => sha256(bytes).slice(0, hash.length);

function read<T>(content: Uint8Array): T {
  const bytes = gunzipSync(content);
  if (Buffer.from(bytes.subarray(0, MARK.length)).toString('latin1') !== MARK)
    throw new Error(`Unexpected beginning of a search file, expected \`${MARK}\``);
  return decode(bytes.subarray(MARK.length)) as T;
}

const written = (table: unknown): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(MARK), encode(table)]), { level: 9, mtime: 0 });

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** For a language without an index Pagefind takes the largest one; here it is that of the first of `locales` with one. */
function entry(
  content: Uint8Array,
  named: ReadonlyMap<string, string>,
  locales: readonly string[],
): Uint8Array {
  const { languages, ...rest } = JSON.parse(Buffer.from(content).toString('utf8')) as Entry;
  const own = Object.fromEntries(
    Object.entries(languages).map(([language, { hash, ...more }]) => [
      language.replace(/^x-/, ''),
      { hash: named.get(hash) ?? hash, ...more },
    ]),
  );
  const tags = locales.map((locale) => locale.toLowerCase());
  const first = tags.find((tag) => own[tag]);
  const others = first ? tags.map((tag) => [tag, own[tag] ?? own[first]!] as const) : [];
  const all = Object.entries({ ...own, ...Object.fromEntries(others) });
  const sorted = all.sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify({ ...rest, languages: Object.fromEntries(sorted) }));
}
