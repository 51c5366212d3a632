/** `gazette check`: everything that is wrong with the policies, at once. */
import { byPlace, isError, problem, problemLine, testimoniesOf } from '../../archive/index.ts';
import { type CheckResult, lintSteps, type Suppressed, sarifOf } from '../../lint/index.ts';
import { inTurns } from '../../markdown/index.ts';
import { toolPackage } from '../../output/index.ts';
import type { KeptCheck } from '../kept-check.ts';
import { keptFolder } from '../kept-inputs.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  finishedSaid,
  openArchive,
  printJson,
  problemRecord,
  reportProblems,
  requirePolicy,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';
import { filesInRepository } from '../repository.ts';
import { isPendingTracked, trackedProblems } from '../tracked.ts';

interface CheckOptions extends CommonOptions {
  readonly format: string;
}

const FORMATS = ['text', 'json', 'sarif'];

export const addCheck: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('check'))
    .description(
      'check the policies against every rule, their own promises, the ledger and every published byte',
    )
    .argument('[policy]', 'only this policy')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .action(async (policy: string | undefined, options: CheckOptions) => {
      const format = options.json ? 'json' : options.format;
      if (!FORMATS.includes(format))
        throw new UsageError(`--format takes ${FORMATS.join(', ')}, not \`${options.format}\``);
      setStatus(await run(policy, { ...options, format, json: format === 'json' }));
    });
};

async function run(policy: string | undefined, options: CheckOptions): Promise<number> {
  const kept = await keeping(rootOf(options));
  const own = trackedProblems(rootOf(options));
  const opened = isPendingTracked(own)
    ? { archive: null, problems: [] }
    : openArchive(options, (paths) =>
        own.push(
          problem('policies/.pending', finishedSaid(paths), { rule: 'ledger/pending', severity: 'warning' }),
        ),
      );
  const { archive } = opened;
  if (archive === null) {
    const problems = [...own, ...opened.problems];
    if (options.format === 'sarif') return printSarif({ problems, suppressed: [] }, rootOf(options));
    return reportProblems(problems, options);
  }
  if (policy !== undefined) requirePolicy(archive, policy);
  const witnesses = await testimoniesOf(archive.root, archive.ledger.text);
  const day = dayOf(options, archive);
  const checked = await kept([day, policy ?? null, witnesses], () =>
    inTurns(lintSteps(archive, day, policy, witnesses)),
  );
  const result = { ...checked, problems: [...checked.problems, ...own].sort(byPlace) };
  if (options.format === 'sarif') return printSarif(result, archive.root);
  if (options.format === 'json')
    return reportProblems(result.problems, options, { suppressed: result.suppressed.map(suppressedRecord) });
  for (const problem of result.problems) {
    console.log(problemLine(problem));
    if (isError(problem) && problem.note) console.log(`    ${problem.note}`);
  }
  const errors = result.problems.filter(isError).length;
  const versions = archive.policies.flatMap((found) => found.versions).length;
  const suppressed =
    result.suppressed.length === 0
      ? ''
      : `; ${result.suppressed.length} suppressed with a reason (--json lists them)`;
  console.error(
    result.problems.length === 0
      ? `${versions} versions checked, nothing found${suppressed}`
      : `${versions} versions checked: ${errors} errors, ${result.problems.length - errors} other findings${suppressed}; gazette explain RULE explains a rule`,
  );
  return errors > 0 ? EXIT.policies : EXIT.ok;
}

/** What gives the result of a check. Keeping one needs much of what a build needs, so it is loaded where one can be kept. */
async function keeping(root: string): Promise<KeptCheck> {
  if (keptFolder(root, 'checks') === null) return (_, check) => check();
  const { keptCheck } = await import('../kept-check.ts');
  return keptCheck(root);
}

function printSarif(result: CheckResult, root: string): number {
  printJson(sarifOf(result, { tool: toolPackage(), fileOf: filesInRepository(root) }));
  return result.problems.some(isError) ? EXIT.policies : EXIT.ok;
}

function suppressedRecord({ message, suppression }: Suppressed) {
  return { ...problemRecord(message), reason: suppression.reason, until: suppression.until };
}
