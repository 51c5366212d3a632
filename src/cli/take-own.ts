/** A repository that `export git` wrote comes back as the archive that it was. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { appendVersions, isBegun } from '../archive/index.ts';
import { ownHistory } from '../import/index.ts';
import { secondOf } from '../model/index.ts';
import { opened } from './opened.ts';
import { gitFiles, writeProjectFiles } from './project-files.ts';
import { type CommonOptions, EXIT, printJson, reportProblems, UsageError } from './report.ts';

/** What the commands that take in histories are asked. */
export interface HistoryCommandOptions extends CommonOptions {
  readonly policy?: string;
  readonly locale?: string;
  readonly kind?: string;
  readonly branch?: string;
  readonly dates?: string;
  readonly window?: string;
  readonly flips?: string;
  readonly withDeleted?: boolean;
  readonly name?: string;
  /** An older word for `name`. */
  readonly organisation?: string;
  readonly site?: string;
  readonly timeZone?: string;
  readonly report?: string;
  readonly dryRun?: boolean;
}

/** Writes what stands around an archive that begins. Before the archive: where one stands, nobody begins again. */
export function beginArchive(root: string): void {
  mkdirSync(root, { recursive: true });
  writeProjectFiles(root, gitFiles(root));
}

/** What is asked of documents means nothing for an archive that comes back. */
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

/** A repository that `export git` wrote is the archive itself; `null`: it is another one. */
export async function takeOwn(repository: string, options: HistoryCommandOptions): Promise<number | null> {
  const own = await opened(() => ownHistory(resolve(repository), options.branch ?? 'HEAD'));
  if (own === null) return null;
  const useless = NOT_FOR_ARCHIVES.find((name) => options[name] !== undefined);
  if (useless)
    throw new UsageError(
      `the repository is an archive as \`gazette export git\` wrote it, and comes back as it was: --${useless.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} means nothing for it`,
    );
  const root = resolve(options.root ?? process.cwd());
  const { entries, files } = own;
  if (options.dryRun) {
    if (options.json) printJson({ ok: true, dryRun: true, events: entries.length });
    else console.log(`${entries.length} events of an exported archive would be taken in`);
    return EXIT.ok;
  }
  if (!isBegun(root)) beginArchive(root);
  const { written, known, left, problems } = appendVersions(root, {
    entries,
    files,
    seen: null,
    now: () => secondOf(new Date()),
  });
  if (problems.length > 0) return reportProblems(problems, options);
  if (options.json) printJson({ ok: true, dryRun: false, written, known, left });
  else
    console.log(
      `${written} events of an exported archive taken in${known > 0 ? `, ${known} were there already` : ''}`,
    );
  for (const path of left) console.error(`note: ${path} is another one here and stays`);
  return EXIT.ok;
}
