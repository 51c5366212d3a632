/**
 * What was made is kept under the digest of all that it depends on, so that equal input is worked on once, whichever
 * process did it. An entry begins with the seal of its maker over its key and itself (`Seals`): a torn, changed or swapped one
 * counts as none, and so does one of another user or machine. Two processes may write the same entry at once: both write the
 * same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Seals } from './seals.ts';

/** An entry that is read is marked as used, at most so often. */
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
    // Not there. Anything else that stands there is no entry, and made again like one.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
  }
  if (bytes === null) seals.refused += 1;
  else markUsed(path);
  return bytes;
}

/** Keeps `bytes` in `folder` under `key`. */
export function keep(folder: string, key: string, bytes: Uint8Array, seals: Seals): void {
  const path = keptPath(folder, key);
  const entry = seals.enclose(key, bytes);
  try {
    writeFileSync(path, entry);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Something that is no entry stands there: then this one is made again each time.
    if (code === 'EISDIR') return;
    if (code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, entry);
  }
}

function markUsed(path: string): void {
  const now = new Date();
  try {
    if (now.getTime() - statSync(path).mtimeMs > MARK_EVERY_MS) utimesSync(path, now, now);
  } catch {
    // Somebody else's file, or gone by now: it was read all the same.
  }
}

/** Writes a file under a temporary name first, so that no one ever reads half of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.part`, bytes);
  renameSync(`${path}.${process.pid}.part`, path);
}
