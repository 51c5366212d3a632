/** `gazette export`: the facts in forms that others read, the archive as a git repository. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { type Archive, isError } from '../../archive/index.ts';
import { isLocale, LOCALES } from '../../model/index.ts';
import {
  csvOf,
  dpvOf,
  exportToGit,
  GitExportError,
  recordOfProcessing,
  tableOf,
} from '../../output/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requireOut,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface ExportOptions extends CommonOptions {
  readonly format: string;
  readonly locale?: string;
  readonly out?: string;
}

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  ropa: ['csv', 'markdown'],
  dpv: ['json'],
  git: ['git'],
};

export const addExport: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('export'))
    .description(
      'write the facts as a record of processing (ropa) or as W3C DPV JSON-LD (dpv), or the archive as a git repository (git)',
    )
    .argument('<what>', Object.keys(FORMATS).join(' or '))
    .option('--format <format>', 'of the record: csv or markdown', 'csv')
    .option('--locale <locale>', `language: ${LOCALES.join(', ')} (default: that of the site)`)
    .option('--out <file>', 'write to a file instead of printing; of git, the folder of the new repository')
    .action(async (what: string, options: ExportOptions) => setStatus(await run(what, options)));
};

async function run(what: string, options: ExportOptions): Promise<number> {
  const formats = FORMATS[what];
  if (!formats) throw new UsageError(`export takes ${Object.keys(FORMATS).join(' or ')}, not \`${what}\``);
  if (what === 'ropa' && !formats.includes(options.format))
    throw new UsageError(`--format takes ${formats.join(' or ')}, not \`${options.format}\``);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  if (what === 'git') return await writeRepository(archive, options);
  const { facts, site, defaultLocale } = archive.organisation;
  if (facts === null) throw new UsageError('no facts are stated: write them into policies/facts/ first');
  const locale = options.locale ?? defaultLocale;
  if (!isLocale(locale)) throw new UsageError(`--locale takes ${LOCALES.join(', ')}, not \`${locale}\``);
  const record = recordOfProcessing(facts, locale);
  const text =
    what === 'dpv'
      ? `${JSON.stringify(dpvOf(facts, site), null, 2)}\n`
      : options.format === 'csv'
        ? csvOf(record)
        : tableOf(record);
  if (options.out === undefined) process.stdout.write(text);
  else writeFileSync(requireOut(options.out), text);
  return EXIT.ok;
}

/** A commit for each line of the ledger; `import git` reads the same archive from it. */
async function writeRepository(archive: Archive, options: ExportOptions): Promise<number> {
  if (options.out === undefined)
    throw new UsageError('export git needs --out with the folder of the new repository');
  const folder = requireOut(options.out);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(`--out: ${folder} is not empty, and a repository is made anew`);
  try {
    const commits = await exportToGit(archive, folder);
    if (options.json) printJson({ ok: true, folder, commits });
    else console.log(`${folder}: ${commits} commits on main`);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof GitExportError) throw new UsageError(error.message);
    throw error;
  }
}
