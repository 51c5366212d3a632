/** What a process that was killed left in the temporary folder: whoever comes next clears it. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What such folders are for; their names hold the number of the process that made them. */
export type Purpose = 'browser' | 'assets';
const NAME = /^gazette-(?:browser|assets)-(\d+)-/;

/** Each try waits longer than the one before by so much: a second and a half in all. */
const RETRY_MS = 100;
const TRIES = 5;

/** A new folder that goes with this process, or with the next one that asks for such a folder. */
export function passingFolder(purpose: Purpose): string {
  sweepPassing();
  return mkdtempSync(join(tmpdir(), `gazette-${purpose}-${process.pid}-`));
}

/** Clears the folders of processes that are no more. */
export function sweepPassing(): void {
  const own = process.getuid?.();
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (!pid || isRunning(pid)) continue;
    const folder = join(tmpdir(), name);
    // Of another user, or gone by now: not ours to clear.
    if (own !== undefined && statSync(folder, { throwIfNoEntry: false })?.uid !== own) continue;
    clearPassing(folder);
  }
}

/**
 * Clears a folder whose work is done. A browser lets go of its profile some moments after it has ended, and Windows takes away
 * nothing that is in use: after a few tries it is left for whoever comes next.
 */
export function clearPassing(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: TRIES, retryDelay: RETRY_MS });
  } catch {
    // Systems have many names for it, and the work is done whatever it was.
  }
}

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
