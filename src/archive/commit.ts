/**
 * Writes several files and folders as one: after a crash at any moment the archive is as it was before, or as after.
 *
 * Everything new is first written to a folder beside the policies. Renaming that folder to `.pending` is the decisive step:
 * before it nothing has happened; after it, the next command finishes the moves if this one is killed. Each move takes a file
 * out of the folder, so repeating it does no harm. What is removed is moved into the folder, which is deleted at the end.
 *
 * Example: publishing writes a folder `2027-03-01/`, a ledger with one more line, and removes the draft. Killed while the new
 * files are written, the archive has its draft and its old ledger. Killed after the renaming, the next command finds
 * `.pending`, moves the folder and the ledger into place, and removes the draft.
 *
 * Bounds: one file system, on which renaming is a single step; one writer at a time (`lock.ts`). A disk that loses data after
 * `fsync` is not covered.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isLocale } from '../model/index.ts';
import { clearLock, withLock } from './lock.ts';

const PART = 'policies/.pending.part';
const PENDING = 'policies/.pending';
const DONE = 'policies/.pending.done';

/** What is to be written; every path is relative to the root. */
export interface Writes {
  /** Files to create or replace, in this order. */
  readonly files: readonly (readonly [path: string, content: string | Uint8Array])[];
  /** Folders that appear whole, before the files. */
  readonly folders?: readonly {
    readonly path: string;
    readonly files: readonly (readonly [name: string, content: string | Uint8Array])[];
  }[];
  /** A folder to remove. */
  readonly removed?: string;
}

interface Plan {
  readonly moves: readonly string[];
  readonly removed: string | null;
}

/** Writes everything or nothing. The caller holds the lock. */
export function commit(root: string, { files, folders = [], removed }: Writes): void {
  const at = (...parts: string[]) => join(root, PART, ...parts);
  rmSync(at(), { recursive: true, force: true });
  mkdirSync(at(), { recursive: true });
  const moves: string[] = [];
  for (const folder of folders) {
    const staged = at(String(moves.push(folder.path) - 1));
    mkdirSync(staged);
    for (const [name, content] of folder.files) writeSynced(join(staged, name), content);
    syncFolder(staged);
  }
  for (const [path, content] of files) writeSynced(at(String(moves.push(path) - 1)), content);
  const plan: Plan = { moves, removed: removed ?? null };
  writeSynced(at('plan.json'), JSON.stringify(plan));
  syncFolder(at());
  renameSync(at(), join(root, PENDING));
  syncFolder(join(root, 'policies'));
  finish(root);
}

/** Whether a write was decided and not finished. */
export const isPending = (root: string): boolean => existsSync(join(root, PENDING));

/** Whether `root` holds an archive or a part of one. Finishes the write of a crashed command first. */
export function isBegun(root: string): boolean {
  const policies = join(root, 'policies');
  if (!existsSync(policies)) return false;
  settle(root);
  return readdirSync(policies).some((name) => !name.startsWith('.'));
}

/** Finishes the write that a crashed command had decided on, and deletes one that it had only prepared; gives the paths that it wrote or took away. */
export function settle(root: string): readonly string[] {
  if (isPending(root)) return withLock(root, () => settleLocked(root));
  if (![PART, DONE].some((path) => existsSync(join(root, path)))) {
    clearLock(root);
    return [];
  }
  try {
    return withLock(root, () => settleLocked(root));
  } catch (error) {
    // A write that was never decided on does no harm: with read-only access it stays.
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return [];
  }
}

/** The same for a caller that holds the lock already. */
export function settleLocked(root: string): readonly string[] {
  const finished = isPending(root) ? finish(root) : [];
  for (const path of [PART, DONE]) rmSync(join(root, path), { recursive: true, force: true });
  return finished;
}

/** A pending write that none of our commands can have left. */
export class PendingError extends Error {}

/** The paths that a write may put in place. A new kind of file needs its line here. */
const MOVED = [
  /^policies\/(ledger\.(jsonl|sha256)|organisation\.yaml)$/,
  /^policies\/[a-z][a-z0-9-]*\/policy\.yaml$/,
  /^policies\/[a-z][a-z0-9-]*\/\d{4}-\d{2}-\d{2}(\.\d+)?(\/(?<locale>[A-Za-z\d-]+)\.md)?$/,
  /^policies\/[a-z][a-z0-9-]*\/draft(\/((?<locale>[A-Za-z\d-]+)\.md|(version|facts|comments|reviews)\.yaml))?$/,
] as const;

function isMoved(path: string): boolean {
  const match = MOVED.map((pattern) => pattern.exec(path)).find((found) => found !== null) ?? null;
  const locale = match?.groups?.locale;
  return match !== null && (locale === undefined || isLocale(locale));
}

const REMOVED = /^policies\/[a-z][a-z0-9-]*\/draft$/;

/** The plan of the pending write, checked: somebody who can put a file here must not be able to write elsewhere by that. */
function planOf(root: string): Plan {
  const file = join(root, PENDING, 'plan.json');
  try {
    const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan;
    const isOurs = plan.moves.every(isMoved) && (plan.removed === null || REMOVED.test(plan.removed));
    if (isOurs) return plan;
  } catch {
    // Missing or not JSON: the same message applies.
  }
  throw new PendingError(
    `${join(root, PENDING)} holds no write of Gazette's: look at what it is, then delete the folder`,
  );
}

function finish(root: string): readonly string[] {
  const pending = join(root, PENDING);
  const { moves, removed } = planOf(root);
  const finished: string[] = [];
  moves.forEach((path, i) => {
    const staged = join(pending, String(i));
    if (!lstatSync(staged, { throwIfNoEntry: false })) return;
    const target = join(root, path);
    for (const file of [`${PENDING}/${i}`, path]) refuseLinks(root, file);
    finished.push(path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(staged, target);
    syncFolder(dirname(target));
  });
  const taken = join(pending, 'removed');
  if (removed !== null && !existsSync(taken) && existsSync(join(root, removed))) {
    refuseLinks(root, removed);
    finished.push(removed);
    renameSync(join(root, removed), taken);
  }
  rmSync(join(root, DONE), { recursive: true, force: true });
  renameSync(pending, join(root, DONE));
  syncFolder(join(root, 'policies'));
  rmSync(join(root, DONE), { recursive: true, force: true });
  return finished;
}

/** Throws if `path`, or a folder on the way to it, is a symbolic link, which would lead elsewhere. */
function refuseLinks(root: string, path: string): void {
  for (let at = path; at !== '.'; at = dirname(at))
    if (lstatSync(join(root, at), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new PendingError(
        `${join(root, at)} is a link, and nothing is written through one: look at where it leads, then delete it`,
      );
}

function writeSynced(path: string, content: string | Uint8Array) {
  writeFileSync(path, content, { flush: true });
}

/** Makes the names in a folder survive a power failure. */
function syncFolder(path: string) {
  // Windows cannot open folders; there the file system orders renames itself.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
