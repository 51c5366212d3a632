/** `gazette build`: the whole site. Everything is made beside the old one, which stays until the new one is whole. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Archive, checkArchive, isError } from '../../archive/index.ts';
import { dayIn } from '../../model/index.ts';
import { CLAIMS, EXTENTS, FULL_EXTENT } from '../../output/index.ts';
import { type BuildWatcher, handOver, isInShard, shardFrom, watchBuild } from '../../site/index.ts';
import { codeDigest, Store } from '../../store/index.ts';
import { inputsBefore, keepBuild, standingBuild } from '../build-state.ts';
import { startProgress } from '../progress.ts';
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
  wantedDay,
  withCommonOptions,
} from '../report.ts';
import { replaceFolder, requireSite } from '../site-folder.ts';

interface BuildOptions extends CommonOptions {
  readonly out?: string;
  readonly pdf: boolean;
  readonly baseUrl?: string;
  readonly pdfClaim: readonly string[];
  readonly browser?: string;
  readonly sheets?: string;
  readonly force?: boolean;
  readonly shard?: string;
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
      '--browser <path>',
      'what prints PDFs: a Chrome or Chromium, or the address of one elsewhere, ws://…',
    )
    .option(
      '--sheets <which>',
      `PDF and Word files of ${EXTENTS.join(' or ')} versions (default: all up to ${FULL_EXTENT} texts)`,
    )
    .option(
      '--pdf-claim <standard>',
      `write into every PDF that it follows ${CLAIMS.join(' or ')}; only for those who let a validator look (may be repeated)`,
      (claim: string, before: readonly string[]) => [...before, claim],
      [] as readonly string[],
    )
    .option(
      '--shard <i/n>',
      'one of n parts of the site, for several machines: put together by `gazette merge`',
    )
    .option('--force', 'build even if nothing changed since the last build')
    .action(async (options: BuildOptions) => setStatus(await build(options)));
};

async function build(options: BuildOptions): Promise<number> {
  const root = rootOf(options);
  const out = resolve(options.out ?? join(root, 'dist'));
  refuseWrong(options);
  requireSite(out, root, options.out !== undefined);
  const cache = join(root, '.cache');
  const code = codeDigest(PROJECT);
  const optionsOf = (timeZone: string) =>
    JSON.stringify([
      ...[wantedDay(options) ?? dayIn(timeZone, new Date()), options.pdf, options.baseUrl],
      ...[options.pdfClaim, options.sheets, options.shard, code],
    ]);
  const standing = options.force ? null : standingBuild(root, cache, out, optionsOf);
  if (standing !== null) {
    const asOf = wantedDay(options) ?? dayIn(standing, new Date());
    if (options.json) printJson({ ok: true, out, asOf, unchanged: true, problems: [] });
    else console.error(`Nothing changed: ${out} is as of ${asOf} (--force builds it again)`);
    return EXIT.ok;
  }
  const inputs = inputsBefore(root);
  const { archive, problems } = openArchive(options);
  if (archive === null) return reportProblems(problems, options);
  const found = checkTexts(archive, cache, code, options);
  if (found.some(isError)) return reportProblems(found, options);
  if (!options.json) reportProblems(found, options);

  const unfinished = join(PROJECT, '.astro', `build-${process.pid}`);
  const asOf = dayOf(options, archive);
  // Astro keeps its scraps in the output if that is under the working folder, so no two builds share any.
  process.chdir(PROJECT);
  Object.assign(process.env, {
    GAZETTE_ROOT: root,
    GAZETTE_AS_OF: asOf,
    GAZETTE_CACHE: cache,
    GAZETTE_CODE: code,
    GAZETTE_NO_PDF: options.pdf ? '0' : '1',
    ...(options.browser === undefined ? {} : { GAZETTE_BROWSER: options.browser }),
    GAZETTE_SHARD: options.shard ?? '',
    GAZETTE_SHEETS: options.sheets ?? '',
    GAZETTE_PDF_CLAIMS: options.pdfClaim.join(','),
    ...(options.baseUrl === undefined ? {} : { GAZETTE_BASE_URL: options.baseUrl }),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  });
  handOver(archive);
  watchBuild(watcherFor(options));
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
  const { timeZone } = archive.organisation;
  keepBuild(cache, out, { options: optionsOf(timeZone), timeZone, inputs });
  if (options.json) printJson({ ok: true, out, asOf, unchanged: false, problems: [] });
  else console.error(`Built as of ${asOf} in ${out}`);
  return EXIT.ok;
}

function refuseWrong({ baseUrl, pdfClaim, sheets, shard }: BuildOptions): void {
  if (shard !== undefined && shardFrom(shard) === null)
    throw new UsageError(`--shard takes a part such as 2/4, not \`${shard}\``);
  if (baseUrl !== undefined && !/^https?:\/\/[^/]/.test(baseUrl))
    throw new UsageError(`--base-url takes an address such as https://example.org/legal, not \`${baseUrl}\``);
  for (const claim of pdfClaim)
    if (!(CLAIMS as readonly string[]).includes(claim))
      throw new UsageError(`--pdf-claim takes ${CLAIMS.join(' or ')}, not \`${claim}\``);
  if (sheets !== undefined && !(EXTENTS as readonly string[]).includes(sheets))
    throw new UsageError(`--sheets takes ${EXTENTS.join(' or ')}, not \`${sheets}\``);
}

/** Every problem of the texts; those that were looked at before are not parsed again. */
function checkTexts(archive: Archive, cache: string, code: string, options: BuildOptions) {
  const store = new Store({ folder: cache, code, memory: 0 });
  const shard = shardFrom(options.shard ?? '');
  const isOurs = (policy: string) => isInShard(policy, shard);
  const all = archive.policies
    .filter(({ policy }) => isOurs(policy.id))
    .flatMap(({ versions }) => versions)
    .reduce((sum, { translations }) => sum + Object.keys(translations).length, 0);
  const progress = startProgress(all, 'texts', options);
  const found = checkArchive(archive, isOurs, {
    checked: (parts, make) => {
      progress.advance(parts[0]!);
      return store.json('check', parts, make);
    },
    parsed: (parts, document) => {
      store.json('document', parts, () => document);
    },
  });
  progress.stop(null);
  return found;
}

/** So many texts without a PDF are named. */
const NAMED = 10;

/** How far the pages are, and the PDFs. */
function watcherFor(options: BuildOptions): BuildWatcher {
  const silent = startProgress(0, '', { json: true });
  let [histories, pages, printed] = [silent, silent, silent];
  let left = 0;
  return {
    onHistory: (done, all) => {
      if (done === 1) histories = startProgress(all, 'histories', options);
      histories.advance('');
      if (done === all) histories.stop(null);
    },
    onPages: (all) => {
      left = all;
      pages = startProgress(all, 'pages', options);
    },
    onPage: (pathname) => {
      pages.advance(pathname);
      left -= 1;
      if (left === 0) pages.stop(null);
    },
    onPdf: (done, all) => {
      if (done === 1) printed = startProgress(all, 'PDF', options);
      printed.advance('');
      if (done === all) printed.stop(null);
    },
    onUnprintable: (texts) => {
      if (texts.length === 0 || options.json) return;
      const more = texts.length > NAMED ? [`and ${texts.length - NAMED} more`] : [];
      console.error(
        `No PDF of ${texts.length} ${texts.length === 1 ? 'text' : 'texts'}, in which characters stand that no face of print has:\n  ${[...texts.slice(0, NAMED), ...more].join('\n  ')}`,
      );
    },
  };
}
