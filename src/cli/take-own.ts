/** Restores an archive from a repository written by `export git`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { appendVersions, isBegun } from '../archive/index.ts';
import { ownHistory } from '../import/index.ts';
import { secondOf } from '../model/index.ts';
import type { FollowOptions, Taken } from './follow.ts';
import { opened } from './opened.ts';
import { gitFiles, writeProjectFiles } from './project-files.ts';
import { EXIT, printJson, reportProblems, UsageError } from './report.ts';

/** Options of the commands that import histories. */
export interface HistoryCommandOptions extends FollowOptions {
  readonly policy?: string;
  readonly locale?: string;
  readonly kind?: string;
  readonly branch?: string;
  readonly dates?: string;
  readonly window?: string;
  readonly flips?: string;
  readonly withDeleted?: boolean;
  readonly name?: string;
  /** Older name of the option `name`. */
  readonly organisation?: string;
  readonly site?: string;
  readonly timeZone?: string;
  readonly report?: string;
}

/** Writes the files around a new archive. They come before the archive, because once that exists nobody runs this again. */
export function beginArchive(root: string): void {
  mkdirSync(root, { recursive: true });
  writeProjectFiles(root, gitFiles(root));
}

/** Options about documents make no sense when an archive is restored. */
const NOT_FOR_ARCHIVES = [
  'policy',
  'kind',
  'window',
  'name',
  'organisation',
  'site',
  'timeZone',
  'withDeleted',
  'report',
] as const;

/** Restores the archive if `export git` wrote the repository; `null`: it did not. */
export async function takeOwn(
  repository: string,
  ref: string,
  options: HistoryCommandOptions,
): Promise<Taken | null> {
  const own = await opened(() => ownHistory(repository, ref));
  if (own === null) return null;
  const useless = NOT_FOR_ARCHIVES.find((name) => options[name] !== undefined);
  if (useless)
    throw new UsageError(
      `the repository is an archive as \`gazette export git\` wrote it, and is restored as it was: --${useless.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} does not apply to it`,
    );
  const root = resolve(options.root ?? process.cwd());
  const { entries, files } = own;
  if (options.dryRun) {
    if (options.json) printJson({ ok: true, dryRun: true, events: entries.length });
    else console.log(`${entries.length} events of an exported archive would be taken in`);
    return { status: EXIT.ok, written: 0 };
  }
  if (!isBegun(root)) beginArchive(root);
  const { written, known, left, problems } = appendVersions(root, {
    entries,
    files,
    seen: null,
    now: () => secondOf(new Date()),
  });
  if (problems.length > 0) return { status: reportProblems(problems, options), written };
  if (options.json) printJson({ ok: true, dryRun: false, written, known, left });
  else
    console.log(
      `${written} events of an exported archive taken in${known > 0 ? `, ${known} were there already` : ''}`,
    );
  for (const path of left) console.error(`note: ${path} is another one here and stays`);
  return { status: EXIT.ok, written };
}
