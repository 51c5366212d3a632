/** Shared by all commands: options, exit statuses, and how problems are printed. stdout is data, stderr is messages. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { VFileMessage } from 'vfile-message';
import {
  type Archive,
  type ArchivedPolicy,
  checkArchive,
  findPolicy,
  isError,
  problemLine,
  readArchive,
  ruleOf,
  severityOf,
} from '../archive/index.ts';
import { dayIn, type IsoDate, isIsoDate, type Version } from '../model/index.ts';
import { keptArchive } from './kept-archive.ts';
import { printText } from './plain-words.ts';
import { type Progress, startProgress } from './progress.ts';

export const EXIT = {
  ok: 0,
  /** Errors in the policies. */
  policies: 1,
  /** The command was used wrongly. */
  usage: 2,
  /** The tool failed. */
  failed: 3,
  /** Nothing is wrong, but what was asked for does not exist: no draft, no coming change. */
  nothing: 4,
} as const;

export type SetStatus = (status: number) => void;

/** Adds a command to the program; the command calls `setStatus` with its exit status. */
export type AddCommand = (program: Command, setStatus: SetStatus) => void;

/** The command was used wrongly; the message says what was expected. */
export class UsageError extends Error {}

/** What was asked for does not exist, though nothing is wrong; the message says what is missing. */
export class NothingThere extends Error {}

export interface CommonOptions {
  readonly root?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** The options that every command takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--root <dir>', 'folder that holds policies/ (default: the current folder)')
    .option(
      '--as-of <date>',
      "day to take as today, such as 2026-01-31 (default: today in the organisation's time zone)",
    )
    .option('--json', 'print one JSON object; ok is true exactly when the exit status is 0 or 4');
}

/** The folder that holds `policies/`. Throws a `UsageError` if there is none. */
export function rootOf(options: CommonOptions): string {
  const root = resolve(options.root ?? process.cwd());
  if (!existsSync(root)) throw new UsageError(`there is no folder ${root}`);
  if (!existsSync(join(root, 'policies')))
    throw new UsageError(
      `${root} holds no policies/: name the folder that does with --root, or begin with \`gazette init\` (new policies) or \`gazette import\` (texts that are there)`,
    );
  return root;
}

/** `--as-of`, or today in the organisation's time zone. */
export function dayOf(options: CommonOptions, archive: Archive): IsoDate {
  return wantedDay(options) ?? dayIn(archive.organisation.timeZone, new Date());
}

export function wantedDay({ asOf }: CommonOptions): IsoDate | null {
  if (asOf === undefined) return null;
  return requireDay(asOf, '--as-of');
}

/** `value` as a day. Throws a `UsageError` that names the option if it is not one. */
export function requireDay(value: string, option: string): IsoDate {
  if (isIsoDate(value)) return value;
  throw new UsageError(`${option} takes a day that exists, such as 2026-01-31, not \`${value}\``);
}

/** The archive under the root. If it cannot be read, the problems of the parts that can. */
export function openArchive(
  options: CommonOptions,
  onFinished: (paths: readonly string[]) => void = (paths) => console.error(finishedSaid(paths)),
): {
  archive: Archive | null;
  problems: readonly VFileMessage[];
} {
  let reading: Progress | null = null;
  const root = rootOf(options);
  const { archive, found, problems, finished } = keptArchive(root, () =>
    readArchive(root, (done, all) => {
      reading ??= startProgress(all, 'policies', options);
      reading.advance('');
      if (done === all) reading.stop(null);
    }),
  );
  if (finished.length > 0) onFinished(finished);
  return { archive, problems: archive === null ? checkArchive(found) : problems };
}

/** What opening an archive has written by itself. */
export const finishedSaid = (paths: readonly string[]): string =>
  `A write that a stopped command had decided was finished: ${paths.join(', ')}`;

/** Prints problems to people (stderr), or with `--json` as data (stdout), and gives the exit status. */
export function reportProblems(
  problems: readonly VFileMessage[],
  options: CommonOptions,
  more: Record<string, unknown> = {},
): number {
  const errors = problems.filter(isError).length;
  const status = errors > 0 ? EXIT.policies : EXIT.ok;
  if (options.json) {
    printJson({ ok: status === EXIT.ok, ...more, problems: problems.map(problemRecord) });
  } else {
    for (const problem of problems) console.error(problemLine(problem));
  }
  return status;
}

export function problemRecord(message: VFileMessage) {
  return {
    path: message.file ?? '',
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: severityOf(message),
    rule: ruleOf(message),
    message: message.reason,
  };
}

export const printJson = (value: unknown) => printText(`${JSON.stringify(value, null, 2)}\n`);

/**
 * Checks that a command may write a file: its folder exists, and it is not inside any `policies/`. Throws a `UsageError`.
 */
export function requireOut(file: string): string {
  const path = resolve(file);
  if (!existsSync(dirname(path))) throw new UsageError(`--out: there is no folder ${dirname(path)}`);
  // On a disk that ignores case, `Policies` is the same folder.
  if (path.split(sep).some((name) => name.toLowerCase() === 'policies'))
    throw new UsageError(`--out names ${path}, which is inside policies/: name a file elsewhere`);
  return path;
}

/** Words for the record: not blank, and without invisible characters. Throws a `UsageError`. */
export function requireWords(words: string, option: string): string {
  const tidy = words.trim();
  if (!/[\p{L}\p{N}]/u.test(tidy)) throw new UsageError(`${option} takes words, not \`${words}\``);
  if (/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(tidy))
    throw new UsageError(`${option} takes one line of words without control characters`);
  return tidy;
}

/** The version `id` of a policy. Throws a `UsageError` that lists the existing ones. */
export function requireVersion({ policy, versions }: ArchivedPolicy, id: string): Version {
  const version = versions.find((other) => other.id === id);
  if (version) return version;
  const known = versions.map((other) => other.id).join(', ') || 'none: nothing is published';
  throw new UsageError(`\`${policy.id}\` has no version \`${id}\`, expected one of ${known}`);
}

/** The policy `id`. Throws a `UsageError` that lists the existing ones. */
export function requirePolicy(archive: Archive, id: string): ArchivedPolicy {
  const policy = findPolicy(archive, id);
  if (policy) return policy;
  const known = archive.policies.map((other) => other.policy.id).join(', ');
  throw new UsageError(
    `there is no policy \`${id}\`, expected ${known === '' ? 'one made by `gazette init` or `gazette import`: there is none yet' : `one of ${known}`}`,
  );
}
