/**
 * Files of a draft for whoever keeps one open: read with a digest, and replaced only while they are what was read. Whatever
 * came in between, from another window, an editor or a command, is given back and stays.
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

/** What a draft's folder holds for people to write: its record, and a text in each language. */
export type DraftFileName = 'version.yaml' | `${Locale}.md`;

export interface DraftFile {
  /** `null`: its bytes are no UTF-8, so that no editor could give them back. */
  readonly text: string | null;
  readonly digest: string;
}

/** The file as it stands; `null`: it is not there. */
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
  /** Digest of the file as whoever writes saw it; `null`: there was none. */
  readonly seen: string | null;
}

export interface DraftChanged {
  /** Whether `text` stands there now. */
  readonly isWritten: boolean;
  /** What stands there now; `null`: no file, and where nothing was written perhaps no draft. */
  readonly file: DraftFile | null;
}

/**
 * Puts `text` in the place of the file that was seen. Another one stays, and so does a draft that is there no more: it was
 * published, or somebody took it away.
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

/** Where a file of a draft stands. Throws for a name that is none. */
function pathOf(root: string, policy: string, name: string): string {
  const locale = /^(.*)\.md$/.exec(name)?.[1];
  if (name !== 'version.yaml' && !isLocale(locale)) throw new Error(`a draft has no file ${name}`);
  return join(root, versionPath(policy, 'draft'), name);
}

/** A link would lead to a folder that may be published. */
const isOwnFolder = (root: string, policy: string): boolean =>
  lstatSync(join(root, versionPath(policy, 'draft')), { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Makes the new name last through a loss of power. Windows cannot open folders. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
