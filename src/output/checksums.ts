/** `SHA256SUMS`: the digest of every file of a built site, as `sha256sum` writes and checks it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../archive/index.ts';

export const CHECKSUMS_FILE = 'SHA256SUMS';

/** The file's content for the site in `folder`: one line a file, sorted by path, itself left out. */
export function checksums(folder: string): string {
  return filesIn(folder)
    .filter((path) => path !== CHECKSUMS_FILE)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('');
}

/** Every file under `folder`, as sorted relative paths with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
