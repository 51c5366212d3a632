/** What results that are kept in `.cache/` depend on: every file that a command reads of an archive. */
import { accessSync, constants, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../store/index.ts';

/** The folders below a root that commands read. */
const READ = ['policies', 'templates'];

/**
 * The folder in which things of a `kind` are kept for `root`, if a build has made it: no other command leaves a folder where there
 * was none. `null` where it is a link, or the folder of the kind is one: it may have come with a repository, and lead anywhere.
 */
export function keptFolder(root: string, kind: string): string | null {
  const folder = join(root, '.cache');
  try {
    accessSync(folder, constants.W_OK);
    const places = [folder, join(folder, kind)].map((path) => lstatSync(path, { throwIfNoEntry: false }));
    return places.every((place) => place === undefined || place.isDirectory()) ? folder : null;
  } catch {
    return null;
  }
}

/**
 * Every file and folder that commands read under `root`, a file with its digest; `null`: there is a link, a device or a name that is no text among them,
 * so what is read may stand anywhere.
 */
export function filesRead(root: string): string | null {
  const found: (readonly [path: string, digest: string])[] = [];
  for (const folder of READ) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      // A name that is no text stands for another one.
      if ((!entry.isFile() && !entry.isDirectory()) || path.includes('\ufffd')) return null;
      found.push([path, entry.isFile() ? sha256(readFileSync(path)) : '']);
    }
  }
  return JSON.stringify(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
