/**
 * What was made is kept under the digest of all that it depends on, so that equal input is worked on once, whichever
 * process or machine did it. An entry begins with its own digest: a torn or changed one counts as none.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../archive/index.ts';

const DIGEST_LENGTH = 64;

/** The bytes kept in `folder` under `key`, or `null`. */
export function readKept(folder: string, key: string): Uint8Array | null {
  const path = join(folder, key);
  if (!existsSync(path)) return null;
  const entry = readFileSync(path);
  const bytes = entry.subarray(DIGEST_LENGTH + 1);
  return sha256(bytes) === entry.toString('latin1', 0, DIGEST_LENGTH) ? bytes : null;
}

/** Keeps `bytes` in `folder` under `key`. */
export function keep(folder: string, key: string, bytes: Uint8Array): void {
  writeWhole(join(folder, key), Buffer.concat([Buffer.from(`${sha256(bytes)}\n`), bytes]));
}

/** Writes a file under a temporary name first, so that no one ever reads half of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.part`, bytes);
  renameSync(`${path}.${process.pid}.part`, path);
}
