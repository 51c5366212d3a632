/** `SHA256SUMS`: the digest of every file of a built site, as `sha256sum` writes and checks it. */
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../archive/index.ts';

export const CHECKSUMS_FILE = 'SHA256SUMS';

/** What no sum covers: the sums, and `release.json`, the record of the programs that built the site. */
const LEFT_OUT = new Set([CHECKSUMS_FILE, 'release.json']);

/** The file's content for the site in `folder`: one line a file, sorted by path. */
export const checksums = (folder: string): string =>
  checksumsOf(filesIn(folder), (path) => sha256(readFileSync(join(folder, path))));

/** The same for a site with these files, whose digests are known. */
export const checksumsOf = (paths: readonly string[], digestOf: (path: string) => string): string =>
  paths
    .filter(isSummed)
    .map((path) => `${digestOf(path)}  ${path}\n`)
    .join('');

const isSummed = (path: string) => !LEFT_OUT.has(path);

/** The files of a site that `SHA256SUMS` covers, sorted. */
export const summedFiles = (folder: string): string[] => filesIn(folder).filter(isSummed);

/** Every symbolic link under `folder`; none is followed. */
export const linksIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter(({ entry }) => entry.isSymbolicLink())
    .map(({ path }) => path);

/** Every file under `folder`, as sorted relative paths with forward slashes. */
export const filesIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter(({ entry }) => entry.isFile())
    .map(({ path }) => path);

function entriesIn(folder: string, under = ''): { path: string; entry: Dirent }[] {
  if (under === '' && !existsSync(folder)) return [];
  return readdirSync(join(folder, under), { withFileTypes: true })
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      return [{ path, entry }, ...(entry.isDirectory() ? entriesIn(folder, path) : [])];
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
