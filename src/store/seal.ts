/**
 * Entries that leave this machine are sealed with a secret key (HMAC): somebody who can write to the shared cache must not be
 * able to change pages by that. A plain digest protects against accidents only, since anybody can compute one.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SharedError } from './shared-error.ts';

const SEAL_BYTES = 32;
/** Least characters of a key, so that nobody guesses it; `openssl rand -hex 32` gives 64. */
const LEAST_KEY = 32;

/** The key that entries are sealed with. Throws `SharedError` if there is none, or one that could be guessed. */
export function cacheKey(key: string | undefined): string {
  if (key === undefined || key === '')
    throw new SharedError(
      'a shared cache needs a key in GAZETTE_CACHE_KEY, the same on every machine (`openssl rand -hex 32` makes one): without it, nothing in it could be checked before it is on a page',
    );
  if (key.length < LEAST_KEY)
    throw new SharedError(`GAZETTE_CACHE_KEY has ${key.length} characters, expected ${LEAST_KEY} or more`);
  return key;
}

/** `entry` with its seal before it. `name` is sealed with it, so that the entry is valid under this name only. */
export const sealed = (key: string, name: string, entry: Uint8Array): Buffer =>
  Buffer.concat([sealOf(key, name, entry), entry]);

/** The entry in `bytes`, or `null`: it was not sealed with this key, or not for this name. */
export function unsealed(key: string, name: string, bytes: Uint8Array): Uint8Array | null {
  const [seal, entry] = [bytes.subarray(0, SEAL_BYTES), bytes.subarray(SEAL_BYTES)];
  return seal.length === SEAL_BYTES && timingSafeEqual(seal, sealOf(key, name, entry)) ? entry : null;
}

const sealOf = (key: string, name: string, entry: Uint8Array) =>
  createHmac('sha256', key).update(`gazette-cache 2\n${name}\n`).update(entry).digest();
