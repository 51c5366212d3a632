/**
 * One writer at a time. The lock is the operating system's own, taken through SQLite on an empty file: it ends with the
 * process that holds it, however that ends, so there is never a stale one to guess about.
 */
import { closeSync, existsSync, fstatSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const LOCK_FILE = 'policies/.lock';

/** How long a command waits for another to finish writing, which takes it some milliseconds. */
const WAIT_MS = 30_000;

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
    try {
      // Nothing is ever written, so no journal has to stand beside the file.
      if (!isEmptyDatabase(database)) {
        rmSync(path, { force: true });
        continue;
      }
      take(database, root);
      // Whoever held it before took the file away: then this is the lock of a file that nobody else sees.
      if (fstatSync(file).ino !== statSync(path, { throwIfNoEntry: false })?.ino) continue;
      try {
        return work();
      } finally {
        rmSync(path, { force: true });
      }
    } finally {
      database.close();
      closeSync(file);
    }
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
