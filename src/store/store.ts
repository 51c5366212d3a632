/** Values that are computed once: taken from memory, else from the cache on disk, else computed and stored in both. */
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { keep, readKept, sha256 } from './kept.ts';
import type { Seals } from './seals.ts';

export interface StoreCount {
  /** How many values were computed, and how many were found on disk. */
  made: number;
  found: number;
}

export interface StoreOptions {
  /** Where entries are stored, in a folder for each kind, and what they are sealed with; `null`: in memory only. */
  readonly kept: { readonly folder: string; readonly seals: Seals } | null;
  /** Digest of the code that computes values (`code.ts`): other code may give other values. */
  readonly code: string;
  /** How much stays in memory, in characters of JSON. */
  readonly memory?: number;
}

/** Characters of JSON; as objects the values take about ten times as many bytes. */
const MEMORY = 8_000_000;

/** A store of values. They are plain data, shared between all callers: never change one. */
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

  /** The key of a value computed from `parts` by this code. */
  keyOf(kind: string, ...parts: readonly string[]): string {
    return sha256(JSON.stringify([kind, this.#code, ...parts]));
  }

  /** The value that `make` gives. `parts` must name everything that it depends on. */
  json<T>(kind: string, parts: readonly string[], make: () => T): T {
    const key = this.keyOf(kind, ...parts);
    const known = this.#memory.get(key);
    if (known) {
      // Moves it to the end: the least recently used leaves first.
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

  /** The bytes stored under `key`, or `null`. */
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
