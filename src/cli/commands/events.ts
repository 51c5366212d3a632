/** `gazette withdraw`, `correct`, `classify`, `notified`, `reviewed`, `translated`: what happens to a version after it was published. */
import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import {
  addTranslation,
  classifyVersion,
  correctVersion,
  recordNotified,
  recordReviewed,
  sha256,
  type WriteResult,
  withdrawVersion,
} from '../../archive/index.ts';
import { lintTranslation } from '../../lint/index.ts';
import {
  DECIDED_CLASSES,
  dayIn,
  isLocale,
  LOCALES,
  type Locale,
  NOTICE_CHANNELS,
  secondOf,
} from '../../model/index.ts';
import { confirmed, isInteractive } from '../confirm.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requireDay,
  requirePolicy,
  requireVersion,
  requireWords,
  rootOf,
  type SetStatus,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface EventCommandOptions extends CommonOptions {
  readonly on?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** What every such event begins with. */
interface Base {
  readonly policy: string;
  readonly version: string | null;
  readonly today: string;
  readonly on: string;
  readonly now: () => string;
  readonly dryRun: boolean;
}

export const addWithdraw: AddCommand = (program, setStatus) => {
  eventCommand(program, 'withdraw', 'end a version that is in force, or withdraw one that was announced')
    .argument('<version>')
    .requiredOption('--reason <words>', 'the reason, as readers will see it')
    .option('--on <date>', 'first day on which it is no longer in force (default: today)')
    .option('--late', 'allow a day in the past: it happened then and is recorded only now')
    .action(
      (policy: string, version: string, options: EventCommandOptions & { reason: string; late?: boolean }) =>
        run(setStatus, policy, version, options, (root, base) =>
          withdrawVersion(root, {
            ...base,
            reason: requireWords(options.reason, '--reason'),
            late: options.late ?? false,
          }),
        ),
    );
};

export const addCorrect: AddCommand = (program, setStatus) => {
  eventCommand(program, 'correct', 'publish a correction beside a version, whose text stays as it is')
    .argument('<version>')
    .requiredOption('--note <words>', 'what is wrong and what is right, as readers will see it')
    .option('--on <date>', 'day of the correction (default: today)')
    .action((policy: string, version: string, options: EventCommandOptions & { note: string }) =>
      run(setStatus, policy, version, options, (root, base) =>
        correctVersion(root, { ...base, note: requireWords(options.note, '--note') }),
      ),
    );
};

interface ClassifyOptions extends EventCommandOptions {
  readonly class: string;
  readonly material?: string;
  readonly reason?: string;
}

export const addClassify: AddCommand = (program, setStatus) => {
  eventCommand(
    program,
    'classify',
    'decide whether the change of an imported version was substantive or editorial',
  )
    .argument('<version>')
    .requiredOption(
      '--class <class>',
      `${DECIDED_CLASSES.join(' or ')}: an editorial change does not move "last updated"`,
    )
    .option('--material <yes|no>', 'whether a substantive change is material, that is, matters to readers')
    .option('--reason <words>', 'the reason for the decision')
    .option('--on <date>', 'day of the decision (default: today)')
    .action((policy: string, version: string, options: ClassifyOptions) =>
      run(setStatus, policy, version, options, (root, base) => {
        const decided = DECIDED_CLASSES.find((known) => known === options.class);
        if (!decided)
          throw new UsageError(`--class takes ${DECIDED_CLASSES.join(' or ')}, not \`${options.class}\``);
        if (options.material !== undefined && !['yes', 'no'].includes(options.material))
          throw new UsageError(`--material takes yes or no, not \`${options.material}\``);
        const reason = options.reason === undefined ? null : requireWords(options.reason, '--reason');
        const material = options.material === undefined ? null : options.material === 'yes';
        return classifyVersion(root, { ...base, class: decided, material, reason });
      }),
    );
};

interface NotifiedOptions extends EventCommandOptions {
  readonly channel: string;
  readonly audience?: string;
  readonly notice?: string;
}

export const addNotified: AddCommand = (program, setStatus) => {
  eventCommand(program, 'notified', 'record a notice that was given')
    .argument('<version>')
    .requiredOption('--channel <channel>', NOTICE_CHANNELS.join(', '))
    .requiredOption('--on <date>', 'day on which it was given')
    .option('--audience <number>', 'how many people got it (never who)')
    .option('--notice <file>', 'the file that was sent; the ledger gets its digest')
    .action((policy: string, version: string, options: NotifiedOptions) =>
      run(setStatus, policy, version, options, (root, base) => {
        const channel = NOTICE_CHANNELS.find((known) => known === options.channel);
        if (!channel)
          throw new UsageError(`--channel takes ${NOTICE_CHANNELS.join(', ')}, not \`${options.channel}\``);
        const audience = options.audience === undefined ? null : Number(options.audience);
        if (audience !== null && !(Number.isSafeInteger(audience) && audience >= 0))
          throw new UsageError(`--audience takes a whole number, not \`${options.audience}\``);
        const notice = options.notice === undefined ? null : sha256(bytesOf(options.notice));
        return recordNotified(root, { ...base, channel, audience, notice });
      }),
    );
};

interface ReviewedOptions extends EventCommandOptions {
  readonly by: string;
  readonly locale?: string;
  readonly note?: string;
}

export const addReviewed: AddCommand = (program, setStatus) => {
  eventCommand(program, 'reviewed', 'record that a text was read again and needs no change')
    .argument('[version]', 'default: the version in force')
    .requiredOption('--by <who>', 'who read it')
    .option('--locale <locale>', 'the translation that was confirmed (default: the policy as a whole)')
    .option('--note <words>', 'a note for the record')
    .option('--on <date>', 'day of the review (default: today)')
    .action((policy: string, version: string | undefined, options: ReviewedOptions) =>
      run(setStatus, policy, version ?? null, options, (root, base) => {
        const locale = options.locale === undefined ? null : localeOf(options.locale);
        return recordReviewed(root, {
          ...base,
          by: requireWords(options.by, '--by'),
          locale,
          note: options.note === undefined ? null : requireWords(options.note, '--note'),
        });
      }),
    );
};

export const addTranslated: AddCommand = (program, setStatus) => {
  eventCommand(program, 'translated', 'add a translation to a published version')
    .argument('<version>')
    .argument('<file>', 'the text: front matter with title and standing, then Markdown')
    .requiredOption('--locale <locale>', LOCALES.join(', '))
    .action(
      (policy: string, version: string, file: string, options: EventCommandOptions & { locale: string }) =>
        run(setStatus, policy, version, options, (root, base) =>
          addTranslation(root, {
            ...base,
            locale: localeOf(options.locale),
            source: bytesOf(file),
            check: (archive, added) => lintTranslation(archive, base.today, added),
          }),
        ),
    );
};

function eventCommand(program: Command, name: string, description: string): Command {
  return withCommonOptions(program.command(name))
    .description(description)
    .argument('<policy>')
    .option('--dry-run', 'say what would be written and write nothing')
    .option('--yes', 'do not ask for confirmation');
}

async function run(
  setStatus: SetStatus,
  policy: string,
  version: string | null,
  options: EventCommandOptions,
  write: (root: string, base: Base) => WriteResult,
) {
  const root = rootOf(options);
  const { archive, problems } = openArchive(options);
  if (archive === null) return setStatus(reportProblems(problems, options));
  const found = requirePolicy(archive, policy);
  if (version !== null) requireVersion(found, version);
  const today = dayIn(archive.organisation.timeZone, new Date());
  const on = options.on === undefined ? today : requireDay(options.on, '--on');
  const base = { policy, version, today, on, now: () => secondOf(new Date()) };
  if (isInteractive(options) && !options.dryRun && !options.yes) {
    const wouldBe = write(root, { ...base, dryRun: true });
    if (wouldBe.events === null) return setStatus(reportProblems(wouldBe.problems, options));
    const line = wouldBe.events.at(-1)!;
    await confirmed(
      `${sentenceOf(line.type, policy, line.version)}: write this to the ledger? It cannot be taken back.`,
    );
  }
  const result = write(root, { ...base, dryRun: options.dryRun ?? false });
  if (result.events === null) return setStatus(reportProblems(result.problems, options));
  const event = result.events.at(-1)!;
  if (options.json) printJson({ ok: true, dryRun: options.dryRun ?? false, event });
  else
    console.log(
      options.dryRun
        ? `${sentenceOf(event.type, policy, event.version)}: would be line ${event.seq} of the ledger`
        : `${sentenceOf(event.type, policy, event.version)}: line ${event.seq} of the ledger; commit policies/ to keep it`,
    );
  setStatus(EXIT.ok);
}

const sentenceOf = (type: string, policy: string, version: string) => `${policy} ${version} ${type}`;

function localeOf(locale: string): Locale {
  if (isLocale(locale)) return locale;
  throw new UsageError(`--locale takes ${LOCALES.join(', ')}, not \`${locale}\``);
}

function bytesOf(file: string): Buffer {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${file}`);
  return readFileSync(file);
}
