/** Temporary folders that carry the number of their process. The next process removes those of processes that were killed. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Purposes of such folders; a name is `gazette-PURPOSE-PID-…`. */
const PURPOSES = ['browser', 'assets', 'base', 'sign', 'init'] as const;
export type Purpose = (typeof PURPOSES)[number];
const NAME = new RegExp(`^\\.?gazette-(?:${PURPOSES.join('|')})-(\\d+)-`);

/** Folders of this process. The number alone does not tell: in a container a new process may have the number of a killed one. */
const own = new Set<string>();

/**
 * Makes a temporary folder, in the system's temporary folder or hidden in `where`. If this process is killed, the next one that
 * asks for such a folder removes it.
 */
export function passingFolder(purpose: Purpose, where?: string): string {
  const parent = where ?? tmpdir();
  sweepPassing(parent);
  const name = `${where === undefined ? '' : '.'}gazette-${purpose}-${process.pid}-`;
  const folder = mkdtempSync(join(parent, name));
  own.add(folder);
  return folder;
}

/** How much longer each try waits than the one before: 1.5 seconds in all. */
const RETRY_MS = 100;
const TRIES = 5;

/**
 * Removes a folder that is no longer needed. A browser releases its profile some moments after it has ended, and Windows
 * deletes nothing that is in use: after a few tries the folder is left for the next process to remove.
 */
export function clearPassing(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: TRIES, retryDelay: RETRY_MS });
  } catch {
    // The error differs from system to system, and the work is done whatever it is.
  }
}

/** Removes from `parent` the folders of processes that have ended. */
export function sweepPassing(parent: string = tmpdir()): void {
  const user = process.getuid?.();
  for (const name of readdirSync(parent)) {
    const pid = Number(NAME.exec(name)?.[1]);
    const folder = join(parent, name);
    if (!pid || own.has(folder) || (pid !== process.pid && isRunning(pid))) continue;
    // It belongs to another user, or is gone by now.
    if (user !== undefined && statSync(folder, { throwIfNoEntry: false })?.uid !== user) continue;
    clearPassing(folder);
  }
}

/**
 * Files beside `path` named `path.PID` or `path.PID.PART` whose process has ended. Those with the number of this process count
 * too, as left by an earlier one: call this before making such a file.
 */
export function leftBeside(path: string): { readonly path: string; readonly part: string | null }[] {
  const folder = dirname(path);
  const stem = `${basename(path)}.`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [, pid, part = null] =
      (name.startsWith(stem) && /^(\d+)(?:\.([a-z]+))?$/.exec(name.slice(stem.length))) || [];
    const isLeft = pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)));
    return isLeft ? [{ path: join(folder, name), part }] : [];
  });
}

/** Whether a process with this number is running. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
