/**
 * Entries of a cache are sealed by the user whose machine made them: a folder `.cache` can come with a repository, a copied
 * project or a disk of somebody else, and what stands in it would stand on pages.
 */
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';

const SEAL_LENGTH = 64;

/** What `key` seals on this machine alone, where it is the key of a shared cache: the two are never mistaken for each other. */
export const ownPartOf = (key: string): Buffer =>
  createHmac('sha256', key).update('gazette-cache, entries of a machine\n').digest();

/** Seals with the first key, and knows what was sealed with any of them. */
export class Seals {
  readonly #keys: readonly KeyObject[];
  /** How many entries were found that none of the keys has sealed; they are made again. */
  refused = 0;

  constructor(...keys: readonly [Buffer, ...Buffer[]]) {
    this.#keys = keys.map((key) => createSecretKey(key));
  }

  /** `bytes` as they are kept under `name`: their seal, a newline, and themselves. */
  enclose(name: string, bytes: Uint8Array): Buffer {
    return Buffer.concat([Buffer.from(`${sealOf(this.#keys[0]!, name, bytes)}\n`), bytes]);
  }

  /** What is in `entry`, or `null`: it is torn or changed, of another name, or of another user or machine. */
  open(name: string, entry: Uint8Array): Uint8Array | null {
    const [seal, bytes] = [Buffer.from(entry.subarray(0, SEAL_LENGTH)), entry.subarray(SEAL_LENGTH + 1)];
    const isOurs = (key: KeyObject) => timingSafeEqual(seal, Buffer.from(sealOf(key, name, bytes)));
    return seal.length === SEAL_LENGTH && this.#keys.some(isOurs) ? bytes : null;
  }

  /** A name for `text` that nobody else can foretell, such as that of a folder whose content cannot be sealed. */
  nameOf(text: string): string {
    return sealOf(this.#keys.at(-1)!, 'a name', Buffer.from(text)).slice(0, 16);
  }
}

const sealOf = (key: KeyObject, name: string, bytes: Uint8Array): string =>
  createHmac('sha256', key).update(`${name}\n`).update(bytes).digest('hex');
