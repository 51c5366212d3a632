/** Imports a history from a source, and reports the result. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Archive,
  findPolicy,
  isBegun,
  isError,
  isPolicyId,
  readArchive,
  ruleOf,
} from '../archive/index.ts';
import { otherLanguageSentence } from '../drafting/index.ts';
import { type FoundHistory, type KnownHistories, knownIn, oneLine } from '../import/index.ts';
import { isTimeZone, type Locale, POLICY_KINDS, TOOL_LOCALE } from '../model/index.ts';
import { begunWith, tellPlaceholders } from './beginnings.ts';
import type { Taken } from './follow.ts';
import { historyReport, historySummary } from './history-report.ts';
import { localeFrom } from './locale.ts';
import { opened, whileTold } from './opened.ts';
import { printText } from './plain-words.ts';
import { EXIT, printJson, reportProblems, requireOut, UsageError } from './report.ts';
import { type HistoryOutcome, takeHistory } from './take-history.ts';
import { beginArchive, type HistoryCommandOptions } from './take-own.ts';

/** Decisions made before a source is opened, and the existing archive. */
export interface HistorySettings {
  readonly locale: Locale;
  readonly policy: string | null;
  readonly timeZone: string;
  /** Time zone for the days of changes; `null`: the zone in which each change was made. */
  readonly daysIn: string | null;
  readonly known: KnownHistories;
}

/** Options that are numbers of days. */
interface Spans {
  readonly flips?: string;
  readonly window?: string;
}

type Open = (settings: HistorySettings) => Promise<FoundHistory>;

/**
 * Imports the history that `open` gives. If two processes follow one source at once, the later one starts again with the archive
 * as it is by then.
 */
export const runHistory = async (options: HistoryCommandOptions, spans: Spans, open: Open): Promise<Taken> =>
  (await attempt(options, spans, open, options.follow ?? false)) ??
  (await attempt(options, spans, open, false))!;

/** `null`: a policy got a version meanwhile, and `mayYield`. */
async function attempt(
  options: HistoryCommandOptions,
  { flips = '0', window = '1' }: Spans,
  open: Open,
  mayYield: boolean,
): Promise<Taken | null> {
  const root = resolve(options.root ?? process.cwd());
  const { archive, problems } =
    isBegun(root) && existsSync(join(root, 'policies/organisation.yaml'))
      ? readArchive(root)
      : { archive: null, problems: [] };
  if (problems.some(isError) && !isEmptyArchive(problems))
    return { status: reportProblems(problems, options), written: 0 };
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
  if (options.follow && history.documents.length === 0) {
    history.close();
    return { status: EXIT.nothing, written: 0 };
  }
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
  if (mayYield && outcome.problems.some((one) => ruleOf(one) === 'import/other-history')) return null;
  const { reports } = outcome;
  if (report !== null)
    writeFileSync(
      report,
      report.endsWith('.json') ? `${JSON.stringify(reports, null, 2)}\n` : historyReport(reports),
    );
  if (outcome.written > 0 && !options.json)
    for (const { policy: id, version, locale: tag, found } of outcome.inOtherLanguages)
      console.error(`note: ${id} ${version}: ${otherLanguageSentence(tag, { found })}`);
  return { status: tell(outcome, options, archive), written: outcome.written };
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

/** A new archive without policies is not an error. */
const isEmptyArchive = (problems: readonly { ruleId?: string | undefined }[]) =>
  problems.every(({ ruleId }) => ruleId === 'empty');

function settingsOf(options: HistoryCommandOptions, archive: Archive | null): Omit<HistorySettings, 'known'> {
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

function wholeNumber(text: string, option: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least && number <= 3650) return number;
  throw new UsageError(`${option} takes a whole number of days from ${least} to 3650, not \`${text}\``);
}
