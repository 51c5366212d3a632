/**
 * One writer at a time. The lock is the operating system's own, taken through SQLite on an empty file: it ends with the
 * process that holds it, however that ends, so there is never a stale one to guess about.
 */
import { closeSync, existsSync, fstatSync, openSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const LOCK_FILE = 'policies/.lock';

/** How long a command waits for another to finish writing, which takes it some milliseconds. */
const WAIT_MS = 30_000;

/** What systems say of a file that may not be taken away, or is gone already. */
const HELD = ['EBUSY', 'EPERM', 'EACCES', 'ENOENT'];

/** Somebody else is writing, and did not finish in time. */
export class LockedError extends Error {}

/** Takes away the file of a lock that nobody holds: its process was killed. Read-only places keep it. */
export function clearLock(root: string): void {
  if (!existsSync(join(root, LOCK_FILE))) return;
  try {
    withLock(root, () => {}, 0);
  } catch (error) {
    const isReadOnly = ['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (!(error instanceof LockedError) && !isReadOnly) throw error;
  }
}

/** Runs `work` while no other process writes under `root`. Throws a `LockedError` after half a minute of waiting. */
export function withLock<T>(root: string, work: () => T, waitMs = WAIT_MS): T {
  const path = join(root, LOCK_FILE);
  for (;;) {
    const file = openSync(path, 'a');
    const database = new DatabaseSync(path, { timeout: waitMs });
    let isForeign = false;
    try {
      // Nothing is ever written, so no journal has to stand beside the file.
      isForeign = !isEmptyDatabase(database);
      if (isForeign) continue;
      take(database, root);
      // Whoever held it before took the file away: then this is the lock of a file that nobody else sees.
      if (fstatSync(file).ino !== statSync(path, { throwIfNoEntry: false })?.ino) continue;
      try {
        return work();
      } finally {
        takeAway(path);
      }
    } finally {
      database.close();
      closeSync(file);
      if (isForeign) rmSync(path, { force: true });
    }
  }
}

/**
 * Takes the file away while it is still locked, so that nobody locks one that is about to go. Windows refuses, because SQLite
 * has it open. Then it stays: empty, unseen by every reader of `policies/`, and the next command locks it again.
 */
function takeAway(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!HELD.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
const BUSY = 5;
const NOT_A_DATABASE = 26;

/** Whether the file is the empty one that a lock is; anything else somebody put there. */
function isEmptyDatabase(database: DatabaseSync): boolean {
  try {
    database.exec('PRAGMA journal_mode = MEMORY');
    return true;
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    if (errcode === NOT_A_DATABASE) return false;
    // Somebody holds it: taking it says so.
    if (errcode === BUSY) return true;
    throw error;
  }
}

function take(database: DatabaseSync, root: string) {
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    throw new LockedError(
      `another command has been writing to ${join(root, 'policies')} for half a minute: wait for it to end, then run this again`,
      { cause },
    );
  }
}
