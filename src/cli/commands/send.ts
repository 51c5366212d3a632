/** `gazette send`: the change notice by mail to everyone on a list, once each. */
import { select } from '@clack/prompts';
import { type ArchivedPolicy, isError, recordedBefore, recordSent } from '../../archive/index.ts';
import {
  certificatesIn,
  decided,
  JournalError,
  ListError,
  readExceptions,
  StopError,
  type Survey,
  sendToList,
  serverOf,
  surveyList,
} from '../../delivery/index.ts';
import { noticeSourceOf } from '../../drafting/index.ts';
import { dayIn, NOTICE_SUBJECTS, type NoticeSubject, secondOf, type Version } from '../../model/index.ts';
import { TemplateError } from '../../notice/index.ts';
import { aboutOnly, type NoticeSource, noticeLocales, subjectsOf } from '../../output/index.ts';
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
import { OUTCOMES, surveyRecord, tellDoubts, tellSurvey } from '../send-report.ts';
import { openSending, type Sending } from '../sending.ts';

interface SendCommandOptions extends CommonOptions {
  readonly to: string;
  readonly smtp?: string;
  readonly smtpCa?: string;
  readonly except?: string;
  readonly unsubscribe?: string;
  readonly from?: string;
  readonly connections: string;
  readonly rate: string;
  readonly rounds: string;
  readonly retryAfter: string;
  readonly inDoubt?: string;
  readonly retryRefused?: boolean;
  readonly changed?: boolean;
  readonly about?: string;
  readonly journalLost?: boolean;
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
      'CSV file with a header: email, and optionally locale and columns of your own',
    )
    .option(
      '--smtp <url>',
      'the mail server, such as smtps://user:password@mail.example.org (default: the environment variable GAZETTE_SMTP, which a list of processes does not show)',
    )
    .option(
      '--smtp-ca <file>',
      "certificates in PEM that count for the mail server beside those that Node trusts: your server's own, or its authority's (default: GAZETTE_SMTP_CA)",
    )
    .option(
      '--except <file>',
      'those who must not be written to: a list like that of --to, or one address a line',
    )
    .option(
      '--unsubscribe <address>',
      'where readers can ask for no more mail, for the header List-Unsubscribe: an address, or a page at https:// (default: unsubscribe in organisation.yaml)',
    )
    .option('--from <address>', 'address to send from (default: contacts.email of organisation.yaml)')
    .option('--rate <number>', 'messages a minute at most, or none for no limit', '300')
    .option('--connections <number>', 'connections at the same time', '4')
    .option('--rounds <number>', 'how often to try a recipient whom the server defers', '4')
    .option('--retry-after <seconds>', 'how long to wait before the next try', '300')
    .option('--in-doubt <what>', 'what to do about mail that may or may not have arrived: skip or resend')
    .option('--retry-refused', 'also try recipients whom the server refused permanently')
    .option('--changed', 'go on although the text of the notice has changed since the sending began')
    .option(
      '--about <what>',
      `what the notice is about, if the version was corrected or withdrawn since: ${NOTICE_SUBJECTS.join(', ')}`,
    )
    .option(
      '--journal-lost',
      'send although the ledger records mails of this notice that .send/ does not: some people may get it twice',
    )
    .option('--dkim-key <file>', 'sign each mail with this private key (PEM)')
    .option('--dkim-selector <name>', 'the selector of its public key in the DNS')
    .option('--dkim-domain <domain>', 'the domain that signs (default: that of the sender)')
    .option('--base-url <url>', 'address of the site (default: site in organisation.yaml)')
    .option('--no-pdf', 'leave out the link to the PDF, as a site built without PDFs does')
    .option('--dry-run', 'read the list, show one mail and the counts, send nothing')
    .option('--yes', 'do not ask for confirmation')
    .addHelpText(
      'after',
      '\nThe folder .send/ beside policies/ records who has got the mail, by digest and not by address. After an interruption run the command again: nobody gets the notice twice. Exit status 3: some recipients do not have it yet; run the command again.',
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
  if (options.asOf !== undefined && !options.dryRun)
    throw new UsageError('--as-of goes with --dry-run only: what is sent is sent today');
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const policy = requirePolicy(archive, id);
  const version = requireVersion(policy, versionId);
  const root = rootOf(options);
  const source = noticeSourceOf(archive, policy, version, {
    asOf: dayOf(options, archive),
    baseUrl: options.baseUrl,
    hasPdfs: options.pdf,
  });
  if (noticeLocales(source).length === 0)
    throw new UsageError(
      `version ${versionId} has no notice: only a substantive version that replaces another has one, in the languages that both have`,
    );
  const about = subjectOf(source, options.about);
  let sending: Sending | null = null;
  try {
    sending = await openSending(root, aboutOnly(source, about), about, options);
    const except = options.except ? await readExceptions(options.except, sending.idOf) : new Set<string>();
    return await carryOut(root, policy, version, sending, { ...options, ...numbers, except, inDoubt, about });
  } catch (error) {
    if (error instanceof ListError || error instanceof StopError || error instanceof JournalError)
      throw new UsageError(error.message);
    if (!(error instanceof TemplateError)) throw error;
    console.error(error.message);
    return EXIT.policies;
  } finally {
    sending?.close();
  }
}

type Wanted = Omit<SendCommandOptions, 'connections' | 'rounds' | 'inDoubt' | 'about' | 'except'> & {
  readonly except: ReadonlySet<string>;
  readonly about: NoticeSubject;
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
  const survey = await surveyOf(wanted, sending);
  const state = await sending.prepare(survey);
  tellSurvey(wanted, survey, sending.from, state.preview);
  if (wanted.dryRun) {
    if (wanted.json) printJson({ ok: true, dryRun: true, ...surveyRecord(survey) });
    return EXIT.ok;
  }
  if (survey.recipients === 0) throw new UsageError(`${wanted.to} has no valid recipient`);
  refuseLostJournal(version, sending, wanted);
  const server = serverOf(wanted.smtp ?? process.env.GAZETTE_SMTP ?? '', certificatesOf(wanted.smtpCa));
  if (state.hasChanged && !wanted.changed)
    throw new UsageError(
      'the text of the notice has changed since this sending began, so the rest would get another text than those who have it: restore it, or add --changed',
    );
  const inDoubt = await decideDoubts(wanted, survey);
  if (!wanted.yes) {
    if (!isInteractive(wanted))
      throw new UsageError('nothing was sent: look at it with --dry-run first, then add --yes');
    const rate = wanted.ratePerMinute;
    const time = rate === null ? '' : `, ${durationOf((survey.due / rate) * 60)} at ${rate} a minute`;
    await confirmed(`Send ${survey.due} mails through ${server.name}${time}? They cannot be called back.`);
  }

  const journal = sending.begin();
  const bar = startProgress(survey.due, 'Sending', wanted);
  const stop = new AbortController();
  const interrupt = () => {
    console.error('Stopping after the mails in flight; press Ctrl+C again to stop at once.');
    stop.abort();
  };
  process.once('SIGINT', interrupt);
  const ended = await sendToList({
    list: wanted.to,
    journal,
    server,
    from: sending.from,
    idOf: sending.idOf,
    except: wanted.except,
    messageOf: sending.messageOf,
    words: sending.digest,
    retriesRefused: wanted.retryRefused ?? false,
    connections: wanted.connections,
    ratePerMinute: wanted.ratePerMinute,
    rounds: wanted.rounds,
    retryAfterMs: wanted.retryAfterMs,
    inDoubt,
    onSettled: ({ state: outcome, reply }, { line }) => {
      bar.advance('');
      if (outcome !== 'sent' && !wanted.json)
        console.error(`${wanted.to}:${line}: ${OUTCOMES[outcome]}: ${reply ?? ''}`);
    },
    onWait: (ms, why) => {
      if (!wanted.json) console.error(`${why}; going on in ${durationOf(ms / 1000)}`);
    },
    signal: stop.signal,
  }).finally(() => process.removeListener('SIGINT', interrupt));
  bar.stop(ended === null ? 'Reached the end of the list.' : `Ended early: ${ended}.`);
  return conclude(root, policy, version, sending, wanted, ended);
}

/** Records what was sent in the ledger, and says what is left to do. */
async function conclude(
  root: string,
  policy: ArchivedPolicy,
  version: Version,
  sending: Sending,
  wanted: Wanted,
  ended: string | null,
): Promise<number> {
  const after = await surveyOf({ ...wanted, inDoubt: null, retryRefused: false }, sending);
  const { states } = after;
  const today = dayIn(sending.timeZone, new Date());
  // What was sent so far is recorded even if the rest is still to come.
  const recorded = recordSent(root, {
    policy: policy.policy.id,
    version: version.id,
    today,
    on: today,
    now: () => secondOf(new Date()),
    sent: sending.sent(),
    about: wanted.about,
  });
  if (recorded.problems.length > 0) return reportProblems(recorded.problems, wanted);
  const events = recorded.events ?? [];
  const isFinished =
    ended === null && after.due === 0 && states.doubt === 0 && (states.sent > 0 || states.refused === 0);
  const status = isFinished ? EXIT.ok : EXIT.failed;
  if (wanted.json) {
    printJson({ ok: isFinished, ended, ...states, ...surveyRecord(after), events });
    return status;
  }
  console.log(
    `Of the list, ${states.sent} have it, ${states.refused} were refused permanently, ${states.deferred} were deferred, ${states.doubt} are in doubt, ${states.skipped} were skipped while in doubt`,
  );
  for (const { seq } of events)
    console.log(`On record: line ${seq} of the ledger; commit policies/ to keep it`);
  tellDoubts(wanted.to, after);
  if (states.refused > 0) console.error('Those who were refused can be tried again with --retry-refused.');
  if (!isFinished)
    console.error(
      `Not everyone has it: run the command again${states.doubt > 0 ? ', with --in-doubt skip or --in-doubt resend' : ''}.`,
    );
  return status;
}

const surveyOf = (
  { to, except, inDoubt, retryRefused }: Pick<Wanted, 'to' | 'except' | 'inDoubt' | 'retryRefused'>,
  { idOf, find, localeOf }: Sending,
): Promise<Survey> =>
  surveyList({
    list: to,
    idOf,
    except,
    find,
    localeOf,
    decide: (state) => decided(state, inDoubt, retryRefused ?? false),
  });

/** What the notice is about: the change; if the version was corrected or withdrawn since, a person says. */
function subjectOf(source: NoticeSource, wanted: string | undefined): NoticeSubject {
  const possible = subjectsOf(source);
  if (wanted === undefined && possible.length === 1) return possible[0]!;
  const known = possible.find((subject) => subject === wanted);
  if (known) return known;
  throw new UsageError(
    wanted === undefined
      ? `version ${source.version.id} was corrected or withdrawn since: say with --about what the notice is about, ${possible.join(' or ')}`
      : `--about takes ${possible.join(', ')} for this version, not \`${wanted}\``,
  );
}

/** Mails that are in the ledger but not in the journal were sent from another machine; who got them is unknown here. */
function refuseLostJournal(version: Version, sending: Sending, { about, journalLost }: Wanted) {
  const known = [...sending.sent().values()].reduce((sum, count) => sum + count, 0);
  const recorded = recordedBefore(version, about, null);
  if (recorded <= known || journalLost) return;
  throw new UsageError(
    `the ledger records ${recorded} mails of this notice, but .send/ on this machine knows of ${known}: the other recipients would get it twice. Copy .send/ from the machine that sent them, or add --journal-lost`,
  );
}

/** What to do about recipients in doubt: from the option, or from a person's answer. */
async function decideDoubts(wanted: Wanted, { states }: Survey): Promise<'skip' | 'resend' | null> {
  if (wanted.inDoubt || states.doubt === 0) return wanted.inDoubt;
  if (!isInteractive(wanted))
    throw new UsageError(
      `nothing was sent: ${states.doubt} are in doubt, decide with --in-doubt: skip (they may not have it) or resend (they may get it twice)`,
    );
  return answerOf(
    select({
      message: `${states.doubt} are in doubt: the connection or the process ended before the server's answer.`,
      options: [
        { value: 'resend' as const, label: 'Send again: they may get it twice' },
        { value: 'skip' as const, label: 'Skip them: they may not have it' },
      ],
      output: process.stderr,
    }),
  );
}

function decisionOf(value: string | undefined): 'skip' | 'resend' | null {
  if (value === undefined || value === 'skip' || value === 'resend') return value ?? null;
  throw new UsageError(`--in-doubt takes skip or resend, not \`${value}\``);
}

function certificatesOf(option: string | undefined): readonly string[] {
  const file = option ?? process.env.GAZETTE_SMTP_CA;
  if (file === undefined || file === '') return [];
  const found = certificatesIn(file);
  if (found === null)
    throw new UsageError(
      `${option === undefined ? 'GAZETTE_SMTP_CA' : '--smtp-ca'}: ${file} holds no certificate in PEM`,
    );
  return found;
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
