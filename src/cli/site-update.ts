/**
 * Brings a site up to date where it stands: files that are other or gone are exchanged, all others are left alone.
 *
 * What is to be done is written down before the first file is touched. A build that is killed on the way leaves that note, and
 * the next command completes it.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** What is to be done. */
export interface Update {
  /** Files that stand beside the site and take their place in it. */
  readonly exchanged: readonly string[];
  /** Files that are no more. */
  readonly gone: readonly string[];
}

/** What stands beside a site while it is updated. */
export interface UpdatePlaces {
  /** The folder that has the new files. */
  readonly made: string;
  /** The note of what is to be done, and what it is called until it is whole. */
  readonly note: string;
  readonly part: string;
}

/** Exchanges files in `out`. */
export function updateSite(out: string, places: UpdatePlaces, update: Update): void {
  writeFileSync(places.part, JSON.stringify(update));
  renameSync(places.part, places.note);
  finishUpdate(out, places);
}

/** Does what is left of an update that was begun. */
export function finishUpdate(out: string, { made, note }: Omit<UpdatePlaces, 'part'>): void {
  const { exchanged, gone } = JSON.parse(readFileSync(note, 'utf8')) as Update;
  for (const path of [...exchanged, ...gone]) requireInside(path);
  for (const path of gone) {
    rmSync(join(out, path), { force: true });
    clearEmpty(out, dirname(path));
  }
  for (const path of exchanged) {
    const [from, to] = [join(made, path), join(out, path)];
    // It is there already.
    if (!existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    // A folder without files in it.
    if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) rmSync(to, { recursive: true });
    renameSync(from, to);
  }
  rmSync(note, { force: true });
  rmSync(made, { recursive: true, force: true });
}

/** Anybody could have put such a note there. */
function requireInside(path: string): void {
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..'))
    throw new Error(`An update of a site names ${path}, which is not in it`);
}

/** Takes away `folder` of the site and those around it, as far as nothing is in them. */
function clearEmpty(out: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    const own = join(out, path);
    if (!existsSync(own)) continue;
    if (readdirSync(own).length > 0) return;
    rmdirSync(own);
  }
}
