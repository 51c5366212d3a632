/** `gazette verify`: whether a built site or a policies folder is what was published. Offline. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { verify } from '../../output/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  printJson,
  problemRecord,
  reportProblems,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';

export const addVerify: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('verify'))
    .description('check a built site or a policies folder against its ledger and checksums, offline')
    .argument('[dir]', 'a built site, or the folder that holds policies/ (default: the root)')
    .action(async (dir: string | undefined, options: CommonOptions) => setStatus(await run(dir, options)));
};

async function run(dir: string | undefined, options: CommonOptions): Promise<number> {
  const folder = dir === undefined ? rootOf(options) : resolve(dir);
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder}`);
  const found = await verify(folder);
  if (!found) throw new UsageError(`${folder} contains neither a built site (SHA256SUMS) nor policies/`);
  const { kind, files, wrong, versions, problems, witnesses } = found;
  const isWhole = problems.length === 0;
  const told = witnesses.map(({ name, lines, says, holds }) => ({ name, lines, holds, says }));
  if (options.json) {
    printJson({
      ok: isWhole,
      kind,
      files,
      wrong,
      versions,
      witnesses: told,
      problems: problems.map(problemRecord),
    });
    return isWhole ? EXIT.ok : EXIT.policies;
  }
  reportProblems(problems, options);
  for (const { name, says } of told) console.log(`witness ${name}: ${says}`);
  console.log(
    isWhole
      ? `${kind}: ${files} files and ${versions} versions match the ledger and the checksums`
      : `${kind}: ${wrong} of ${files} files ${wrong === 1 ? 'is' : 'are'} not what was published; the ledger has ${versions} versions`,
  );
  console.error(
    'If nothing is listed above, these files have not changed since their digests were published. That alone does not prove when they were published.',
  );
  return isWhole ? EXIT.ok : EXIT.policies;
}
