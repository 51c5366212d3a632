/**
 * One writer at a time. The lock is one of the operating system, taken through SQLite on an empty file. The system releases it
 * when its process ends, in whatever way, so there is never a stale lock to deal with.
 */
import { closeSync, existsSync, fstatSync, openSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const LOCK_FILE = 'policies/.lock';

/** How long a command waits for another one to finish writing; a write takes milliseconds. */
const WAIT_MS = 30_000;

/** Error codes for a file that may not be deleted, or is gone already. */
const HELD = ['EBUSY', 'EPERM', 'EACCES', 'ENOENT'];

/** Another process is writing and did not finish in time. */
export class LockedError extends Error {}

/** Deletes the file of a lock that nobody holds, left by a killed process. In a read-only folder it stays. */
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
      // Nothing is written to the database, so it needs no journal file.
      isForeign = !isEmptyDatabase(database);
      if (isForeign) continue;
      take(database, root);
      // The previous holder deleted the file after we opened it: then nobody else can see this lock, and we try again.
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
 * Deletes the file while it is still locked, so that nobody can lock it just before it goes. Windows refuses, because SQLite
 * has it open. Then it stays: it is empty, readers of `policies/` ignore it, and the next command locks it again.
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

/** Whether the file is empty, as that of a lock is; anything else was put there by somebody. */
function isEmptyDatabase(database: DatabaseSync): boolean {
  try {
    database.exec('PRAGMA journal_mode = MEMORY');
    return true;
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    if (errcode === NOT_A_DATABASE) return false;
    // Somebody holds the lock; trying to take it reports that.
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
