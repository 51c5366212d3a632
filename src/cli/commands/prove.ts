/** `gazette prove`: whether accepting and rejecting every change of a redline gives the published texts. Offline. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { proveRedlines } from '../../output/index.ts';
import { pathFrom } from '../../store/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  printJson,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';

export const addProve: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('prove'))
    .description('check the redlines of a built site or of unpacked evidence by reading their marks, offline')
    .argument('[dir]', 'a built site, or a folder with unpacked evidence (default: the root)')
    .action(async (dir: string | undefined, options: CommonOptions) => setStatus(await run(dir, options)));
};

const counted = (number: number) => `${number} redline${number === 1 ? '' : 's'}`;

async function run(dir: string | undefined, options: CommonOptions): Promise<number> {
  const folder = dir === undefined ? rootOf(options) : resolve(dir);
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder}`);
  const redlines = (await proveRedlines(folder)).map(({ path, faults }) => ({
    path: pathFrom(folder, path),
    faults,
  }));
  if (redlines.length === 0) throw new UsageError(`${folder} has no redlines`);
  const wrong = redlines.filter(({ faults }) => faults.length > 0);
  if (options.json) printJson({ ok: wrong.length === 0, redlines });
  else {
    for (const { path, faults } of wrong) for (const fault of faults) console.log(`${path}: ${fault}`);
    console.log(
      wrong.length === 0
        ? `${counted(redlines.length)}: accepting and rejecting every change gives the published texts`
        : `${wrong.length} of ${counted(redlines.length)} ${wrong.length === 1 ? 'is not as it says' : 'are not as they say'}`,
    );
  }
  return wrong.length === 0 ? EXIT.ok : EXIT.policies;
}
