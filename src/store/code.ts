/**
 * The digest of the code, which is part of every cache key: another line of code, or another version of a library, may give
 * another result.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sha256 } from './kept.ts';
import { pathFrom } from './paths.ts';

/** Everything that decides the result of a build: sources or their compiled form, layouts, public files, dependencies. */
const PARTS = ['src', 'lib', 'templates', 'public', 'package.json'];
/** Tests change no result. */
const LEFT_OUT = /\.test\.ts$|^testing\//;

/** `project`: the folder of `package.json`. */
export function codeDigest(project: string): string {
  // In the repository `lib/` is left over from the last packaging, and nothing reads it.
  const parts = existsSync(join(project, 'src')) ? PARTS.filter((part) => part !== 'lib') : PARTS;
  return sha256(
    JSON.stringify([
      process.version,
      ...parts.map((part) => [part, digestOfTree(join(project, part))]),
      ...librariesOf(project),
    ]),
  );
}

/** The versions of the libraries: the lock file in the repository, the installed versions in a package. */
function librariesOf(project: string): string[] {
  const lock = join(project, 'package-lock.json');
  return existsSync(lock) ? [digestOfTree(lock)] : installedVersions(project);
}

/** `name version` of each installed library that this tool uses, directly or through another one; sorted. */
export function installedVersions(project: string): string[] {
  const found = new Map<string, string>();
  const visit = (folder: string) => {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(text) as Manifest;
    const places = createRequire(join(folder, 'package.json'));
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const place = (places.resolve.paths(name) ?? [])
        .map((modules) => join(modules, name))
        .find((path) => existsSync(join(path, 'package.json')));
      // A package for another system, or an optional one that is not installed.
      if (place === undefined || found.has(place)) continue;
      const { version } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest;
      found.set(place, `${name} ${version}`);
      visit(place);
    }
  };
  visit(project);
  return [...found.values()].sort();
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The digest of a file, or of all files in a folder with their names; empty where nothing is there. */
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
        // A symbolic link counts by the file that it leads to.
        .filter(({ entry, path }) => entry.isFile() || (entry.isSymbolicLink() && isFile(path)))
        .map(({ path }) => pathFrom(folder, path))
        .filter((file) => !LEFT_OUT.test(file))
        .sort()
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}
