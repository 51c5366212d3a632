/** `gazette send`: the change notice by mail to everyone on a list, once each. */
import { select } from '@clack/prompts';
import { type ArchivedPolicy, isError, readDocument, recordNotified } from '../../archive/index.ts';
import {
  JournalBusyError,
  ListError,
  MOST_KEPT,
  StopError,
  type Survey,
  sendToList,
  serverOf,
  surveyList,
} from '../../delivery/index.ts';
import { dayIn, rootUrl, secondOf, type Version } from '../../model/index.ts';
import { TemplateError } from '../../notice/index.ts';
import { type NoticeSource, noticeLocales, readNoticeTemplates } from '../../output/index.ts';
import { answerOf, confirmed, isInteractive } from '../confirm.ts';
import { durationOf, startProgress } from '../progress.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requirePolicy,
  requireVersion,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';
import { openSending, type Sending } from '../sending.ts';

interface SendCommandOptions extends CommonOptions {
  readonly to: string;
  readonly smtp?: string;
  readonly from?: string;
  readonly connections: string;
  readonly rate: string;
  readonly rounds: string;
  readonly retryAfter: string;
  readonly inDoubt?: string;
  readonly retryRefused?: boolean;
  readonly changed?: boolean;
  readonly dkimKey?: string;
  readonly dkimSelector?: string;
  readonly dkimDomain?: string;
  readonly baseUrl?: string;
  readonly pdf: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export const addSend: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('send'))
    .description('send the change notice of a version by mail to everyone on a list, once each')
    .argument('<policy>')
    .argument('<version>')
    .requiredOption(
      '--to <list>',
      'CSV file with a header: email, and if wanted locale and fields of your own',
    )
    .option(
      '--smtp <url>',
      'the mail server, such as smtps://user:password@mail.example.org (default: GAZETTE_SMTP in the environment, where no one reads it in a list of processes)',
    )
    .option('--from <address>', 'address to send from (default: contacts.email of organisation.yaml)')
    .option('--rate <number>', 'messages a minute at most; none: as fast as the server takes them', '300')
    .option('--connections <number>', 'connections at once', '4')
    .option('--rounds <number>', 'how often whoever is deferred is tried', '4')
    .option('--retry-after <seconds>', 'wait before those are tried again', '300')
    .option(
      '--in-doubt <what>',
      'those of whom nobody knows whether the server took their mail: skip or resend',
    )
    .option('--retry-refused', 'try again those whom the server refused for good')
    .option('--changed', 'go on although the words have changed since the sending began')
    .option('--dkim-key <file>', 'sign each mail with this private key (PEM)')
    .option('--dkim-selector <name>', 'the name under which its public half stands in the DNS')
    .option('--dkim-domain <domain>', 'default: the domain that is sent from')
    .option('--base-url <url>', 'address of the site (default: site in organisation.yaml)')
    .option('--no-pdf', 'leave out the link to the PDF, as a site built without PDFs does')
    .option('--dry-run', 'read the list, show one mail and the counts, send nothing')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      '\nWhat became of whom is kept in .send/ beside policies/, as digests of addresses: run the command again after anything, and nobody gets the notice twice. Exit status 3: some have not got it yet; run it again.',
    )
    .action(async (policy: string, version: string, options: SendCommandOptions) =>
      setStatus(await send(policy, version, options)),
    );
};

async function send(id: string, versionId: string, options: SendCommandOptions): Promise<number> {
  const numbers = {
    connections: wholeNumber(options.connections, '--connections', 1, 50),
    rounds: wholeNumber(options.rounds, '--rounds', 1, 100),
    retryAfterMs: seconds(options.retryAfter) * 1000,
    ratePerMinute: options.rate === 'none' ? null : wholeNumber(options.rate, '--rate', 1, 1_000_000),
  };
  const inDoubt = decisionOf(options.inDoubt);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const policy = requirePolicy(archive, id);
  const version = requireVersion(policy, versionId);
  const root = rootOf(options);
  const source: NoticeSource = {
    archive,
    policy,
    version,
    asOf: dayOf(options, archive),
    url: rootUrl(options.baseUrl ?? archive.organisation.site),
    hasPdf: options.pdf,
    templates: readNoticeTemplates(root),
    documentOf: (other, language) => readDocument(archive, policy.policy, other.id, language),
  };
  if (noticeLocales(source).length === 0)
    throw new UsageError(
      `version ${versionId} has no notice: only a substantive version that replaces another is told of, in the languages of both`,
    );
  let sending: Sending | null = null;
  try {
    sending = await openSending(root, source, options);
    return await carryOut(root, policy, version, sending, { ...options, ...numbers, inDoubt });
  } catch (error) {
    if (error instanceof ListError || error instanceof StopError || error instanceof JournalBusyError)
      throw new UsageError(error.message);
    if (!(error instanceof TemplateError)) throw error;
    console.error(error.message);
    return EXIT.policies;
  } finally {
    sending?.close();
  }
}

type Wanted = Omit<SendCommandOptions, 'connections' | 'rounds' | 'inDoubt'> & {
  readonly connections: number;
  readonly rounds: number;
  readonly retryAfterMs: number;
  readonly ratePerMinute: number | null;
  readonly inDoubt: 'skip' | 'resend' | null;
};

async function carryOut(
  root: string,
  policy: ArchivedPolicy,
  version: Version,
  sending: Sending,
  wanted: Wanted,
): Promise<number> {
  const survey = await surveyList({
    list: wanted.to,
    idOf: sending.idOf,
    find: sending.find,
    localeOf: sending.localeOf,
  });
  const state = await sending.prepare(survey);
  tellSurvey(wanted, survey, sending, state.preview);
  if (wanted.dryRun) {
    if (wanted.json) printJson({ ok: true, dryRun: true, ...surveyRecord(survey) });
    return EXIT.ok;
  }
  const server = serverOf(wanted.smtp ?? process.env.GAZETTE_SMTP ?? '');
  if (state.hasChanged && !wanted.changed)
    throw new UsageError(
      'the words of the notice have changed since this sending began, so some would get others than those who have it: bring them back, or add --changed',
    );
  const inDoubt = await decideDoubts(wanted, survey);
  if (!wanted.yes) {
    if (!isInteractive(wanted)) throw new UsageError('nothing was sent: look at this first, then add --yes');
    const rate = wanted.ratePerMinute;
    const time = rate === null ? '' : `, ${durationOf((survey.due / rate) * 60)} at ${rate} a minute`;
    await confirmed(`Send ${survey.due} mails through ${server.name}${time}? They cannot be called back.`);
  }

  const journal = sending.begin();
  if (wanted.retryRefused) journal.retryRefused();
  const bar = startProgress(survey.due, 'Sending', wanted);
  const stop = new AbortController();
  const interrupt = () => {
    console.error('Stopping after the mails under way; a second time stops at once.');
    stop.abort();
  };
  process.once('SIGINT', interrupt);
  const ended = await sendToList({
    list: wanted.to,
    journal,
    server,
    from: sending.from,
    idOf: sending.idOf,
    messageOf: sending.messageOf,
    connections: wanted.connections,
    ratePerMinute: wanted.ratePerMinute,
    rounds: wanted.rounds,
    retryAfterMs: wanted.retryAfterMs,
    inDoubt,
    onSettled: ({ state: outcome, reply }, { line }) => {
      bar.advance('');
      if (outcome !== 'sent' && !wanted.json)
        console.error(`${wanted.to}:${line}: ${outcome}: ${reply ?? ''}`);
    },
    onWait: (ms, why) => {
      if (!wanted.json) console.error(`${why}; going on in ${durationOf(ms / 1000)}`);
    },
    signal: stop.signal,
  }).finally(() => process.removeListener('SIGINT', interrupt));
  bar.stop(ended === null ? 'The list was gone through.' : `Ended early: ${ended}.`);
  return conclude(root, policy, version, sending, wanted, ended);
}

/** Puts on record what was sent, and says what is left to do. */
async function conclude(
  root: string,
  policy: ArchivedPolicy,
  version: Version,
  sending: Sending,
  wanted: Wanted,
  ended: string | null,
): Promise<number> {
  const counts = sending.begin().counts();
  const after = await surveyList({
    list: wanted.to,
    idOf: sending.idOf,
    find: sending.find,
    localeOf: sending.localeOf,
  });
  const audience = ended === null ? sending.unrecorded(version) : 0;
  const today = dayIn(sending.timeZone, new Date());
  let event = null;
  if (audience > 0) {
    const result = recordNotified(root, {
      policy: policy.policy.id,
      version: version.id,
      today,
      on: today,
      now: () => secondOf(new Date()),
      channel: 'email',
      audience,
      notice: sending.digest,
    });
    if (result.events === null) return reportProblems(result.problems, wanted);
    event = result.events.at(-1)!;
  }
  const isFinished = ended === null && after.due === 0 && counts.doubt === 0;
  const status = isFinished ? EXIT.ok : EXIT.failed;
  if (wanted.json) {
    printJson({ ok: isFinished, ended, ...counts, ...surveyRecord(after), event });
    return status;
  }
  console.log(
    `${counts.sent} sent, ${counts.refused} refused for good, ${counts.deferred} deferred, ${counts.doubt} in doubt, ${counts.skipped} left in doubt`,
  );
  if (event) console.log(`On record: line ${event.seq} of the ledger; commit policies/ to keep it`);
  tellDoubts(wanted.to, after);
  if (!isFinished)
    console.error(
      `Not everyone has it: run the command again${counts.doubt > 0 ? ', with --in-doubt skip or --in-doubt resend' : ''}.`,
    );
  return status;
}

function tellSurvey(wanted: Wanted, survey: Survey, { from }: Sending, preview: string | null) {
  if (wanted.json) return;
  for (const { line, problem } of survey.problems) console.error(`${wanted.to}:${line}: ${problem}; skipped`);
  if (survey.bad > MOST_KEPT) console.error(`and ${survey.bad - MOST_KEPT} more rows like these`);
  if (preview !== null) console.error(`\n${preview}\n`);
  const languages = [...survey.byLocale].map(([locale, count]) => `${count} in ${locale}`).join(', ');
  console.error(
    [
      `${survey.recipients} recipients, ${survey.due} to write to${languages && `: ${languages}`}; from ${from}`,
      survey.repeated > 0 && `${survey.repeated} rows name an address again; it gets one mail`,
      survey.bad > 0 && `${survey.bad} rows skipped`,
      survey.unspoken > 0 && `${survey.unspoken} asked for a language in which there is no notice`,
    ]
      .filter((line) => line !== false)
      .join('\n'),
  );
  tellDoubts(wanted.to, survey);
}

function tellDoubts(list: string, { doubts }: Survey) {
  if (doubts.length === 0) return;
  console.error('In doubt, since nobody knows whether the server took the mail:');
  for (const { line, email, why } of doubts) console.error(`  ${list}:${line}: ${email} (${why})`);
}

/** What is done about those in doubt: as asked for, or as a person answers. */
async function decideDoubts(wanted: Wanted, { doubts }: Survey): Promise<'skip' | 'resend' | null> {
  if (wanted.inDoubt || doubts.length === 0) return wanted.inDoubt;
  if (!isInteractive(wanted))
    throw new UsageError(
      `nothing was sent: ${doubts.length} are in doubt, say with --in-doubt what is done about them: skip (they may not have it) or resend (they may get it twice)`,
    );
  return answerOf(
    select({
      message: `${doubts.length} are in doubt: the connection or the process ended before the server's answer.`,
      options: [
        { value: 'resend' as const, label: 'Send again: they may get it twice' },
        { value: 'skip' as const, label: 'Leave it so: they may not have it' },
      ],
      output: process.stderr,
    }),
  );
}

const surveyRecord = (survey: Survey) => ({
  recipients: survey.recipients,
  due: survey.due,
  byLocale: Object.fromEntries(survey.byLocale),
  repeated: survey.repeated,
  bad: survey.bad,
  problems: survey.problems,
  inDoubt: survey.doubts,
});

function decisionOf(value: string | undefined): 'skip' | 'resend' | null {
  if (value === undefined || value === 'skip' || value === 'resend') return value ?? null;
  throw new UsageError(`--in-doubt takes skip or resend, not \`${value}\``);
}

function wholeNumber(value: string, option: string, least: number, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`${option} takes a whole number from ${least} to ${most}, not \`${value}\``);
}

function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 86_400) return number;
  throw new UsageError(`--retry-after takes seconds, up to 86400, not \`${value}\``);
}
