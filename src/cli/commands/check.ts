/** `gazette check`: everything that is wrong with the policies, at once. */
import { checkArchive, isError, problemLine } from '../../archive/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
  reportProblems,
  requirePolicy,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface CheckOptions extends CommonOptions {
  readonly format: string;
}

export const addCheck: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('check'))
    .description('check the texts, their links, the ledger and every published byte')
    .argument('[policy]', 'only this policy')
    .option('--format <format>', 'text or json', 'text')
    .action((policy: string | undefined, options: CheckOptions) => {
      if (options.format !== 'text' && options.format !== 'json')
        throw new UsageError(`--format takes text or json, not \`${options.format}\``);
      setStatus(check(policy, { ...options, json: options.json || options.format === 'json' }));
    });
};

function check(policy: string | undefined, options: CheckOptions): number {
  const { archive, problems } = openArchive(options);
  if (archive === null) return reportProblems(problems, options);
  if (policy !== undefined) requirePolicy(archive, policy);
  const found = checkArchive(archive, policy);
  if (options.json) return reportProblems(found, options);
  for (const problem of found) console.log(problemLine(problem));
  const errors = found.filter(isError).length;
  const texts = archive.policies.flatMap(({ versions }) => versions).length;
  console.error(
    found.length === 0
      ? `${texts} versions checked, nothing found`
      : `${texts} versions checked: ${errors} errors, ${found.length - errors} other findings`,
  );
  return errors > 0 ? EXIT.policies : EXIT.ok;
}
