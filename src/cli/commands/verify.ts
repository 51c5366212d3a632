/** `gazette verify`: whether a built site, a policies folder or evidence is what was published. Offline. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isError } from '../../archive/index.ts';
import { dayIn } from '../../model/index.ts';
import { CLAIMS, type Holding, isSite, readEvidence, verify, verifyEvidence } from '../../output/index.ts';
import { clearPassing, passingFolder } from '../../store/index.ts';
import { pastFrom } from '../past.ts';
import { claimsIn, requirePrinter } from '../print-again.ts';
import { rebuildProblems } from '../rebuild.ts';
import { remakeSite } from '../remake.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  printJson,
  problemRecord,
  reportProblems,
  rootOf,
  UsageError,
  wantedDay,
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
  readonly baseUrl?: string;
  readonly templates?: string;
  readonly otherVersion?: boolean;
  readonly print?: boolean;
  readonly pdfClaim: readonly string[];
}

export const addVerify: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('verify'))
    .description('check a built site, a policies folder or evidence against its ledger and checksums')
    .argument(
      '[dir]',
      'a built site, evidence (the zip file, or its folder), or the folder that holds policies/ (default: the root)',
    )
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
    .option('--print', 'print the PDF files of the site again, and compare every byte')
    .option(
      '--pdf-claim <standard>',
      `with --print: the site was built with this \`--pdf-claim\` (${CLAIMS.join(' or ')}; may be repeated)`,
      (claim: string, before: readonly string[]) => [...before, claim],
      [] as readonly string[],
    )
    .option(
      '--base-url <url>',
      'with --rebuild: the address of the site (default: site in organisation.yaml)',
    )
    .option(
      '--templates <dir>',
      'the folder that holds the company’s own templates/ (default: the root, if it has some)',
    )
    .option(
      '--other-version',
      'accept a site that another version of Gazette made: its pages are not made again and compared',
    )
    .action(async (dir: string | undefined, options: VerifyOptions) => setStatus(await run(dir, options)));
};

/** What the reader checks with: an earlier ledger, trusted signers and authorities. Throws a `UsageError`. */
async function holdingOf(options: VerifyOptions): Promise<Holding> {
  const { since, signers, ca, require: required, baseUrl } = options;
  if (baseUrl !== undefined && !/^https?:\/\/[^/]/.test(baseUrl))
    throw new UsageError(`--base-url takes an address such as https://example.org/legal, not \`${baseUrl}\``);
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
    templates: templatesOf(options),
    takesOthers: options.otherVersion ?? false,
    foundAt: options.baseUrl,
  };
}

/** The folder that holds the company's own `templates/`: the one that is named, else the root. Throws a `UsageError`. */
function templatesOf({ templates, root }: VerifyOptions): string | undefined {
  const folder = resolve(templates ?? root ?? process.cwd());
  if (existsSync(join(folder, 'templates'))) return folder;
  if (templates !== undefined) throw new UsageError(`--templates: ${folder} holds no templates/`);
  return undefined;
}

const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Verifies with a folder in which the site is made again. */
async function verifiedIn(folder: string, holding: Holding, options: VerifyOptions) {
  if (!isSite(folder)) return verify(folder, holding);
  const claims = claimsIn(options.pdfClaim);
  const print = options.print ? claims : null;
  if (options.print) await requirePrinter(folder);
  const home = passingFolder('assets');
  try {
    return await verify(folder, {
      ...holding,
      remake: (basis) => remakeSite(basis, { home, print }),
      todayIn: (timeZone) => wantedDay(options) ?? dayIn(timeZone, new Date()),
    });
  } finally {
    clearPassing(home);
  }
}

async function run(dir: string | undefined, options: VerifyOptions): Promise<number> {
  const folder = dir === undefined ? rootOf(options) : resolve(dir);
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder}`);
  const holding = await holdingOf(options);
  const evidence = readEvidence(folder);
  if (evidence === null && statSync(folder).isFile())
    throw new UsageError(
      `${folder} is a file, and no evidence: expected the zip file that gazette evidence writes`,
    );
  const found = evidence
    ? await verifyEvidence(evidence, holding)
    : await verifiedIn(folder, holding, options);
  if (!found)
    throw new UsageError(
      `${folder} contains neither a built site (SHA256SUMS) nor evidence (answer.json) nor policies/`,
    );
  const { kind, files, versions, witnesses, claims, forHosts } = found;
  if (options.rebuild !== undefined && kind !== 'site')
    throw new UsageError('--rebuild compares a built site: name its folder');
  if (options.print && kind !== 'site')
    throw new UsageError('--print compares a built site: name its folder');
  const others =
    options.rebuild === undefined ? [] : rebuildProblems(folder, resolve(options.rebuild), options.baseUrl);
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
  const rests = restsOn(
    { ...found, problems },
    {
      since: options.since ?? null,
      rebuilt: options.rebuild ?? null,
      isPrinted: options.print ?? false,
    },
  );
  if (options.json) {
    printJson({
      ok: isWhole,
      kind,
      files,
      wrong,
      versions,
      ...(claims?.built ? { asOf: claims.built.asOf, url: claims.built.url } : {}),
      ...(forHosts.length > 0 ? { forHosts } : {}),
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
      ? `${kind}: ${counted(files, 'file')} and ${counted(versions, 'version')} match the ledger and the checksums`
      : `${kind}: ${wrong} of ${counted(files, 'file')} ${wrong === 1 ? 'is' : 'are'} not what was published; the ledger has ${counted(versions, 'version')}`,
  );
  if (claims?.built) console.log(`built for ${claims.built.asOf}, at ${claims.built.url}`);
  for (const sentence of rests) console.error(sentence);
  return isWhole ? EXIT.ok : EXIT.policies;
}
