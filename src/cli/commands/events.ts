/** Events of a published version: a command for each kind of event that is entered without files, and `translated`. */
import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { addTranslation, type RecordedType, recordEvent, type WriteResult } from '../../archive/index.ts';
import { EVENTS, type EventCommand } from '../../events/index.ts';
import { lintTranslation } from '../../lint/index.ts';
import { secondOf } from '../../model/index.ts';
import { confirmed, isInteractive } from '../confirm.ts';
import { type GivenOptions, givenOn } from '../given.ts';
import { LOCALE_HELP, localeFrom } from '../locale.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requireDay,
  requirePolicy,
  requireVersion,
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

/** The arguments common to all these commands. */
interface Base {
  readonly policy: string;
  readonly version: string | null;
  readonly today: string;
  readonly on: string;
  readonly now: () => string;
  readonly dryRun: boolean;
}

/** The commands of the kinds of events, by their names. */
export const EVENT_COMMANDS: Readonly<Record<string, AddCommand>> = Object.fromEntries(
  Object.values(EVENTS).flatMap((kind) =>
    'command' in kind && kind.command
      ? [[kind.command.name, commandOf(kind.type as RecordedType, kind.command as EventCommand<object>)]]
      : [],
  ),
);

/** The command that enters an event of `type`. */
function commandOf(
  type: RecordedType,
  { name, description, needsVersion, options, read }: EventCommand<object>,
): AddCommand {
  return (program, setStatus) => {
    const command = eventCommand(program, name, description);
    if (needsVersion) command.argument('<version>');
    else command.argument('[version]', 'default: the version in force');
    for (const { flags, description: words, isRequired } of options)
      if (isRequired) command.requiredOption(flags, words);
      else command.option(flags, words);
    command.action((policy: string, version: string | undefined, given: EventCommandOptions & GivenOptions) =>
      run(setStatus, policy, version ?? null, given, (root, base) =>
        recordEvent(root, type, { ...base, ...read(givenOn(given)) } as never),
      ),
    );
  };
}

export const addTranslated: AddCommand = (program, setStatus) => {
  eventCommand(program, 'translated', 'add a translation to a published version')
    .argument('<version>')
    .argument('<file>', 'the text: front matter with title and standing, then Markdown')
    .requiredOption('--locale <locale>', LOCALE_HELP)
    .action(
      (policy: string, version: string, file: string, options: EventCommandOptions & { locale: string }) =>
        run(setStatus, policy, version, options, (root, base) =>
          addTranslation(root, {
            ...base,
            locale: localeFrom(options.locale),
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
  const today = dayOf(options, archive);
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

function bytesOf(file: string): Buffer {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${file}`);
  return readFileSync(file);
}
