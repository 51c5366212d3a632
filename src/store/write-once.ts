/** Files that are written once for all, such as keys: they are there whole or not at all, and the first process wins. */
import { constants, copyFileSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { leftBeside } from './left-behind.ts';

const OWNER_FILE = 0o600;

/**
 * Writes a file that its owner alone may read, and says whether this process did: `false`, another one was first. Who is killed
 * on the way leaves no half of it under its name.
 */
export function writeOnce(path: string, text: string): boolean {
  clearPartsOf(path);
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text, { mode: OWNER_FILE, flag: 'wx', flush: true });
  try {
    putInPlace(part, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(part, { force: true });
  }
}

/** Removes what processes left that were killed while they wrote the file at `path`. */
export function clearPartsOf(path: string): void {
  for (const left of leftBeside(path)) rmSync(left.path, { force: true });
}

function putInPlace(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Some file systems have no links, such as those of memory cards.
    copyFileSync(part, path, constants.COPYFILE_EXCL);
  }
}
