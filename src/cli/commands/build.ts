/** `gazette build`: the whole site. Everything is made beside the old one, which stays until the new one is whole. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkArchive, isError } from '../../archive/index.ts';
import { CLAIMS } from '../../output/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface BuildOptions extends CommonOptions {
  readonly out?: string;
  readonly pdf: boolean;
  readonly baseUrl?: string;
  readonly pdfClaim: readonly string[];
}

/** Where the pages, layouts and styles stand. */
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export const addBuild: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('build'))
    .description('build the site: pages, archive, redlines, PDFs, API')
    .option('--out <dir>', 'where to put it (default: dist/ under the root)')
    .option('--no-pdf', 'build without PDFs')
    .option('--base-url <url>', 'address at which the site will stand (default: site in organisation.yaml)')
    .option(
      '--pdf-claim <standard>',
      `write into every PDF that it follows ${CLAIMS.join(' or ')}; only for those who let a validator look (may be repeated)`,
      (claim: string, before: readonly string[]) => [...before, claim],
      [] as readonly string[],
    )
    .action(async (options: BuildOptions) => setStatus(await build(options)));
};

async function build(options: BuildOptions): Promise<number> {
  const root = rootOf(options);
  const out = resolve(options.out ?? join(root, 'dist'));
  if (options.baseUrl !== undefined && !/^https?:\/\/[^/]/.test(options.baseUrl)) {
    throw new UsageError(
      `--base-url takes an address such as https://example.org/legal, not \`${options.baseUrl}\``,
    );
  }
  for (const claim of options.pdfClaim)
    if (!(CLAIMS as readonly string[]).includes(claim))
      throw new UsageError(`--pdf-claim takes ${CLAIMS.join(' or ')}, not \`${claim}\``);
  requireSite(out, root, options.out !== undefined);
  const { archive, problems } = openArchive(options);
  if (archive === null) return reportProblems(problems, options);
  const found = checkArchive(archive);
  if (found.some(isError)) return reportProblems(found, options);
  if (!options.json) reportProblems(found, options);

  const cache = join(root, '.cache');
  const unfinished = join(PROJECT, '.astro', `build-${process.pid}`);
  // Astro keeps its scraps in the output if that is under the working folder, so no two builds share any.
  process.chdir(PROJECT);
  Object.assign(process.env, {
    GAZETTE_ROOT: root,
    GAZETTE_AS_OF: dayOf(options, archive),
    GAZETTE_CACHE: cache,
    GAZETTE_NO_PDF: options.pdf ? '0' : '1',
    GAZETTE_PDF_CLAIMS: options.pdfClaim.join(','),
    ...(options.baseUrl === undefined ? {} : { GAZETTE_BASE_URL: options.baseUrl }),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  });
  try {
    const astro = await import('astro');
    await astro.build({
      root: PROJECT,
      outDir: unfinished,
      cacheDir: join(cache, 'astro'),
      logLevel: process.env.GAZETTE_DEBUG ? 'info' : 'warn',
    });
    replaceFolder(out, unfinished);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  if (options.json) printJson({ ok: true, out, asOf: process.env.GAZETTE_AS_OF, problems: [] });
  else console.error(`Built as of ${process.env.GAZETTE_AS_OF} in ${out}`);
  return EXIT.ok;
}

/** Throws a `UsageError` unless `out` is free, empty, or a site that was built before: what stands there will go. */
function requireSite(out: string, root: string, isNamed: boolean) {
  const policies = join(root, 'policies');
  const isAround = (outer: string, inner: string) => inner === outer || inner.startsWith(outer + sep);
  if (isAround(out, policies) || isAround(policies, out))
    throw new UsageError(
      `--out names ${out}, which holds or lies in ${policies}: name a folder for the site alone`,
    );
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new UsageError(`--out names ${out}, which is a file`);
  // `dist/` beside the policies is the site's by name.
  if (isNamed && readdirSync(out).length > 0 && !existsSync(join(out, 'SHA256SUMS')))
    throw new UsageError(
      `--out names ${out}, which holds other things than a site built before: name an empty folder`,
    );
}

/** Puts `made` in the place of `out`; whatever happens, one of the two whole sites stands there or beside it. */
function replaceFolder(out: string, made: string) {
  const next = `${out}.${process.pid}.new`;
  const old = `${out}.${process.pid}.old`;
  mkdirSync(dirname(out), { recursive: true });
  // Copied rather than renamed: `--out` may stand on another disk.
  cpSync(made, next, { recursive: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}
