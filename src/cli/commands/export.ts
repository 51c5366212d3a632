/** `gazette export`: the facts in forms that others read, the archive as a git repository. */
import { createWriteStream, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Archive, isError, parsePublished } from '../../archive/index.ts';
import { rootUrl } from '../../model/index.ts';
import {
  bulkLines,
  csvOf,
  DELIMITERS,
  type Delimiter,
  delimiterFor,
  dpvOf,
  exportToGit,
  exportToLegalize,
  GitExportError,
  recordOfProcessing,
  searchMapping,
  tableOf,
} from '../../output/index.ts';
import { countryCode } from '../country.ts';
import { LOCALE_HELP, localeFrom } from '../locale.ts';
import { printText } from '../plain-words.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requireOut,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface ExportOptions extends CommonOptions {
  readonly announced?: boolean;
  readonly bom: boolean;
  readonly country?: string;
  readonly delimiter?: string;
  readonly format?: string;
  readonly index: string;
  readonly locale?: string;
  readonly out?: string;
}

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  ropa: ['csv', 'markdown'],
  dpv: ['json'],
  git: ['git'],
  legalize: ['git'],
  search: ['bulk', 'mapping'],
};

export const addExport: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('export'))
    .description(
      'write the facts as a record of processing (ropa) or as W3C DPV JSON-LD (dpv), the archive as a git repository (git), the policies as laws in git after the contract of legalize-dev (legalize), or every clause in the bulk format of OpenSearch and Elasticsearch (search)',
    )
    .argument('<what>', Object.keys(FORMATS).join(' or '))
    .option('--format <format>', 'for ropa: csv (default) or markdown; for search: bulk (default) or mapping')
    .option(
      '--delimiter <name>',
      `for ropa as csv: ${Object.keys(DELIMITERS).join(', ')} (default: what spreadsheets expect where the language is spoken)`,
    )
    .option(
      '--no-bom',
      'for ropa as csv: without the byte order mark that tells spreadsheets that it is UTF-8',
    )
    .option('--index <name>', 'for search: the name of the index', 'policies')
    .option('--locale <locale>', `language: ${LOCALE_HELP} (default: the default language of the site)`)
    .option('--country <code>', 'for legalize: the country in which the policies apply, such as KZ')
    .option('--announced', 'for legalize: with the versions of days to come')
    .option(
      '--out <file>',
      'write to a file instead of printing; for git and legalize, the folder of the new repository',
    )
    .action(async (what: string, options: ExportOptions) => setStatus(await run(what, options)));
};

async function run(what: string, options: ExportOptions): Promise<number> {
  const formats = FORMATS[what];
  if (!formats) throw new UsageError(`export takes ${Object.keys(FORMATS).join(' or ')}, not \`${what}\``);
  const format = options.format ?? formats[0]!;
  if (!formats.includes(format))
    throw new UsageError(`--format takes ${formats.join(' or ')} here, not \`${format}\``);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  if (what === 'git') return await writeRepository(archive, options);
  if (what === 'legalize') return await writeLaws(archive, options);
  if (what === 'search') return await writeSearch(archive, format, options);
  const { facts, site, defaultLocale } = archive.organisation;
  if (facts === null) throw new UsageError('no facts are stated: write them into policies/facts/ first');
  const locale = options.locale === undefined ? defaultLocale : localeFrom(options.locale);
  const { delimiter = delimiterFor(locale), bom: hasMark } = options;
  if (!isDelimiter(delimiter))
    throw new UsageError(`--delimiter takes ${Object.keys(DELIMITERS).join(', ')}, not \`${delimiter}\``);
  const record = recordOfProcessing(facts, locale, archive.organisation);
  const text =
    what === 'dpv'
      ? `${JSON.stringify(dpvOf(facts, site), null, 2)}\n`
      : format === 'csv'
        ? csvOf(record, { delimiter, hasMark })
        : tableOf(record);
  if (options.out === undefined) printText(text);
  else writeFileSync(requireOut(options.out), text);
  return EXIT.ok;
}

const isDelimiter = (name: string): name is Delimiter => Object.hasOwn(DELIMITERS, name);

/** Written line by line, so that a large archive is never in memory as a whole. */
async function writeSearch(archive: Archive, format: string, options: ExportOptions): Promise<number> {
  const { index } = options;
  if (!/^[a-z][a-z0-9._-]*$/.test(index))
    throw new UsageError(`--index takes small letters, digits, hyphens and dots, not \`${index}\``);
  const lines =
    format === 'mapping'
      ? [JSON.stringify(searchMapping(), null, 2)]
      : bulkLines({
          archive,
          asOf: dayOf(options, archive),
          url: rootUrl(archive.organisation.site),
          index,
          documentOf: ({ policy }, version, locale) =>
            parsePublished(archive, policy, version.id, locale, version.translations[locale]!).document,
        });
  const text = Readable.from(endedLines(lines));
  if (options.out !== undefined) await pipeline(text, createWriteStream(requireOut(options.out)));
  else
    await pipeline(text, process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
      // The reader has closed the pipe.
      if (error.code !== 'EPIPE') throw error;
    });
  return EXIT.ok;
}

function* endedLines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** A commit for each line of the ledger; `import git` reads the same archive from it. */
const writeRepository = (archive: Archive, options: ExportOptions) =>
  written('git', options, async (folder) => {
    const commits = await exportToGit(archive, folder);
    if (options.json) printJson({ ok: true, folder, commits });
    else console.log(`${folder}: ${commits} commits on main`);
  });

/** A commit for each version; `import legalize` reads the texts from it. */
function writeLaws(archive: Archive, options: ExportOptions): Promise<number> {
  const country = countryCode(options.country ?? '');
  if (country === null)
    throw new UsageError(
      options.country === undefined
        ? 'export legalize needs --country with the country in which the policies apply, such as KZ'
        : `--country takes two letters of ISO 3166-1 such as KZ, not \`${options.country}\``,
    );
  return written('legalize', options, async (folder) => {
    const made = await exportToLegalize(archive, folder, {
      country: country.toLowerCase(),
      locale: options.locale === undefined ? null : localeFrom(options.locale),
      asOf: dayOf(options, archive),
      withAnnounced: options.announced ?? false,
    });
    if (options.json) {
      printJson({ ok: true, folder, ...made });
      return;
    }
    console.log(`${folder}: ${made.laws} policies, ${made.commits} commits on main`);
    for (const sentence of made.left) console.error(`left out: ${sentence}`);
  });
}

/** Calls `write` to make a repository in the new folder named by `--out`. */
async function written(
  what: string,
  options: ExportOptions,
  write: (folder: string) => Promise<void>,
): Promise<number> {
  if (options.out === undefined)
    throw new UsageError(`export ${what} needs --out with the folder of the new repository`);
  const folder = requireOut(options.out);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(`--out: ${folder} is not empty: name a new folder for the repository`);
  try {
    await write(folder);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof GitExportError) throw new UsageError(error.message);
    throw error;
  }
}
