/** The folder of delivery state: readable by its owner only, with the key for the digests that replace addresses. */
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JournalError } from '../delivery/index.ts';
import { clearPartsOf, writeOnce } from '../store/index.ts';
import { UsageError } from './report.ts';

const OWNER_FOLDER = 0o700;
const OWNER_FILE = 0o600;
const KEY_BYTES = 32;

const keyFile = (base: string) => join(base, 'key');
const ignoreFile = (base: string) => join(base, '.gitignore');

/** Refuses a folder that is not this project's; restricts an existing one to its owner, and clears what killed processes left in it. */
export function closeFolder(base: string): void {
  const found = lstatSync(base, { throwIfNoEntry: false });
  if (found?.isSymbolicLink())
    throw new UsageError(
      `${base} is a link, expected a folder of this project, since delivery state is kept there`,
    );
  if (!found) return;
  own(base, OWNER_FOLDER);
  for (const file of [ignoreFile(base), keyFile(base)]) clearPartsOf(file);
}

/** Makes the folder of one sending and its files, readable by their owner only. */
export function makeFolder(base: string, folder: string): void {
  mkdirSync(base, { recursive: true, mode: OWNER_FOLDER });
  mkdirSync(folder, { recursive: true, mode: OWNER_FOLDER });
  own(base, OWNER_FOLDER);
  own(folder, OWNER_FOLDER);
  const ignore = ignoreFile(base);
  if (!existsSync(ignore))
    writeOnce(ignore, '# Belongs to the machine that sends, not into the repository\n*\n');
}

/** Makes the file at `path` one for its owner alone; what SQLite puts beside a database has the same mode. */
export function closeFile(path: string): void {
  closeSync(openSync(path, 'a', OWNER_FILE));
  own(path, OWNER_FILE);
}

function own(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (cause) {
    throw new UsageError(
      `${path} cannot be made readable by its owner alone: it belongs to somebody else, who has to send`,
      { cause },
    );
  }
}

/** The key of the digests, or a new one that nothing has yet. Errors: `JournalError` if the file is damaged. */
export function readKey(base: string): { readonly key: Buffer; readonly isNew: boolean } {
  const path = keyFile(base);
  if (!existsSync(path)) return { key: randomBytes(KEY_BYTES), isNew: true };
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (key.length !== KEY_BYTES)
    throw new JournalError(
      `${path} is damaged, so nobody can know who got the notice: restore it from a backup`,
    );
  own(path, OWNER_FILE);
  return { key, isNew: false };
}

/** Stores a new key and gives the valid one, which is that of another process if that was first. */
export const keepKey = (base: string, key: Buffer): Buffer =>
  writeOnce(keyFile(base), `${key.toString('hex')}\n`) ? key : readKey(base).key;
