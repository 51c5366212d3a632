/**
 * What was made is kept under the digest of all that it depends on, so that equal input is worked on once, whichever
 * process or machine did it. An entry begins with the digest of its key and itself: a torn, changed or swapped one counts
 * as none. Two processes may write the same entry at once: both write the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DIGEST_LENGTH = 64;
/** An entry that is read is marked as used, at most so often. */
const MARK_EVERY_MS = 86_400_000;

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Where an entry stands in `folder`; `key`: a digest. */
export const keptPath = (folder: string, key: string) => join(folder, key.slice(0, 2), key);

/** The bytes kept in `folder` under `key`, or `null`. */
export function readKept(folder: string, key: string): Uint8Array | null {
  const path = keptPath(folder, key);
  let entry: Buffer;
  try {
    entry = readFileSync(path);
  } catch {
    // Not there, or no file: made again.
    return null;
  }
  if (!isEntry(key, entry)) return null;
  markUsed(path);
  return entry.subarray(DIGEST_LENGTH + 1);
}

/** Whether `entry` is whole and stands under its own key. */
export const isEntry = (key: string, entry: Uint8Array): boolean =>
  digestOf(key, entry.subarray(DIGEST_LENGTH + 1)) ===
  Buffer.from(entry.subarray(0, DIGEST_LENGTH)).toString('latin1');

/** Keeps `bytes` in `folder` under `key`. */
export function keep(folder: string, key: string, bytes: Uint8Array): void {
  const path = keptPath(folder, key);
  const entry = Buffer.concat([Buffer.from(`${digestOf(key, bytes)}\n`), bytes]);
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

/** An entry under another key is none either. */
const digestOf = (key: string, bytes: Uint8Array) =>
  createHash('sha256').update(`${key}\n`).update(bytes).digest('hex');

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
