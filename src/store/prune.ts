/** The size of the cache, and removing the entries that were not used for longest. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathFrom } from './paths.ts';

export interface KindSize {
  readonly kind: string;
  readonly entries: number;
  readonly bytes: number;
}

export interface PruneOptions {
  /** How many bytes may stay. */
  readonly maxBytes: number;
  /** Entries not used since then are removed whatever the size of the cache; `null`: size alone decides. */
  readonly notUsedSince: Date | null;
  readonly isDry: boolean;
}

interface Entry {
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
  readonly used: number;
}

/** Temporary name of an entry that is being written, or that a killed process left. */
const PART = /\.\d+\.part$/;
const PART_MS = 3_600_000;

/** Not entries: Astro's own cache, the records of builds, copies of followed repositories. */
const LEFT_OUT = new Set(['astro', 'builds', 'followed']);

function entriesIn(folder: string): Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((file) => {
    if (!file.isFile()) return [];
    const path = join(file.parentPath, file.name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [];
    const [kind] = pathFrom(folder, path).split('/');
    if (LEFT_OUT.has(kind!)) return [];
    return [{ path, kind: kind!, bytes: stats.size, used: stats.mtimeMs }];
  });
}

/** Number and bytes of entries by kind, the largest kind first. */
export function sizesOf(folder: string): KindSize[] {
  return [...Map.groupBy(entriesIn(folder), ({ kind }) => kind)]
    .map(([kind, entries]) => ({
      kind,
      entries: entries.length,
      bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Removes the entries not used for longest until the rest fits. Gives what was removed, and how many bytes are left. */
export function prune(
  folder: string,
  { maxBytes, notUsedSince, isDry }: PruneOptions,
): { readonly entries: number; readonly bytes: number; readonly left: number } {
  const all = entriesIn(folder).sort((a, b) => b.used - a.used);
  const now = Date.now();
  const gone: Entry[] = [];
  let left = 0;
  for (const entry of all) {
    const isTorn = PART.test(entry.path) && now - entry.used > PART_MS;
    const isOld = notUsedSince !== null && entry.used < notUsedSince.getTime();
    if (isTorn || isOld || left + entry.bytes > maxBytes) gone.push(entry);
    else left += entry.bytes;
  }
  if (!isDry) for (const { path } of gone) rmSync(path, { force: true });
  return { entries: gone.length, bytes: gone.reduce((sum, { bytes }) => sum + bytes, 0), left };
}
