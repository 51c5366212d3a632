/** `gazette verify`: whether a built site or a policies folder is what was published. Offline. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isError } from '../../archive/index.ts';
import { CHECKSUMS_FILE, type Holding, verify } from '../../output/index.ts';
import { assetsFor } from '../own-assets.ts';
import { pastFrom } from '../past.ts';
import { rebuildProblems } from '../rebuild.ts';
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
import { restsOn } from '../rests-on.ts';

/** The choices of `--require`. */
const REQUIRED = ['witness'] as const;

interface VerifyOptions extends CommonOptions {
  readonly since?: string;
  readonly signers?: string;
  readonly ca?: string;
  readonly require?: string;
  readonly rebuild?: string;
}

export const addVerify: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('verify'))
    .description('check a built site or a policies folder against its ledger and checksums')
    .argument('[dir]', 'a built site, or the folder that holds policies/ (default: the root)')
    .option(
      '--since <file|url>',
      'a ledger that you had earlier (a file, a site, an address): the ledger must begin with it',
    )
    .option(
      '--signers <file>',
      'the SSH keys whose signatures count, as ssh-keygen has them (ALLOWED SIGNERS)',
    )
    .option('--ca <file>', 'certificates in PEM of the authorities whose time stamps count')
    .option(
      '--require <what>',
      'witness: every line of the ledger must have a witness whom --signers or --ca names',
    )
    .option(
      '--rebuild <root>',
      'build the policies under this folder again, and compare every file of the site with what comes out',
    )
    .action(async (dir: string | undefined, options: VerifyOptions) => setStatus(await run(dir, options)));
};

/** What the reader checks with: an earlier ledger, trusted signers and authorities. Throws a `UsageError`. */
async function holdingOf({ since, signers, ca, require: required }: VerifyOptions): Promise<Holding> {
  for (const [option, file] of [['--signers', signers] as const, ['--ca', ca] as const])
    if (file !== undefined && !statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`${option}: there is no file ${file}`);
  const authorities = ca === undefined ? undefined : readFileSync(ca, 'utf8');
  if (authorities !== undefined && !authorities.includes('-----BEGIN CERTIFICATE-----'))
    throw new UsageError(`--ca: ${ca} holds no certificate in PEM`);
  if (required !== undefined && !(REQUIRED as readonly string[]).includes(required))
    throw new UsageError(`--require takes ${REQUIRED.join(', ')}, not \`${required}\``);
  if (required !== undefined && signers === undefined && ca === undefined)
    throw new UsageError('--require witness needs whom you trust: --signers FILE, --ca FILE or both');
  return {
    since: since === undefined ? undefined : await pastFrom(since),
    signers: signers === undefined ? undefined : resolve(signers),
    authorities,
    needsWitness: required !== undefined,
  };
}

async function run(dir: string | undefined, options: VerifyOptions): Promise<number> {
  const folder = dir === undefined ? rootOf(options) : resolve(dir);
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder}`);
  const holding = await holdingOf(options);
  const isSite = existsSync(join(folder, CHECKSUMS_FILE));
  const assets = isSite ? assetsFor(folder) : null;
  const own = assets === null || typeof assets === 'string' ? undefined : assets;
  const found = await verify(folder, { ...holding, assets: own });
  if (!found) throw new UsageError(`${folder} contains neither a built site (SHA256SUMS) nor policies/`);
  const { kind, files, versions, witnesses } = found;
  if (options.rebuild !== undefined && kind !== 'site')
    throw new UsageError('--rebuild compares a built site: name its folder');
  const others = options.rebuild === undefined ? [] : rebuildProblems(folder, resolve(options.rebuild));
  const problems = [...found.problems, ...others];
  const wrong = new Set(problems.filter(isError).map(({ file }) => file)).size;
  const isWhole = !problems.some(isError);
  const told = witnesses.map(({ name, lines, says, holds, proves, counts }) => ({
    name,
    lines,
    holds,
    proves,
    ...(counts === undefined ? {} : { counts }),
    says,
  }));
  const rests = [
    ...restsOn({ ...found, problems }, options.since ?? null, options.rebuild ?? null),
    ...(typeof assets === 'string' ? [`${assets}.`] : []),
  ];
  if (options.json) {
    printJson({
      ok: isWhole,
      kind,
      files,
      wrong,
      versions,
      witnesses: told,
      rests,
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
  for (const sentence of rests) console.error(sentence);
  return isWhole ? EXIT.ok : EXIT.policies;
}
