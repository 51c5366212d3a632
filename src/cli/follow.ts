/**
 * `import … --follow`: a pass checks cheaply whether a source has anything new, imports it, and records how far it has read. With
 * `--every`, passes repeat until somebody stops the command.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  FOLLOWED_FILE,
  type FollowedSource,
  isError,
  noteFollowed,
  problem,
  readFollowed,
  readUpTo,
  sha256,
  shown,
} from '../archive/index.ts';
import {
  fetchRemote,
  folderDigests,
  isAddress,
  oneLine,
  openRepository,
  pageDigests,
  plainAddress,
  RewrittenError,
  remoteHead,
  resolveRef,
} from '../import/index.ts';
import { secondOf } from '../model/index.ts';
import { pathFrom } from '../store/index.ts';
import { opened } from './opened.ts';
import { type CommonOptions, EXIT, printJson, reportProblems, UsageError } from './report.ts';
import { ownCacheOf, sealsFor } from './site-process.ts';
import { stopped } from './stopped.ts';

export interface FollowOptions extends CommonOptions {
  readonly follow?: boolean;
  readonly every?: string;
  readonly dryRun?: boolean;
}

/** What to read: all of a source, or what is new in it. */
export interface Reading {
  readonly folder: string;
  /** Of a repository: the commit, or what names it. */
  readonly ref: string;
  /** Of a repository: the commit up to which it was read; `null`: nothing was. */
  readonly since: string | null;
  /** Of a folder: the files that were not read yet; `null`: none was. */
  readonly only: ReadonlySet<string> | null;
}

/** How many versions were imported, and the exit status. */
export interface Taken {
  readonly status: number;
  readonly written: number;
}

interface Wanted extends FollowedSource {
  /** As it was given. */
  readonly given: string;
  readonly ref: string;
}

/** The current state of a source: a commit, or the files of a folder with their digests. */
interface Standing {
  readonly folder: string;
  readonly read: string;
  readonly files: Readonly<Record<string, string>> | null;
}

/** Runs `take` for a whole source, or with `--follow` for what is new in it; gives the exit status. */
export async function taking(
  options: FollowOptions,
  wanted: Wanted,
  take: (reading: Reading) => Promise<Taken>,
): Promise<number> {
  if (!options.follow) {
    if (options.every !== undefined) throw new UsageError('--every goes with --follow');
    if (digestsIn(wanted) === null && isElsewhere(wanted.given))
      throw new UsageError(
        `\`${plainAddress(wanted.given)}\` is an address, and import reads what is on this machine: add --follow to fetch from there`,
      );
    const all = { folder: resolve(wanted.given), ref: wanted.ref, since: null, only: null };
    return (await take(all)).status;
  }
  const everyMs = options.every === undefined ? null : intervalOf(options.every);
  if (everyMs !== null && options.dryRun) throw new UsageError('--every and --dry-run do not go together');
  if (everyMs === null) return pass(options, wanted, take);
  const end = stopped().then(() => 'end' as const);
  for (let isFirst = true; ; isFirst = false) {
    try {
      await pass(options, wanted, take);
    } catch (error) {
      if (isFirst && error instanceof UsageError) throw error;
      // The host cannot be reached now; the next pass tries again.
      console.error(shown(`gazette: ${error instanceof Error ? error.message : String(error)}`));
    }
    const timer = Promise.withResolvers<'next'>();
    const clock = setTimeout(() => timer.resolve('next'), everyMs);
    const next = await Promise.race([timer.promise, end]);
    clearTimeout(clock);
    if (next === 'end') return EXIT.ok;
  }
}

/** Options that change what a source gives. */
const ASKED = ['policy', 'locale', 'branch', 'dates', 'window', 'flips', 'withDeleted', 'timeZone'] as const;

/** The source of a command, with its options. */
export function wantedOf(
  from: Wanted['from'],
  given: string,
  paths: readonly string[],
  options: FollowOptions & Readonly<Partial<Record<(typeof ASKED)[number], string | boolean>>>,
): Wanted {
  // A relative path, so that it is the same on every machine with root and source side by side.
  const folder = pathFrom(resolve(options.root ?? process.cwd()), resolve(given));
  return {
    from,
    given,
    source: isElsewhere(given) ? plainAddress(given) : folder || '.',
    ref: typeof options.branch === 'string' ? options.branch : 'HEAD',
    asked: {
      ...(paths.length > 0 ? { paths } : {}),
      ...Object.fromEntries(ASKED.flatMap((name) => (options[name] ? [[name, String(options[name])]] : []))),
    },
  };
}

/** Computes the digests of a folder's files; `null`: the source is a repository. */
const digestsIn = ({ from }: Wanted) =>
  from === 'markdown' ? folderDigests : from === 'html' ? pageDigests : null;

/** A folder with the name of an address counts as a folder. */
const isElsewhere = (given: string) => isAddress(given) && !existsSync(given);

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** The longest wait between passes: a timer of Node counts no more than 24 days. */
const MOST_MS = 20 * 86_400_000;

function intervalOf(text: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  const ms = Number(count) * (UNITS[unit ?? ''] ?? Number.NaN);
  if (ms >= 1000 && ms <= MOST_MS) return ms;
  throw new UsageError(`--every takes a time such as 15m, 6h or 1d, not \`${text}\``);
}

async function pass(
  options: FollowOptions,
  wanted: Wanted,
  take: (reading: Reading) => Promise<Taken>,
): Promise<number> {
  const root = resolve(options.root ?? process.cwd());
  const { sources, problems } = readFollowed(root);
  if (problems.some(isError)) return reportProblems(problems, options);
  const before = readUpTo(root, sources, wanted);
  const now = await opened(() => standingOf(root, wanted, before?.read ?? null));
  const { fresh, changed, gone } = newFiles(before?.files ?? null, now.files);
  const isSame = now.files === null ? before?.read === now.read : fresh.size === 0 && before !== null;
  let taken: Taken = { status: EXIT.nothing, written: 0 };
  if (!isSame) {
    try {
      taken = await take({
        folder: now.folder,
        ref: now.read,
        since: now.files === null ? (before?.read ?? null) : null,
        only: now.files === null || before === null ? null : fresh,
      });
    } catch (error) {
      if (error instanceof RewrittenError)
        return reportProblems([rewritten(wanted.source, error.message)], options);
      throw error;
    }
  }
  if (taken.status !== EXIT.ok && taken.status !== EXIT.nothing) return taken.status;
  const isNoted = !options.dryRun && (!isSame || gone.length > 0);
  if (isNoted)
    noteFollowed(root, {
      from: wanted.from,
      source: wanted.source,
      asked: wanted.asked,
      at: secondOf(new Date()),
      read: now.read,
      // A file that has changed keeps the digest that it had when it was read.
      ...(now.files === null ? {} : { files: { ...now.files, ...changed } }),
    });
  for (const path of gone)
    console.error(shown(`note: \`${path}\` is no longer in ${wanted.source}; what was taken in of it stays`));
  const others = Object.keys(changed);
  if (others.length > 0)
    return reportProblems(
      others.map((path) =>
        rewritten(
          wanted.source,
          `\`${path}\` has other bytes than when it was read. A later text is a file of a later day`,
        ),
      ),
      options,
    );
  if (taken.status === EXIT.nothing) {
    const sentence = isSame
      ? `nothing new in ${wanted.source} since ${before!.at}`
      : `nothing to take in from what is new in ${wanted.source}`;
    if (options.json) printJson({ ok: true, written: 0, nothing: sentence, read: now.read });
    else console.log(shown(sentence));
  }
  return taken.written > 0 || (options.dryRun && !isSame) ? taken.status : EXIT.nothing;
}

/** `read`: where it stood: what is not news needs no copy of a repository elsewhere. */
async function standingOf(root: string, wanted: Wanted, read: string | null): Promise<Standing> {
  const { given, ref } = wanted;
  const digests = digestsIn(wanted);
  if (digests !== null) {
    const files = digests(resolve(given));
    const list = Object.entries(files).map(([path, digest]) => `${digest}  ${path}\n`);
    return { folder: resolve(given), read: sha256(list.join('')), files };
  }
  if (!isElsewhere(given)) {
    const folder = resolve(given);
    await openRepository(folder);
    return { folder, read: await resolveRef(folder, ref), files: null };
  }
  const head = await remoteHead(given, ref);
  // Git believes what stands in a repository, programs to run included: nobody else can foretell where this one is.
  const folder = join(root, '.cache/followed', `${sealsFor(root).seals.nameOf(plainAddress(given))}.git`);
  if (head.commit === read) return { folder, read, files: null };
  ownCacheOf(root);
  return { folder, read: await fetchRemote(given, head, folder), files: null };
}

/** Compares a folder with what was read of it: new files, changed files (with their old digests), and missing ones. */
function newFiles(before: Readonly<Record<string, string>> | null, now: Standing['files']) {
  const fresh = new Set<string>();
  const changed: Record<string, string> = {};
  const gone: string[] = [];
  if (now === null || before === null) return { fresh, changed, gone };
  for (const [path, digest] of Object.entries(now)) {
    const known = Object.hasOwn(before, path) ? before[path] : undefined;
    if (known === undefined) fresh.add(path);
    else if (known !== digest) changed[path] = known;
  }
  for (const path of Object.keys(before)) if (!Object.hasOwn(now, path)) gone.push(path);
  return { fresh, changed, gone };
}

const rewritten = (source: string, what: string) =>
  problem(
    FOLLOWED_FILE,
    `Unexpected past of \`${oneLine(source)}\`: ${oneLine(what)}. What was taken in stays as it is: put back what the source had, or take its new history into an archive of its own with --root`,
    { rule: 'import/rewritten' },
  );
