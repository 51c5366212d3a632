/** `gazette publish`: freezes a draft and appends it to the ledger. Asks for what the call does not say, if it can. */
import { confirm, note, select, text } from '@clack/prompts';
import type { VFileMessage } from 'vfile-message';
import {
  type Archive,
  type ArchivedPolicy,
  checkArchive,
  draftDigest,
  isError,
  type PublishOptions,
  problemLine,
  publishDraft,
  readComments,
} from '../../archive/index.ts';
import { changesShown, outcomeOf, outcomeShown, publishRequest } from '../../drafting/index.ts';
import {
  addDays,
  DECIDED_CLASSES,
  type DecidedClass,
  dayIn,
  type IsoDate,
  isIsoDate,
  predecessorOn,
  secondOf,
} from '../../model/index.ts';
import { answerOf, confirmed, isInteractive } from '../confirm.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  problemRecord,
  reportProblems,
  requireDay,
  requirePolicy,
  requireWords,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface PublishCommandOptions extends CommonOptions {
  readonly effective?: string;
  readonly published?: string;
  readonly class?: string;
  readonly material?: string;
  readonly reason?: string;
  readonly replaces?: string;
  readonly late?: boolean;
  readonly closeComments?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export const addPublish: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('publish'))
    .description('freeze the draft of a policy into a version; on a terminal, asks for what you did not say')
    .argument('<policy>', 'the policy whose draft is published')
    .option('--effective <date>', 'day on which it comes into force')
    .option(
      '--published <date>',
      "day on which it was made public, if that was before today (default: the draft's own, else today)",
    )
    .option(
      '--class <class>',
      `${DECIDED_CLASSES.join(' or ')}: an editorial change does not move "last updated" and has no notice`,
    )
    .option(
      '--material <yes|no>',
      'whether the change matters to the people concerned; required for a substantive version after the first',
    )
    .option('--reason <words>', 'the reason: why it is material or not, or why the change is editorial')
    .option('--late', 'allow a day in the past: the text was public then and is recorded only now')
    .option('--replaces <version>', 'an announced version that this one replaces; it is withdrawn')
    .option('--close-comments', 'publish although comments on the draft are open: they go with it')
    .option('--dry-run', 'show what would be written and write nothing')
    .option('--yes', 'do not ask for anything')
    .action(async (policy: string, options: PublishCommandOptions) =>
      setStatus(await publish(policy, options)),
    );
};

async function publish(id: string, options: PublishCommandOptions): Promise<number> {
  const isAsking = isInteractive(options) && !options.yes;
  const given = requireGiven(options, isAsking);
  const { archive, problems } = openArchive(options);
  if (archive === null) return reportProblems(problems, options);
  const policy = requirePolicy(archive, id);
  const today = dayOf(options, archive);
  const seen =
    isAsking && policy.draft && !problems.some(isError) ? draftDigest(archive, id, policy.draft) : null;
  const effective = given.effective ?? (await askEffective(policy, today));
  const before = predecessorOn(policy.versions, effective, options.replaces);
  if (seen !== null) {
    console.error(changesShown(archive, policy, before));
  }
  const {
    class: changeClass,
    material,
    reason,
  } = await changeOf(options, given, {
    isAsking,
    isFirst: before === null,
  });
  const published =
    options.published === undefined
      ? (policy.draft?.record.published ?? today)
      : requireDay(options.published, '--published');
  const closeComments = options.closeComments || (isAsking && (await agreesToClose(archive, id)));
  const asked = publishRequest(policy, {
    decisions: { published, effective, class: changeClass, material, reason },
    replaces: options.replaces || null,
    isLate: options.late ?? false,
    seen,
    asOf: today,
    today: dayIn(archive.organisation.timeZone, new Date()),
    now: () => secondOf(new Date()),
  });
  const request = { ...asked, closeComments, check: sayingOnce(asked.check ?? checkArchive) };
  // A person is shown what will be written before being asked; a script writes at once.
  if (isAsking || options.dryRun) {
    const planned = publishDraft(archive.root, { ...request, dryRun: true });
    if (planned.version === null || planned.body?.type !== 'published')
      return reportProblems(planned.problems, options, { version: null });
    const outcome = outcomeShown(
      id,
      outcomeOf(archive, policy, request, { version: planned.version, body: planned.body, before }),
    );
    if (options.dryRun) return done(options, id, planned.version, planned.body, outcome, planned.problems);
    for (const told of planned.problems) console.error(problemLine(told));
    note(outcome, `${id} ${planned.version}`, { output: process.stderr });
    await confirmed('Publish? A published version can never be changed.');
  }
  const result = publishDraft(archive.root, request);
  if (result.version === null) return reportProblems(result.problems, options, { version: null });
  return done(options, id, result.version, result.body, null, result.problems);
}

function done(
  options: PublishCommandOptions,
  policy: string,
  version: string,
  event: unknown,
  outcome: string | null,
  problems: readonly VFileMessage[],
): number {
  const dryRun = outcome !== null;
  const told = problems.length > 0 ? { problems: problems.map(problemRecord) } : {};
  if (!options.json) for (const problem of problems) console.error(problemLine(problem));
  if (options.json) printJson({ ok: true, policy, version, dryRun, event, ...told });
  else if (outcome === null) console.log(`${policy} ${version} published; commit policies/ to keep it`);
  else console.log(`${policy} ${version} would be published\n${outcome.trimEnd()}`);
  return EXIT.ok;
}

/**
 * The kind of change, from the options or from a person's answers. Without a terminal, the options must say everything. A first
 * version changes nothing, so its kind and reason are not asked for.
 */
async function changeOf(
  options: PublishCommandOptions,
  given: ReturnType<typeof requireGiven>,
  { isAsking, isFirst }: { readonly isAsking: boolean; readonly isFirst: boolean },
) {
  const reason = options.reason === undefined ? null : requireWords(options.reason, '--reason');
  if (isFirst) return { class: given.class ?? ('substantive' as const), material: given.material, reason };
  if (!isAsking) {
    if (given.class === null)
      throw new UsageError(`publishing needs --class ${DECIDED_CLASSES.join(' or ')}`);
    if (given.class === 'substantive' && given.material === null)
      throw new UsageError(
        'a substantive version needs --material yes or --material no: a person must decide',
      );
    return { class: given.class, material: given.material, reason };
  }
  const changeClass = given.class ?? (await askClass());
  if (changeClass === 'editorial') return { class: changeClass, material: given.material, reason };
  const material = given.material ?? (await askMaterial());
  return { class: changeClass, material, reason: reason ?? (await askReason(material)) };
}

/** The options, checked. */
function requireGiven(options: PublishCommandOptions, isAsking: boolean) {
  const { class: changeClass, material, effective } = options;
  if (changeClass !== undefined && !(DECIDED_CLASSES as readonly string[]).includes(changeClass))
    throw new UsageError(`--class takes ${DECIDED_CLASSES.join(' or ')}, not \`${changeClass}\``);
  if (material !== undefined && material !== 'yes' && material !== 'no')
    throw new UsageError(`--material takes yes or no, not \`${material}\``);
  if (!isAsking && effective === undefined) throw new UsageError('publishing needs --effective DATE');
  return {
    effective: effective === undefined ? null : requireDay(effective, '--effective'),
    class: (changeClass ?? null) as DecidedClass | null,
    material: material === undefined ? null : material === 'yes',
  };
}

/** Shows the comments that are open and asks whether they are settled. */
async function agreesToClose(archive: Archive, policy: string): Promise<boolean> {
  const open = readComments(archive, policy).comments.filter((comment) => comment.open);
  if (open.length === 0) return false;
  note(open.map(({ author, text: words }) => `${author}: ${words}`).join('\n'), 'Open comments', {
    output: process.stderr,
  });
  await confirmed('Are they all settled? They are not published and go with the draft.');
  return true;
}

function askEffective({ policy }: ArchivedPolicy, today: IsoDate): Promise<IsoDate> {
  const initialValue = addDays(today, policy.noticePeriodDays ?? 0);
  return answerOf(
    text({
      message: 'On which day does it come into force?',
      initialValue,
      validate: (value) => (isIsoDate(value) ? undefined : 'A day such as 2026-01-31'),
      output: process.stderr,
    }),
  );
}

const askClass = (): Promise<DecidedClass> =>
  answerOf(
    select<DecidedClass>({
      message: 'What kind of change is it?',
      options: [
        { value: 'substantive', label: 'substantive', hint: 'has a notice, moves "last updated"' },
        { value: 'editorial', label: 'editorial', hint: 'a typing error, a link: no notice' },
      ],
      output: process.stderr,
    }),
  );

const askMaterial = (): Promise<boolean> =>
  answerOf(
    confirm({ message: 'Does it matter to the people concerned (is it material)?', output: process.stderr }),
  );

const askReason = (isMaterial: boolean): Promise<string> =>
  answerOf(
    text({
      message: isMaterial ? 'Why is it material?' : 'Why is it not material?',
      validate: (value) => (value?.trim() ? undefined : 'A few words, for the record'),
      output: process.stderr,
    }),
  );

type PrintCheck = NonNullable<PublishOptions['check']>;

/** Prints once each warning about a text that none of our fonts can print: it is published without a PDF. */
function sayingOnce(check: PrintCheck): PrintCheck {
  const said = new Set<string>();
  return (archive) => {
    const found = check(archive);
    for (const problem of found.filter((one) => one.ruleId === 'unprintable' && !isError(one))) {
      const line = problemLine(problem);
      if (!said.has(line)) console.error(line);
      said.add(line);
    }
    return found;
  };
}
