/**
 * Entries of the cache on disk.
 *
 * A result is stored under a key: the digest of everything that it depends on. The same input is then worked on once, in
 * whatever process. A changed input has another key, so no entry ever goes stale, and none is replaced. Two processes may
 * write the same entry at once: both write the same bytes.
 *
 * An entry begins with the seal of its maker over its key and its bytes (`seals.ts`). One that was cut short, changed or moved
 * to another name does not match and counts as missing, so the result is made again; so does one of another user or machine.
 *
 * Bounds: a key must name everything that the result depends on, which nothing here can check
 * (`testing/incremental.test.ts` compares builds with and without the cache).
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Seals } from './seals.ts';

/** How often at most an entry that is read is marked as used, for `prune.ts`. */
const MARK_EVERY_MS = 86_400_000;

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Where an entry stands in `folder`; `key`: a digest. */
export const keptPath = (folder: string, key: string) => join(folder, key.slice(0, 2), key);

/** The bytes kept in `folder` under `key`, or `null`. */
export function readKept(folder: string, key: string, seals: Seals): Uint8Array | null {
  const path = keptPath(folder, key);
  let bytes: Uint8Array | null = null;
  try {
    bytes = seals.open(key, readFileSync(path));
  } catch (error) {
    // Missing. Anything else that stands there is no entry, and the result is made again.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
  }
  if (bytes === null) seals.refused += 1;
  else markUsed(path);
  return bytes;
}

/**
 * Keeps `bytes` in `folder` under `key`. Through a link nothing is written: keys can be foretold, so one that came with a repository
 * could lead to any file of the user.
 */
export function keep(folder: string, key: string, bytes: Uint8Array, seals: Seals): void {
  const path = keptPath(folder, key);
  const entry = seals.enclose(key, bytes);
  if (isLink(dirname(path)) || isLink(path)) return;
  try {
    writeNew(path, entry);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Something else is in the way: then the result is not stored, and made again each time.
    if (code !== undefined && IN_THE_WAY.has(code)) return;
    if (code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeNew(path, entry);
  }
}

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** A folder, a file where a folder should be, a link that was made meanwhile. */
const IN_THE_WAY: ReadonlySet<string> = new Set(['EISDIR', 'ENOTDIR', 'ELOOP']);

/** Writes a file anew, and not one that a link leads to. */
function writeNew(path: string, entry: Uint8Array): void {
  const file = openSync(path, NEVER_THROUGH);
  try {
    writeFileSync(file, entry);
  } finally {
    closeSync(file);
  }
}

/** Windows knows no such flag. */
const NEVER_THROUGH =
  constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

function markUsed(path: string): void {
  const now = new Date();
  try {
    if (now.getTime() - statSync(path).mtimeMs > MARK_EVERY_MS) utimesSync(path, now, now);
  } catch {
    // The file belongs to somebody else or is gone; it has been read already.
  }
}

/** Writes a file under a temporary name first, so that nobody can read half of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  // A process that was killed may have had the same number; a link of that name would be written through.
  rmSync(part, { force: true });
  writeFileSync(part, bytes, { flag: 'wx' });
  renameSync(part, path);
}
