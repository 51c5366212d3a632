/** What lies in a folder. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathFrom } from '../store/index.ts';

/** Everything under `folder` that is no folder, links among it, with `/` and sorted. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => pathFrom(folder, join(entry.parentPath, entry.name)))
    .sort();
}
