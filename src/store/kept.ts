/**
 * Entries of the cache on disk.
 *
 * A result is stored under a key: the digest of everything that it depends on. The same input is then worked on once, in
 * whatever process or on whatever machine. A changed input has another key, so no entry ever goes stale, and none is
 * replaced. Two processes may write the same entry at once: both write the same bytes.
 *
 * An entry's first line is the digest of its key and its bytes. One that was cut short, changed or moved to another name
 * does not match and counts as missing, so the result is made again.
 *
 * Bounds: a key must name everything that the result depends on, which nothing here can check
 * (`testing/incremental.test.ts` compares builds with and without the cache). The digest protects against accidents only,
 * since anybody can compute one; entries from elsewhere are sealed (`seal.ts`).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DIGEST_LENGTH = 64;
/** How often at most an entry that is read is marked as used, for `prune.ts`. */
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
    // Missing or not readable: the result is made again.
    return null;
  }
  if (!isEntry(key, entry)) return null;
  markUsed(path);
  return entry.subarray(DIGEST_LENGTH + 1);
}

/** Whether `entry` is complete and belongs to `key`. */
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
    // A folder is in the way: then the result is not stored, and made again each time.
    if (code === 'EISDIR') return;
    if (code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, entry);
  }
}

/** Covers the key too, so that an entry under another key does not match. */
const digestOf = (key: string, bytes: Uint8Array) =>
  createHash('sha256').update(`${key}\n`).update(bytes).digest('hex');

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
  writeFileSync(`${path}.${process.pid}.part`, bytes);
  renameSync(`${path}.${process.pid}.part`, path);
}
