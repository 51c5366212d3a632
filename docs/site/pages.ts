/**
 * Which files of the repository are pages of the documentation site, and where their links lead there.
 *
 * A page is plain Markdown that a code host shows as well: it has a heading, no front matter, and links to files. English
 * pages stand in `docs/`, the Russian one of `docs/NAME.md` is `docs/ru/NAME.md`. A page that has no Russian text is shown
 * in English at the Russian address, so a link from a Russian page to any other stays among the Russian addresses.
 */
import { posix } from 'node:path';

/** Files that are pages, from the folder of the project. */
export const PATTERNS: readonly string[] = [
  'docs/*.md',
  'docs/reference/*.md',
  'docs/ru/*.md',
  'deploy/README.md',
  'templates/*/README.md',
  'src/README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
];

/** Pages whose address is not their path without `docs/`. */
const NAMED: Readonly<Record<string, string>> = {
  'docs/README.md': 'index',
  'docs/ru/README.md': 'ru',
  'deploy/README.md': 'serving',
  'src/README.md': 'map',
  'CONTRIBUTING.md': 'contributing',
  'CHANGELOG.md': 'changelog',
};

const RUSSIAN = 'ru';

/** The id of a page, which is its address without slashes around it; of the first page, `index`. `path`: a page's file. */
export function pageId(path: string): string {
  return (
    NAMED[path] ??
    path
      .replace(/^docs\//, '')
      .replace(/\/README\.md$/, '')
      .replace(/\.md$/, '')
  );
}

/** Whether a file is a page. */
export const isPage = (path: string): boolean => PATTERNS.some((pattern) => posix.matchesGlob(path, pattern));

/** The Russian text of an English page of `docs/`, or where it would stand. */
export const russianOf = (path: string): string => path.replace(/^docs\/(?!ru\/)/, 'docs/ru/');

/** The English text of a Russian page; `null`: the page is not Russian. */
export const englishOf = (path: string): string | null =>
  path.startsWith('docs/ru/') ? path.replace('docs/ru/', 'docs/') : null;

/** What is known of the repository: whether a file is there, and what the site calls a place of a Russian page. */
export interface Repository {
  readonly has: (path: string) => boolean;
  readonly fragment: (path: string, fragment: string) => string;
}

/**
 * The address on the site, relative to the page's own, of what a link of a page names; `null`: the site does not have it.
 * Relative, so that the site works in any folder, and that an English page shown among the Russian ones leads on among them.
 */
export function addressOf(page: string, url: string, { has, fragment }: Repository): string | null {
  if (/^[a-z][a-z+.-]*:/i.test(url)) return url;
  const [path, place] = url.split('#') as [string, string | undefined];
  const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
  if (!isPage(target)) return null;
  const hash = place === undefined ? '' : `#${fragment(target, place)}`;
  if (target === page) return hash;
  const from = folderOf(pageId(page));
  const to = folderOf(pageId(target));
  // A Russian page that names an English one with a Russian text means the English one.
  const isAmongRussian = englishOf(page) !== null && englishOf(target) === null && !has(russianOf(target));
  const way = posix.relative(from, isAmongRussian ? posix.join(RUSSIAN, to) : to);
  return `${way === '' ? '.' : way}/${hash}`;
}

/** An id as a folder from the root of the site. */
const folderOf = (id: string) => (id === 'index' ? '.' : id);
