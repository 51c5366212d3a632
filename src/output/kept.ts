/**
 * What was made is kept under the digest of all that it depends on, so that equal input is worked on once, whichever
 * process or machine did it. An entry begins with the digest of its key and itself: a torn, changed or
 * swapped one counts as none.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../archive/index.ts';

const DIGEST_LENGTH = 64;

/** The bytes kept in `folder` under `key`, or `null`. */
export function readKept(folder: string, key: string): Uint8Array | null {
  const path = join(folder, key);
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  const entry = readFileSync(path);
  const bytes = entry.subarray(DIGEST_LENGTH + 1);
  return digestOf(key, bytes) === entry.toString('latin1', 0, DIGEST_LENGTH) ? bytes : null;
}

/** Keeps `bytes` in `folder` under `key`. */
export function keep(folder: string, key: string, bytes: Uint8Array): void {
  const path = join(folder, key);
  if (existsSync(path) && !statSync(path).isFile()) return;
  writeWhole(path, Buffer.concat([Buffer.from(`${digestOf(key, bytes)}\n`), bytes]));
}

/** An entry under another key is none either. */
const digestOf = (key: string, bytes: Uint8Array) => sha256(Buffer.concat([Buffer.from(`${key}\n`), bytes]));

/** Writes a file under a temporary name first, so that no one ever reads half of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.part`, bytes);
  renameSync(`${path}.${process.pid}.part`, path);
}
