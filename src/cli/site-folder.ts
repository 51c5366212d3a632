/** Replaces or updates the folder of a built site: nothing else is ever deleted. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type BuiltFile, SHARD_FILE, type SiteInMaking } from '../site/index.ts';
import { leftBeside } from '../store/index.ts';
import { filesUnder } from './files-under.ts';
import { UsageError } from './report.ts';
import { finishUpdate, updateSite } from './site-update.ts';

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
const PARTS: ReadonlySet<string> = new Set(['new', 'old', 'whole', 'part', 'update']);

/**
 * Deletes what killed or failed builds have left beside `out`. If one ended between moving the old site away and putting the new
 * one in its place, the old site is restored; if one ended while it exchanged files, the exchange is completed.
 */
export function sweepBeside(out: string): void {
  const left = leftBeside(out).filter(({ part }) => part !== null && PARTS.has(part));
  for (const { path, part } of left)
    if (part === 'update') finishUpdate(out, { made: path.replace(/update$/, 'new'), note: path });
  const old = left.find(({ part }) => part === 'old');
  if (old && !existsSync(out)) renameSync(old.path, out);
  for (const { path } of left) rmSync(path, { recursive: true, force: true });
}

/**
 * Puts a site that was made into `out`, and gives its files. Where few of them are other than those that stand there, these are
 * exchanged; else the folder is.
 */
export function putInPlace(out: string, making: SiteInMaking): readonly BuiltFile[] {
  const { standing, folder } = making;
  const files = making.files();
  if (standing === null) {
    replaceFolder(out, folder);
    return files;
  }
  if (!standing.isStill())
    throw new UsageError(
      `The site in ${out} was changed by somebody else while this one was made: build again`,
    );
  const isOther = ({ path, digest }: BuiltFile) => standing.files.get(path)?.digest !== digest;
  const names = new Set(files.map(({ path }) => path));
  const exchanged = files.filter(isOther).map(({ path }) => path);
  const gone = filesUnder(out).filter((path) => !names.has(path));
  const count = exchanged.length + gone.length;
  if (count === 0) return files;
  if (count > files.length * MOST_EXCHANGED) {
    for (const file of files) if (!isOther(file)) share(join(out, file.path), join(folder, file.path));
    replaceFolder(out, folder);
    return files;
  }
  const beside = (part: string) => `${out}.${process.pid}.${part}`;
  move(folder, beside('new'));
  updateSite(out, { made: beside('new'), note: beside('update'), part: beside('part') }, { exchanged, gone });
  return files;
}

/** The share of files that are exchanged one by one: of more, readers would see some of both sites for too long. */
const MOST_EXCHANGED = 0.25;

/** Puts the file at `from` at `to` as well, unless one is there. */
function share(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to);
  }
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
