/** The digest of the code: what it made may be other with another line of it, or another version of a library. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './kept.ts';

/** Everything that decides what a build gives: sources, layouts, and the libraries as they are locked. */
const PARTS = ['src', 'templates', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
/** Tests make nothing. */
const LEFT_OUT = /\.test\.ts$|^testing\//;

/** `project`: the folder of `package.json`. */
export function codeDigest(project: string): string {
  return sha256(
    JSON.stringify([process.version, ...PARTS.map((part) => [part, digestOfTree(join(project, part))])]),
  );
}

/** The digest of a file or of all files in a folder, with their names; of what is not there, that of nothing. */
export function digestOfTree(path: string): string {
  if (!existsSync(path)) return '';
  const files = filesUnder(path);
  if (files === null) return sha256(readFileSync(path));
  return sha256(JSON.stringify(files.map((file) => [file, sha256(readFileSync(join(path, file)))])));
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function filesUnder(folder: string): string[] | null {
  try {
    return (
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
        // What a link leads to counts, as it does for whoever reads the file.
        .filter(({ entry, path }) => entry.isFile() || (entry.isSymbolicLink() && isFile(path)))
        .map(({ path }) => path.slice(folder.length + 1))
        .filter((file) => !LEFT_OUT.test(file))
        .sort()
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}
