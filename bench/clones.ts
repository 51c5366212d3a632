/** Reads the versions of files from clones of public histories. Git is asked, nothing is checked out. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from './histories.ts';

/** A file of a history that has several versions. */
export interface Versions {
  readonly history: History;
  readonly gitDir: string;
  readonly path: string;
  /** The commits that changed it, newest first. */
  readonly commits: readonly string[];
}

const git = (gitDir: string, ...args: string[]): string =>
  execFileSync('git', [`--git-dir=${gitDir}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The text of a file at one of its commits; `null` if the clone lacks it, as partial clones lack large files. */
export function textAt({ gitDir, path }: Versions, commit: string): string | null {
  try {
    return git(gitDir, 'show', `${commit}:${path}`);
  } catch {
    return null;
  }
}

/** The git directory of a clone in `clones/owner+name`, at its top or one folder below; `null` if there is none. */
function gitDirOf(clones: string, repository: string): string | null {
  const folder = join(clones, repository.replace('/', '+'));
  if (!existsSync(folder)) return null;
  const places = [folder, join(folder, '.git'), ...readdirSync(folder).map((name) => join(folder, name))];
  return (
    places.find((place) => existsSync(join(place, 'HEAD')) && existsSync(join(place, 'objects'))) ?? null
  );
}

/** The Markdown files of a history that have several versions; none, and a line to say so, without a clone. */
export function versionsIn(clones: string, history: History): Versions[] {
  const gitDir = gitDirOf(clones, history.repository);
  if (gitDir === null) {
    console.error(`no clone of ${history.repository}`);
    return [];
  }
  const commitsOf = new Map<string, string[]>();
  let commit = '';
  const log = ['log', '--no-renames', '--diff-filter=AM', '--name-only', '-z', '--format=%x01%H'];
  for (const field of git(gitDir, ...log, history.commit).split('\0')) {
    const entry = field.replace(/^\n/, '');
    if (entry.startsWith('\x01')) commit = entry.slice(1);
    else if (/\.(md|markdown)$/i.test(entry) && history.under.some((start) => entry.startsWith(start)))
      commitsOf.set(entry, [...(commitsOf.get(entry) ?? []), commit]);
  }
  return [...commitsOf]
    .filter(([, commits]) => commits.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, commits]) => ({ history, gitDir, path, commits }));
}
