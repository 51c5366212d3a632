/** `gazette publish`: freezes a draft and appends it to the ledger. */
import { publishDraft } from '../../archive/index.ts';
import { CHANGE_CLASSES, type ChangeClass, secondOf } from '../../model/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requireDay,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface PublishCommandOptions extends CommonOptions {
  readonly effective: string;
  readonly published?: string;
  readonly class: string;
  readonly material?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

export const addPublish: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('publish'))
    .description('freeze the draft of a policy into a version and append it to the ledger')
    .argument('<policy>', 'the policy whose draft is published')
    .requiredOption('--effective <date>', 'day on which it comes into force')
    .option(
      '--published <date>',
      "day on which it was made public, for texts entered later (default: the draft's own, else today)",
    )
    .requiredOption(
      '--class <class>',
      `${CHANGE_CLASSES.join(' or ')}: an editorial change moves no date and sends no notice`,
    )
    .option(
      '--material <yes|no>',
      'whether the change matters to those concerned; a substantive version must say',
    )
    .option('--reason <words>', 'why it does or does not')
    .option('--dry-run', 'say what would be written and write nothing')
    .action((policy: string, options: PublishCommandOptions) => setStatus(publish(policy, options)));
};

function publish(policy: string, options: PublishCommandOptions): number {
  if (!(CHANGE_CLASSES as readonly string[]).includes(options.class))
    throw new UsageError(`--class takes ${CHANGE_CLASSES.join(' or ')}, not \`${options.class}\``);
  const material = materialOf(options);
  const effective = requireDay(options.effective, '--effective');
  const { archive, problems } = openArchive(options);
  if (archive === null) return reportProblems(problems, options);
  const draft = archive.policies.find((found) => found.policy.id === policy)?.draft ?? null;
  const published =
    options.published === undefined
      ? (draft?.record.published ?? dayOf(options, archive))
      : requireDay(options.published, '--published');
  const result = publishDraft(
    archive,
    {
      policy,
      effective,
      published,
      class: options.class as ChangeClass,
      material,
      reason: options.reason ?? null,
      at: secondOf(new Date()),
    },
    { dryRun: options.dryRun ?? false },
  );
  if (result.version === null) return reportProblems(result.problems, options, { version: null });
  if (options.json)
    printJson({
      ok: true,
      policy,
      version: result.version,
      dryRun: options.dryRun ?? false,
      event: result.body,
    });
  else
    console.log(
      options.dryRun
        ? `${policy} ${result.version} would be published`
        : `${policy} ${result.version} published; commit policies/ to keep it`,
    );
  return EXIT.ok;
}

function materialOf({ material, class: changeClass }: PublishCommandOptions): boolean | null {
  if (material === 'yes' || material === 'no') return material === 'yes';
  if (material !== undefined) throw new UsageError(`--material takes yes or no, not \`${material}\``);
  if (changeClass === 'substantive')
    throw new UsageError('a substantive version needs --material yes or --material no: a person must decide');
  return null;
}
