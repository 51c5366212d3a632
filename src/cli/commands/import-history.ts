/** `gazette import git|ota|markdown|html|legalize`: whole histories become versions. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Archive, findPolicy, isBegun, isError, isPolicyId, readArchive } from '../../archive/index.ts';
import { otherLanguagesIn } from '../../drafting/index.ts';
import {
  type FoundHistory,
  folderHistory,
  gitHistory,
  htmlHistory,
  type KnownHistories,
  knownIn,
  legalizeHistory,
  oneLine,
  type Place,
  watcherHistory,
} from '../../import/index.ts';
import {
  canonicalLocale,
  dayIn,
  isTimeZone,
  type Locale,
  POLICY_KINDS,
  TOOL_LOCALE,
} from '../../model/index.ts';
import { begunWith, tellPlaceholders } from '../beginnings.ts';
import { historyReport, historySummary } from '../history-report.ts';
import { LOCALE_HELP, localeFrom } from '../locale.ts';
import { opened, whileTold } from '../opened.ts';
import { printText } from '../plain-words.ts';
import {
  EXIT,
  printJson,
  reportProblems,
  requireOut,
  type SetStatus,
  UsageError,
  withCommonOptions,
} from '../report.ts';
import { type HistoryOutcome, takeHistory } from '../take-history.ts';
import { beginArchive, type HistoryCommandOptions, takeOwn } from '../take-own.ts';

export function addHistories(group: Command, setStatus: SetStatus): void {
  historyCommand(group, 'git', 'every commit that changed the words of a Markdown file becomes a version')
    .argument('<repository>', 'a folder with a git repository, bare or not')
    .argument(
      '[path...]',
      'files or folders in it, as ru=texts/ru where there are several languages (default: all)',
    )
    .option('--branch <name>', 'branch, tag or commit (default: HEAD)')
    .option(
      '--dates <whose>',
      'whose days: author, committer; effective: days of effect, as laws are kept',
      'committer',
    )
    .option('--with-deleted', 'take in files that are no longer there, too')
    .action(async (repository: string, paths: string[], options: HistoryCommandOptions) =>
      setStatus(
        (paths.length === 0 ? await takeOwn(repository, options) : null) ??
          (await run(options, {}, (set) =>
            gitHistory(resolve(repository), {
              ref: options.branch ?? 'HEAD',
              places: placesOf(paths, set.locale),
              policy: set.policy,
              dates: datesOf(options),
              withDeleted: options.withDeleted ?? false,
              timeZone: set.daysIn,
              known: set.known,
            }),
          )),
      ),
    );
  historyCommand(group, 'ota', 'the versions that Open Terms Archive recorded of a service')
    .argument('<repository>', 'a folder with a repository of versions')
    .argument('[service...]', 'services such as Bluesky, or "Bluesky/Privacy Policy.md" (default: all)')
    .option('--branch <name>', 'branch, tag or commit (default: HEAD)')
    .option('--flips <days>', 'a text that comes back within so many days was never gone (default: 14)')
    .option('--with-deleted', 'take in files that are no longer there, too')
    .action(async (repository: string, services: string[], options: HistoryCommandOptions) =>
      setStatus(
        await run(options, { flips: options.flips ?? '14' }, (set) =>
          watcherHistory(resolve(repository), {
            ref: options.branch ?? 'HEAD',
            places: placesOf(services, set.locale),
            policy: set.policy,
            withDeleted: options.withDeleted ?? false,
            timeZone: set.daysIn,
            known: set.known,
          }),
        ),
      ),
    );
  historyCommand(group, 'markdown', 'a folder of files with days in their names: privacy-2024-09-01.md')
    .argument('<folder>')
    .action(async (folder: string, options: HistoryCommandOptions) =>
      setStatus(await run(options, {}, async (set) => folderHistory(resolve(folder), set))),
    );
  historyCommand(group, 'legalize', 'laws kept after the contract of legalize-dev: a commit a reform')
    .argument('<repository>', 'a folder with a git repository, bare or not')
    .argument('[law...]', 'laws by their identifiers, or files and folders (default: all)')
    .option('--branch <name>', 'branch, tag or commit (default: HEAD)')
    .option('--with-deleted', 'take in laws that are no longer there, too')
    .action(async (repository: string, laws: string[], options: HistoryCommandOptions) =>
      setStatus(
        // Two acts of one day are two versions of it.
        await run(options, { flips: '0', window: '0' }, (set) =>
          legalizeHistory(resolve(repository), {
            ref: options.branch ?? 'HEAD',
            laws: placesOf(laws, set.locale),
            policy: set.policy,
            withDeleted: options.withDeleted ?? false,
            known: set.known,
            today: dayIn(set.timeZone, new Date()),
          }),
        ),
      ),
    );
  historyCommand(group, 'html', 'pages saved from a site: 2024-09-01/privacy.html, privacy-2025-12-15.html')
    .argument('<path...>', 'files of HTML, or folders that hold them')
    .action(async (paths: string[], options: HistoryCommandOptions) =>
      setStatus(
        await run(options, {}, async (set) =>
          htmlHistory(
            paths.map((path) => resolve(path)),
            set,
          ),
        ),
      ),
    );
}

const historyCommand = (group: Command, name: string, about: string): Command =>
  withCommonOptions(group.command(name) as Command)
    .description(about)
    .option('--policy <id>', 'the policy that the only document becomes (default: each from its name)')
    .option('--locale <locale>', `language of the texts: ${LOCALE_HELP}`, TOOL_LOCALE)
    .option('--kind <kind>', `of new policies: ${POLICY_KINDS.join(', ')} (default: from their names)`)
    .option('--window <days>', 'changes within so many days become one version (default: 1, one day)')
    .option('--name <name>', 'name of the organisation, where there is no archive yet')
    .addOption(new Option('--organisation <name>').hideHelp())
    .option('--site <address>', 'address of its site, likewise')
    .option('--time-zone <zone>', "whose days count (default: those of each commit's own place)")
    .option('--report <file>', 'write what was found in full: .md for people, .json for programs')
    .option('--dry-run', 'say what would be taken in and write nothing');

/** What is settled before a source is opened, and what the archive has. */
interface Settings {
  readonly locale: Locale;
  readonly policy: string | null;
  readonly timeZone: string;
  /** Whose days count; `null`: those of each change's own place. */
  readonly daysIn: string | null;
  readonly known: KnownHistories;
}

async function run(
  options: HistoryCommandOptions,
  { flips = '0', window = '1' }: { readonly flips?: string; readonly window?: string },
  open: (settings: Settings) => Promise<FoundHistory>,
): Promise<number> {
  const root = resolve(options.root ?? process.cwd());
  const { archive, problems } =
    isBegun(root) && existsSync(join(root, 'policies/organisation.yaml'))
      ? readArchive(root)
      : { archive: null, problems: [] };
  if (problems.some(isError) && !isEmptyArchive(problems)) return reportProblems(problems, options);
  const { locale, policy, timeZone, daysIn } = settingsOf(options, archive);
  const windowDays =
    options.window === undefined ? Number(window) : wholeNumber(options.window, '--window', 1);
  const flipDays = wholeNumber(flips, '--flips', 0);
  if (options.kind !== undefined && !(POLICY_KINDS as readonly string[]).includes(options.kind))
    throw new UsageError(`--kind takes ${POLICY_KINDS.join(', ')}, not \`${options.kind}\``);
  const begun = begunWith({ name: options.name ?? options.organisation, site: options.site });
  const report = options.report === undefined ? null : requireOut(options.report);
  const history = await opened(() =>
    whileTold('listing what the source holds …', options, () =>
      open({ locale, policy, timeZone, daysIn, known: knownIn(archive) }),
    ),
  );
  refuseClashes(history, policy, archive);
  for (const note of history.notes ?? []) console.error(`note: ${oneLine(note)}`);
  const outcome = await opened(() =>
    takeHistory(history, {
      root,
      archive,
      locale,
      timeZone,
      daysIn,
      windowDays,
      flipDays,
      kind: options.kind ?? null,
      begun,
      isDry: options.dryRun ?? false,
      isQuiet: options.json ?? false,
      begin: () => {
        if (archive === null) beginArchive(root);
      },
    }),
  );
  const { reports } = outcome;
  if (report !== null)
    writeFileSync(
      report,
      report.endsWith('.json') ? `${JSON.stringify(reports, null, 2)}\n` : historyReport(reports),
    );
  if (outcome.written > 0 && !options.json) tellOtherLanguages(root, reports);
  return tell(outcome, options, archive);
}

function refuseClashes({ documents }: FoundHistory, policy: string | null, archive: Archive | null): void {
  if (policy !== null && documents.length > 1)
    throw new UsageError(
      `--policy names one policy, and there are ${documents.length} documents: name one path, or leave --policy out`,
    );
  const counted = archive?.policies.filter((own) => own.policy.numbering !== 'none') ?? [];
  const clash = counted.find((own) => documents.some((document) => document.policy === own.policy.id));
  if (clash)
    throw new UsageError(
      `policies/${clash.policy.id}/policy.yaml has \`numbering: ${clash.policy.numbering}\`, and texts from elsewhere have their numbers typed: set it to none, or take them in under another id`,
    );
}

/** Texts that were taken in under the tag of another language. */
function tellOtherLanguages(root: string, reports: HistoryOutcome['reports']): void {
  const { archive } = readArchive(root);
  if (archive === null) return;
  for (const line of otherLanguagesIn(
    archive,
    reports.map(({ policy }) => policy),
  ))
    console.error(`note: ${line}`);
}

function tell(
  { reports, written, known, seconds, problems, locales }: HistoryOutcome,
  options: HistoryCommandOptions,
  archive: Archive | null,
): number {
  const failed = problems.some(isError) || reports.every(({ versions }) => versions === 0);
  if (options.json) {
    printJson({
      ok: !failed,
      dryRun: options.dryRun ?? false,
      written,
      known,
      seconds: Math.round(seconds * 10) / 10,
      problems: problems.map(({ file, reason }) => ({ file, reason })),
      documents: reports,
    });
    return failed ? EXIT.policies : EXIT.ok;
  }
  printText(historySummary(reports));
  if (!options.dryRun)
    console.log(`${written} versions taken in${known > 0 ? `, ${known} were there already` : ''}`);
  if (problems.length > 0) return reportProblems(problems, options);
  if (failed) throw new UsageError('nothing could be read: see the sentences above');
  const unknown = locales.filter((locale) => archive && !archive.organisation.locales.includes(locale));
  if (unknown.length > 0)
    console.error(
      `note: the site shows no texts in ${unknown.join(', ')} until \`locales\` in policies/organisation.yaml names it`,
    );
  if (options.dryRun) return EXIT.ok;
  if (archive === null) tellPlaceholders({ ...options, name: options.name ?? options.organisation });
  console.error('read policies/organisation.yaml, then: gazette check');
  return EXIT.ok;
}

/** An archive that was begun and has no policy yet is no broken one. */
const isEmptyArchive = (problems: readonly { ruleId?: string | undefined }[]) =>
  problems.every(({ ruleId }) => ruleId === 'empty');

function settingsOf(options: HistoryCommandOptions, archive: Archive | null): Omit<Settings, 'known'> {
  const { policy, timeZone } = options;
  const isKnown = policy !== undefined && archive !== null && findPolicy(archive, policy) !== undefined;
  if (policy !== undefined && !isKnown && !isPolicyId(policy, archive?.organisation.locales))
    throw new UsageError(
      `--policy takes small letters, digits and hyphens such as \`privacy\`, no device of Windows (con, nul), and no address of the site, not \`${policy}\``,
    );
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new UsageError(`--time-zone takes a zone such as Asia/Almaty, not \`${timeZone}\``);
  return {
    locale: localeFrom(options.locale ?? TOOL_LOCALE),
    policy: policy ?? null,
    timeZone: timeZone ?? archive?.organisation.timeZone ?? 'UTC',
    daysIn: timeZone ?? null,
  };
}

/** `ru=texts/ru`: the language, and where its texts are. */
function placesOf(paths: readonly string[], locale: Locale): Place[] {
  if (paths.length === 0) return [{ locale, path: '' }];
  return paths.map((path) => {
    const [before, ...rest] = path.split('=');
    const named = rest.length > 0 ? canonicalLocale(before!) : null;
    return named === null ? { locale, path } : { locale: named, path: rest.join('=') };
  });
}

const DATES = ['author', 'committer', 'effective'] as const;

function datesOf({ dates }: HistoryCommandOptions): (typeof DATES)[number] {
  const found = DATES.find((one) => one === dates);
  if (found) return found;
  throw new UsageError(`--dates takes ${DATES.join(', ')}, not \`${dates}\``);
}

function wholeNumber(text: string, option: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least && number <= 3650) return number;
  throw new UsageError(`${option} takes a whole number of days from ${least} to 3650, not \`${text}\``);
}
