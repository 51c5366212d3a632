/** The path of the archive in its repository, in the form in which a code host names files. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathFrom } from '../store/index.ts';

/** The nearest folder with `.git` (a folder, or a file in a work tree), from `folder` upwards; `null`: there is none. */
export function repositoryOf(folder: string): string | null {
  const real = realpathSync.native(folder);
  for (let top = real; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return top;
    if (dirname(top) === top) return null;
  }
}

/**
 * The path of `root` in the repository at `top`; `''` for the top itself. It has the capitals of the names on disk: git
 * distinguishes them, while on a disk that ignores case the option may have others.
 */
export const folderIn = (top: string, root: string): string => pathFrom(top, realpathSync.native(root));

/**
 * Gives the path of an archive's file from the top of its repository (from `root` where there is none), with `/`. For a
 * folder, the file in it that says what it is: a host shows nothing at a folder.
 */
export function filesInRepository(root: string): (path: string) => string {
  const top = repositoryOf(root);
  const prefix = top === null ? '' : folderIn(top, root);
  return (path) => {
    const file = isFolder(root, path) ? fileFor(root, path) : path;
    return prefix === '' ? file : `${prefix}/${file}`;
  };
}

const RECORDS = ['version.yaml', 'policy.yaml', 'organisation.yaml'];

/** The YAML record in the folder, or in the nearest folder above it; without one, the folder itself. */
function fileFor(root: string, folder: string): string {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    const record = RECORDS.map((name) => `${at}/${name}`).find((path) => existsSync(join(root, path)));
    if (record) return record;
  }
  return folder;
}

const isFolder = (root: string, path: string): boolean =>
  statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
