/** Values that are made once: from memory while they are in use, from the disk in the next build, else made. */
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { keep, readKept, sha256 } from './kept.ts';
import type { Seals } from './seals.ts';

export interface StoreCount {
  /** Values that were made, and those found on the disk. */
  made: number;
  found: number;
}

export interface StoreOptions {
  /** Where entries stand, a folder for each kind, and what they are sealed with; `null`: in memory alone. */
  readonly kept: { readonly folder: string; readonly seals: Seals } | null;
  /** Digest of the code that makes values: another one makes others. */
  readonly code: string;
  /** How many characters of values, as JSON, stay in memory. */
  readonly memory?: number;
}

/** As objects they take about ten times the room. */
const MEMORY = 8_000_000;

/** Values are plain data and are never changed by whoever gets them. */
export class Store {
  readonly #kept: StoreOptions['kept'];
  readonly #code: string;
  readonly #most: number;
  readonly #memory = new Map<string, { readonly value: unknown; readonly size: number }>();
  #held = 0;
  readonly counts = new Map<string, StoreCount>();

  constructor({ kept, code, memory = MEMORY }: StoreOptions) {
    this.#kept = kept;
    this.#code = code;
    this.#most = memory;
  }

  /** The key of what is made from `parts`, by this code. */
  keyOf(kind: string, ...parts: readonly string[]): string {
    return sha256(JSON.stringify([kind, this.#code, ...parts]));
  }

  /** What `make` gives for `parts`; they name everything that it depends on. */
  json<T>(kind: string, parts: readonly string[], make: () => T): T {
    const key = this.keyOf(kind, ...parts);
    const known = this.#memory.get(key);
    if (known) {
      // The last one used leaves last.
      this.#memory.delete(key);
      this.#memory.set(key, known);
      return known.value as T;
    }
    const kept = this.bytes(kind, key);
    if (kept) {
      const text = kept.toString('utf8');
      const value = JSON.parse(text) as T;
      this.#hold(key, value, text.length);
      return value;
    }
    const value = make();
    const text = JSON.stringify(value);
    this.keepBytes(kind, key, Buffer.from(text));
    this.#hold(key, value, text.length);
    return value;
  }

  /** The bytes kept under `key`, or `null`. */
  bytes(kind: string, key: string): Buffer | null {
    if (this.#kept === null) return null;
    const kept = readKept(join(this.#kept.folder, kind), key, this.#kept.seals);
    if (kept === null) return null;
    const count = this.#countOf(kind);
    count.found += 1;
    return zstdDecompressSync(kept);
  }

  keepBytes(kind: string, key: string, bytes: Uint8Array): void {
    this.#countOf(kind).made += 1;
    if (this.#kept !== null)
      keep(join(this.#kept.folder, kind), key, zstdCompressSync(bytes), this.#kept.seals);
  }

  #countOf(kind: string): StoreCount {
    const count = this.counts.get(kind) ?? { made: 0, found: 0 };
    this.counts.set(kind, count);
    return count;
  }

  #hold(key: string, value: unknown, size: number): void {
    this.#memory.set(key, { value, size });
    this.#held += size;
    for (const [oldest, entry] of this.#memory) {
      if (this.#held <= this.#most || oldest === key) break;
      this.#memory.delete(oldest);
      this.#held -= entry.size;
    }
  }
}
