/**
 * Files of a draft for an editor that keeps one open: reading gives a digest, and writing replaces the file only if it still
 * has that digest. A change made meanwhile, in another window, an editor or by a command, is kept and given back.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale } from '../model/index.ts';
import { versionPath } from './archive.ts';
import { settleLocked } from './commit.ts';
import { sha256 } from './digest.ts';
import { withLock } from './lock.ts';

/** The files of a draft that people edit: the record, and a text in each language. */
export type DraftFileName = 'version.yaml' | `${Locale}.md`;

export interface DraftFile {
  /** `null`: its bytes are not UTF-8, so an editor could not save them unchanged. */
  readonly text: string | null;
  readonly digest: string;
}

/** The file as it is now; `null`: it does not exist. */
export function readDraftFile(root: string, policy: string, name: DraftFileName): DraftFile | null {
  const path = pathOf(root, policy, name);
  if (!isOwnFolder(root, policy) || !existsSync(path)) return null;
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  return { text: Buffer.from(text, 'utf8').equals(bytes) ? text : null, digest: sha256(bytes) };
}

export interface DraftChange {
  readonly policy: string;
  readonly name: DraftFileName;
  readonly text: string;
  /** Digest of the file when the writer read it; `null`: it did not exist. */
  readonly seen: string | null;
}

export interface DraftChanged {
  /** Whether the file now contains `text`. */
  readonly isWritten: boolean;
  /** The file as it is now; `null`: there is no file, and if nothing was written perhaps no draft either. */
  readonly file: DraftFile | null;
}

/**
 * Replaces the file that was seen by `text`. Writes nothing if the file has changed, or if the draft is gone because it was
 * published or deleted.
 */
export function changeDraftFile(root: string, { policy, name, text, seen }: DraftChange): DraftChanged {
  return withLock(root, () => {
    settleLocked(root);
    const file = readDraftFile(root, policy, name);
    const isSeen = (file?.digest ?? null) === seen;
    if (!isSeen || !isOwnFolder(root, policy)) return { isWritten: false, file };
    const path = pathOf(root, policy, name);
    writeFileSync(`${path}.part`, text, { flush: true });
    renameSync(`${path}.part`, path);
    syncFolder(join(root, versionPath(policy, 'draft')));
    return { isWritten: true, file: { text, digest: sha256(text) } };
  });
}

/** The path of a file of a draft. Throws for a name that no such file has. */
function pathOf(root: string, policy: string, name: string): string {
  const locale = /^(.*)\.md$/.exec(name)?.[1];
  if (name !== 'version.yaml' && !isLocale(locale)) throw new Error(`a draft has no file ${name}`);
  return join(root, versionPath(policy, 'draft'), name);
}

/** Refuses links: one could lead into a published folder. */
const isOwnFolder = (root: string, policy: string): boolean =>
  lstatSync(join(root, versionPath(policy, 'draft')), { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Makes the new name survive a power failure. Windows cannot open folders. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
