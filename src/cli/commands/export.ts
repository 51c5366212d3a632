/** `gazette export`: the facts in forms that others read. */
import { writeFileSync } from 'node:fs';
import { isError } from '../../archive/index.ts';
import { isLocale, LOCALES } from '../../model/index.ts';
import { csvOf, dpvOf, recordOfProcessing, tableOf } from '../../output/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
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

const FORMATS: Readonly<Record<string, readonly string[]>> = { ropa: ['csv', 'markdown'], dpv: ['json'] };

export const addExport: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('export'))
    .description('write the facts as a record of processing (ropa) or as W3C DPV JSON-LD (dpv)')
    .argument('<what>', Object.keys(FORMATS).join(' or '))
    .option('--format <format>', 'of the record: csv or markdown', 'csv')
    .option('--locale <locale>', `language: ${LOCALES.join(', ')} (default: that of the site)`)
    .option('--out <file>', 'write to a file instead of printing')
    .action((what: string, options: ExportOptions) => setStatus(run(what, options)));
};

function run(what: string, options: ExportOptions): number {
  const formats = FORMATS[what];
  if (!formats) throw new UsageError(`export takes ${Object.keys(FORMATS).join(' or ')}, not \`${what}\``);
  if (what === 'ropa' && !formats.includes(options.format))
    throw new UsageError(`--format takes ${formats.join(' or ')}, not \`${options.format}\``);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
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
