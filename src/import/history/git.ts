/**
 * The one place that talks to git. What a repository holds (paths, names of branches, messages, dates) is data: nothing of
 * it becomes an argument, nothing of its configuration runs a program, and nothing is fetched.
 *
 * Two processes: one lists the commits with what each changed, one gives the bytes that are asked for.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A repository that cannot be taken in, as a sentence. */
export class GitError extends Error {}

/** One file that a commit touched. */
export interface FileChange {
  readonly path: string;
  /** The path that it had before, where git sees that it was moved. */
  readonly from: string | null;
  /** How much of the text before is left, in hundredths: 100 but for a move with changes. */
  readonly kept: number;
  /** The object's name; `null`: the file went. */
  readonly blob: string | null;
  /** A submodule or a symbolic link holds no text. */
  readonly kind: 'file' | 'link' | 'submodule';
}

/** What a clock showed, and where it stood. */
export interface Moment {
  /** Seconds since 1970. */
  readonly at: number;
  /** How far its place is ahead of UTC, in minutes. */
  readonly offset: number;
}

/** A commit on the branch's own line: what a merge brought counts as one change, on the day of the merge. */
export interface Commit {
  readonly id: string;
  readonly authored: Moment;
  readonly committed: Moment;
  readonly message: string;
  readonly changes: readonly FileChange[];
}

/** Larger files are no policies. */
export const MAX_BLOB_BYTES = 4 * 1024 * 1024;

/** Options that hold whatever the repository's own configuration says. */
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'log.showSignature=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showRoot=true',
  '-c',
  'diff.relative=false',
  '-c',
  'i18n.logOutputEncoding=UTF-8',
  // Whoever owns the folder: nothing of its configuration is believed, and no other one is read that could say so.
  '-c',
  'safe.directory=*',
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
];

function environment(folder: string): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return {
    ...own,
    // A folder inside a repository is not that repository.
    GIT_CEILING_DIRECTORIES: dirname(realpathSync(folder)),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone would ask its server for what is missing.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    // Other parents than the commits name would be another history than their ids vouch for.
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
  };
}

/** Runs git in `folder`, which is never an argument. Throws `GitError` with what git said. */
function git(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = environment(folder),
): ChildProcessWithoutNullStreams {
  return spawn('git', [...SAFE, ...args], { cwd: folder, env });
}

/** What git prints. `env`: of whoever reaches another machine; else nothing but the folder is believed. Throws `GitError`. */
export async function gitOutput(
  folder: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<Buffer> {
  const child = git(folder, args, env);
  child.stdin.end();
  const [out, err]: Buffer[][] = [[], []];
  child.stdout.on('data', (part: Buffer) => out!.push(part));
  child.stderr.on('data', (part: Buffer) => err!.push(part));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT'
          ? new GitError('the program `git` is not installed: histories are read with it')
          : error,
      ),
    );
    child.on('close', resolve);
  });
  if (status !== 0) throw new GitError(saidBy(Buffer.concat(err!).toString('utf8')));
  return Buffer.concat(out!);
}

/** Its advice speaks of git's own commands. */
const saidBy = (stderr: string) =>
  stderr
    .replace(/^hint:.*$/gm, '')
    .replace(/^(fatal|error): /gm, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim() || 'git ended without a word';

/** A repository, bare or with its files, whose every commit is there. Throws `GitError`. */
export async function openRepository(folder: string): Promise<void> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new GitError(`there is no folder ${folder}`);
  let isShallow: Buffer;
  try {
    isShallow = await gitOutput(folder, ['rev-parse', '--is-shallow-repository']);
  } catch (error) {
    if (!(error instanceof GitError) || !/not a git repository/.test(error.message)) throw error;
    throw new GitError(`${folder} is no git repository: name the folder that holds \`.git\`, or a bare one`);
  }
  if (isShallow.toString('utf8').trim() === 'true')
    throw new GitError(
      `${folder} is a shallow clone: its older commits are missing, and with them the older texts. Complete it with git fetch --unshallow`,
    );
}

/** The commit that `ref` names. Throws `GitError`. */
export async function resolveRef(folder: string, ref: string): Promise<string> {
  try {
    const found = await gitOutput(folder, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ]);
    return found.toString('utf8').trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(
      ref === 'HEAD'
        ? `${folder} has no commits yet, or its HEAD names a branch that is not there: name one with --branch`
        : `${folder} has no branch or commit \`${ref}\``,
    );
  }
}

/** Every commit of the line that leads to `commit`, the oldest first. Throws `GitError`. */
export async function commitsOf(folder: string, commit: string): Promise<Commit[]> {
  const list = (renames: string) =>
    gitOutput(folder, [
      'log',
      '--first-parent',
      '--diff-merges=first-parent',
      '--reverse',
      '--raw',
      '-z',
      '--no-abbrev',
      '--no-ext-diff',
      '--no-textconv',
      `--find-renames=${renames}`,
      '-l0',
      '--date=format:%z',
      '--format=commit %H %at %ad %ct %cd%n%B',
      '--end-of-options',
      commit,
    ]);
  let out: Buffer;
  try {
    out = await list('40%');
  } catch (error) {
    if (!(error instanceof GitError) || !/unable to read|missing|not found/i.test(error.message)) throw error;
    // A text that nobody asks for may be missing, as in a clone without all objects. Whole moves are seen without reading any.
    out = await list('100%');
  }
  return commitsIn(out.toString('utf8'));
}

/** The commit that two lines have in common, the last one; `null`: none is known, as in a clone that is not deep enough. */
export async function commonCommit(folder: string, one: string, other: string): Promise<string | null> {
  try {
    return (await gitOutput(folder, ['merge-base', '--end-of-options', one, other])).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** The files under the folder `under` of a commit: their paths from the top, and their objects. Throws `GitError`. */
export async function filesAt(
  folder: string,
  commit: string,
  under: string,
): Promise<{ readonly path: string; readonly blob: string }[]> {
  const out = await gitOutput(folder, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', under]);
  return out
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      // Links and submodules hold no text, and a path is one that stays where it is written to.
      const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
      // A backslash parts names on Windows, and nowhere does a file of an archive have one.
      const stays = path !== undefined && !path.split(/[/\\]/).some((part) => part === '..' || part === '');
      return stays ? [{ path, blob: blob! }] : [];
    });
}

const HEADER = /^\n?commit ([0-9a-f]{40,64}) (-?\d+) ([+-]\d{4}) (-?\d+) ([+-]\d{4})\n/;
const CHANGE = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])(\d*)$/;

/** `zone`: `+0530`. */
const momentOf = (seconds: string, zone: string): Moment => ({
  at: Number(seconds),
  offset: (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3))),
});

/** Reads what `commitsOf` asks for: fields that end with NUL, which no path and no message can hold. */
function commitsIn(text: string): Commit[] {
  const fields = text.split('\0');
  const commits: (Commit & { changes: FileChange[] })[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]!;
    const header = HEADER.exec(field);
    if (header) {
      const [all, id, authored, authorZone, committed, committerZone] = header;
      commits.push({
        id: id!,
        authored: momentOf(authored!, authorZone!),
        committed: momentOf(committed!, committerZone!),
        message: field.slice(all!.length).trim(),
        changes: [],
      });
      continue;
    }
    const change = CHANGE.exec(field);
    if (!change) {
      // A commit that says no time, for one: what follows would be taken for the one before it.
      if (field.trim() !== '')
        throw new GitError(
          'the repository is damaged: git lists a commit that cannot be read. git fsck says more',
        );
      continue;
    }
    const [, mode, blob, status, kept] = change;
    const isPair = status === 'R' || status === 'C';
    const [first, second] = [fields[++at]!, isPair ? fields[++at]! : null];
    commits.at(-1)?.changes.push({
      path: second ?? first,
      from: status === 'R' ? first : null,
      kept: status === 'R' ? Number(kept) : 100,
      blob: status === 'D' ? null : blob!,
      kind: mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file',
    });
  }
  return commits;
}

/** The bytes of an object, or why they are not given. */
export type Blob = { readonly bytes: Buffer } | { readonly refused: string };

/** Gives objects by their names, one at a time. */
export class BlobReader {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #parts: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);
  #said = '';

  constructor(folder: string) {
    this.#child = git(folder, ['cat-file', '--batch']);
    this.#child.stderr.on('data', (part: Buffer) => {
      this.#said += part.toString('utf8');
    });
    // A process that ended is noticed where its answer is read.
    this.#child.stdin.on('error', () => {});
    this.#parts = this.#child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** Throws `GitError` where the repository is damaged. */
  async read(id: string): Promise<Blob> {
    this.#child.stdin.write(`${id}\n`);
    const header = await this.#line();
    const [, type, size] = /^\S+ (\S+)(?: (\d+))?$/.exec(header) ?? [];
    if (type === undefined || size === undefined)
      throw new GitError(
        `the repository is damaged: the object ${id} is ${type === 'missing' ? 'missing' : 'not readable'}. git fsck says more`,
      );
    const bytes = await this.#take(Number(size), Number(size) <= MAX_BLOB_BYTES);
    await this.#take(1, false);
    if (type !== 'blob') return { refused: 'is no file' };
    return bytes ? { bytes } : { refused: `has ${size} bytes, more than any policy` };
  }

  close(): void {
    this.#child.stdin.end();
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#parts.next();
    if (done) throw new GitError(`the repository is damaged: ${saidBy(this.#said)}`);
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) {
        const line = this.#rest.subarray(0, end).toString('utf8');
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      await this.#more();
    }
  }

  /** The next `count` bytes; dropped as they come unless `isKept`. */
  async #take(count: number, isKept: boolean): Promise<Buffer | null> {
    const kept: Buffer[] = [];
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0) await this.#more();
      const part = this.#rest.subarray(0, left);
      if (isKept) kept.push(part);
      left -= part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
    return isKept ? Buffer.concat(kept) : null;
  }
}
