/** A built site as its folder has it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Site {
  readonly folder: string;
  /** The paths of its files; a check may be asked to look at some of them only. */
  readonly known: ReadonlySet<string>;
}

/** The value in a JSON file of the site; `null`: there is none. */
export function jsonAt({ folder, known }: Site, path: string): unknown {
  if (!known.has(path)) return null;
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8'));
  } catch {
    // Whatever it is, it says nothing.
    return null;
  }
}

export const textAt = ({ folder, known }: Site, path: string): string | null =>
  known.has(path) && existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
