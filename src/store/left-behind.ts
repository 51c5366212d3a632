/** What a process that was killed left behind under its number: whoever comes next clears it. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What such folders are for; their names hold the number of the process that made them. */
const PURPOSES = ['browser', 'assets', 'base', 'sign', 'init'] as const;
export type Purpose = (typeof PURPOSES)[number];
const NAME = new RegExp(`^\\.?gazette-(?:${PURPOSES.join('|')})-(\\d+)-`);

/** Those of this process. In a container each process may have the number of one that was killed there. */
const own = new Set<string>();

/**
 * A new folder that goes with this process, or with the next one that asks for such a folder: in the temporary folder, or hidden
 * in `where`.
 */
export function passingFolder(purpose: Purpose, where?: string): string {
  const parent = where ?? tmpdir();
  sweepPassing(parent);
  const name = `${where === undefined ? '' : '.'}gazette-${purpose}-${process.pid}-`;
  const folder = mkdtempSync(join(parent, name));
  own.add(folder);
  return folder;
}

/** Each try waits longer than the one before by so much: a second and a half in all. */
const RETRY_MS = 100;
const TRIES = 5;

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

/** Clears the folders of processes that are no more from `parent`. */
export function sweepPassing(parent: string = tmpdir()): void {
  const user = process.getuid?.();
  for (const name of readdirSync(parent)) {
    const pid = Number(NAME.exec(name)?.[1]);
    const folder = join(parent, name);
    if (!pid || own.has(folder) || (pid !== process.pid && isRunning(pid))) continue;
    // Of another user, or gone by now: not ours to clear.
    if (user !== undefined && statSync(folder, { throwIfNoEntry: false })?.uid !== user) continue;
    clearPassing(folder);
  }
}

/**
 * What stands beside `path` as `path.PID` or `path.PID.PART`, by processes that are no more. What bears the number of this
 * process is of an earlier one too: ask before you make such a thing.
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

/** Whether there is a process of this number. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
