/** Replaces the folder of a built site: nothing else is ever deleted, and at any time a complete site is there. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { SHARD_FILE } from '../site/index.ts';
import { leftBeside } from '../store/index.ts';
import { UsageError } from './report.ts';

/** Throws a `UsageError` unless `out` does not exist, is empty, or is a site built before: its content will be replaced. */
export function requireSite(out: string, root: string, isNamed: boolean) {
  const policies = join(root, 'policies');
  // On a disk that ignores case, `Policies` is the same folder.
  const isAround = (outer: string, inner: string) =>
    `${inner}${sep}`.toLowerCase().startsWith(`${outer}${sep}`.toLowerCase());
  if (isAround(out, policies) || isAround(policies, out))
    throw new UsageError(
      `--out names ${out}, which contains or is inside ${policies}: name a folder for the site alone`,
    );
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new UsageError(`--out names ${out}, which is a file`);
  // `dist/` beside the policies belongs to the site.
  const isSite = ['SHA256SUMS', SHARD_FILE].some((name) => existsSync(join(out, name)));
  if (isNamed && readdirSync(out).length > 0 && !isSite)
    throw new UsageError(
      `--out names ${out}, which is not empty and has no earlier site in it: name an empty folder`,
    );
}

/** Names of a site that is being put in place, after the number of its process. */
const PARTS: ReadonlySet<string> = new Set(['new', 'old', 'whole']);

/**
 * Deletes what killed or failed builds have left beside `out`. If one ended between moving the old site away and putting the new
 * one in its place, the old site is restored.
 */
export function sweepBeside(out: string): void {
  const left = leftBeside(out).filter(({ part }) => part !== null && PARTS.has(part));
  const old = left.find(({ part }) => part === 'old');
  if (old && !existsSync(out)) renameSync(old.path, out);
  for (const { path } of left) rmSync(path, { recursive: true, force: true });
}

/** Replaces `out` by `made`. Whatever happens, one of the two complete sites is at `out` or beside it. */
export function replaceFolder(out: string, made: string) {
  const next = `${out}.${process.pid}.new`;
  const old = `${out}.${process.pid}.old`;
  mkdirSync(dirname(out), { recursive: true });
  try {
    move(made, next);
    if (existsSync(out)) renameSync(out, old);
    renameSync(next, out);
  } catch (error) {
    // The disk is full: the old site stays, and the incomplete new one is deleted.
    if (existsSync(old) && !existsSync(out)) renameSync(old, out);
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Copies if renaming fails, because `--out` may be on another disk. */
function move(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
