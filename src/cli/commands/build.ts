/** `gazette build`: the whole site. What is new is made beside the old one, which stays until all of it is there. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Archive, checkSteps, isError, testimoniesOf, witnessProblem } from '../../archive/index.ts';
import { inTurns } from '../../markdown/index.ts';
import { dayIn } from '../../model/index.ts';
import { CLAIMS, EXTENTS, FULL_EXTENT } from '../../output/index.ts';
import { type BuiltFile, isInShard, loadSite, openSite, SiteInMaking, shardFrom } from '../../site/index.ts';
import { leftBeside, type Seals, Store, sweepPassing } from '../../store/index.ts';
import { type BuildPlace, inputsBefore, keepBuild, standingBuild, standingSite } from '../build-state.ts';
import { watchedBy } from '../build-watch.ts';
import { heldAgainstPast, type PastOptions } from '../held.ts';
import { claimsIn } from '../print-again.ts';
import { startProgress } from '../progress.ts';
import {
  type AddCommand,
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
import { putInPlace, requireSite, sweepBeside } from '../site-folder.ts';
import { makeSite, type OwnSeals, ownCacheOf, sealsFor, toolDigest } from '../site-process.ts';
import { isPendingTracked, trackedProblems } from '../tracked.ts';
import { workingIn } from '../working-folder.ts';

interface BuildOptions extends PastOptions {
  readonly out?: string;
  readonly drafts?: string;
  readonly pdf: boolean;
  readonly baseUrl?: string;
  readonly pdfClaim: readonly string[];
  readonly browser?: string;
  readonly sheets?: string;
  readonly force?: boolean;
  readonly shard?: string;
}

export const addBuild: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('build'))
    .description('build the site: pages, archive, redlines, PDFs, API')
    .option('--out <dir>', 'folder of the site (default: dist/ under the root)')
    .option('--drafts <dir>', 'build a preview with the drafts into a folder: marked on every page, noindex')
    .option('--no-pdf', 'build without PDFs')
    .option('--base-url <url>', 'address of the site (default: site in organisation.yaml)')
    .option(
      '--browser <path>',
      'browser that prints PDFs: the path of a Chrome or Chromium, or the address of one elsewhere, ws://…',
    )
    .option(
      '--sheets <which>',
      `which versions get PDF and Word files: ${EXTENTS.join(' or ')} (default: all, in archives of up to ${FULL_EXTENT} texts)`,
    )
    .option(
      '--pdf-claim <standard>',
      `state in every PDF that it follows ${CLAIMS.join(' or ')}; only use it after a validator has checked the files (may be repeated)`,
      (claim: string, before: readonly string[]) => [...before, claim],
      [] as readonly string[],
    )
    .option(
      '--shard <i/n>',
      'build one of n parts of the site, for several machines; `gazette merge` puts them together',
    )
    .option(
      '--since <file|url>',
      'the ledger that was published last (a file, a site, an address); the new one must begin with it (default: that in --out)',
    )
    .option('--rewrite <reason>', 'say in the ledger, for ever, that what was published before is changed')
    .option('--force', 'build even if nothing changed since the last build')
    .action(async (options: BuildOptions) => setStatus(await build(options)));
};

async function build(options: BuildOptions): Promise<number> {
  const root = rootOf(options);
  const named = options.drafts ?? options.out;
  const out = resolve(named ?? join(root, 'dist'));
  refuseWrong(options);
  const pdfClaims = claimsIn(options.pdfClaim);
  sweepPassing();
  sweepBeside(out);
  requireSite(out, root, named !== undefined);
  const cache = ownCacheOf(root);
  const own = sealsFor(root);
  const { seals } = own;
  const place = { cache, out, seals };
  const baseUrl = options.baseUrl ?? process.env.GAZETTE_BASE_URL;
  const code = toolDigest();
  const optionsOf = (timeZone: string) =>
    JSON.stringify([
      ...[wantedDay(options) ?? dayIn(timeZone, new Date()), options.pdf, baseUrl],
      ...[options.pdfClaim, options.sheets, options.shard, options.drafts !== undefined, code],
    ]);
  const isHeld = options.since !== undefined || options.rewrite !== undefined;
  const standing = options.force || isHeld ? null : standingBuild(root, place, optionsOf);
  if (standing !== null) {
    const asOf = wantedDay(options) ?? dayIn(standing, new Date());
    if (options.json) printJson({ ok: true, out, asOf, unchanged: true, problems: [] });
    else
      console.error(
        `Nothing changed since the last build: ${out} is as of ${asOf} (--force builds it again)`,
      );
    return EXIT.ok;
  }
  // Of before a line for `--rewrite`: the next build then looks again.
  const inputs = inputsBefore(root);
  const tracked = trackedProblems(root);
  if (isPendingTracked(tracked)) return reportProblems(tracked, options);
  const before = openArchive(options);
  if (before.archive === null) return reportProblems(before.problems, options);
  // A preview is no publication: it begins with whatever its branch has.
  const isPreview = options.drafts !== undefined && !isHeld;
  const archive = isPreview ? before.archive : await heldAgainstPast(before.archive, out, options);
  if (typeof archive === 'number') return archive;
  const found = [
    ...(await witnessProblems(archive)),
    ...(await checkTexts(archive, { folder: cache, seals }, code, options)),
  ];
  if (found.some(isError)) return reportProblems(found, options);
  if (!options.json) reportProblems(found, options);

  const asOf = dayOf(options, archive);
  if (options.browser !== undefined) process.env.GAZETTE_BROWSER = options.browser;
  const { watcher, count: pages, seconds } = watchedBy(options);
  openSite({
    root,
    archive,
    asOf,
    baseUrl,
    hasPdf: options.pdf,
    hasDrafts: options.drafts !== undefined,
    sheets: options.sheets,
    shard: options.shard,
    pdfClaims,
    kept: { folder: cache, seals, code },
    watcher,
  });
  const files = await buildInto(place);
  const { timeZone } = archive.organisation;
  keepBuild(place, { options: optionsOf(timeZone), timeZone, inputs }, files);
  if (!options.json) sayWhatIsNotTrusted(own);
  if (options.json)
    printJson({ ok: true, out, asOf, unchanged: false, pages, seconds: seconds(), problems: [] });
  else
    console.error(
      `Built as of ${asOf} in ${out}: ${pages.made} of ${pages.all} pages were made${pages.made < pages.all ? ', the others came from the cache' : ''}`,
    );
  return EXIT.ok;
}

interface Kept {
  readonly folder: string;
  readonly seals: Seals;
}

/** One line for whatever in `.cache/` no build of this user on this machine has made, and one for what the next will not trust. */
function sayWhatIsNotTrusted({ seals: { refused }, isLostIn }: OwnSeals): void {
  if (refused > 0)
    console.error(
      `${refused} ${refused === 1 ? 'entry' : 'entries'} of .cache/ ${refused === 1 ? 'was' : 'were'} damaged, or not made by you on this machine, and ${refused === 1 ? 'was' : 'were'} made again`,
    );
  if (isLostIn !== null)
    console.error(
      `No key could be kept in ${isLostIn}, outside of the project: the next build makes everything again, unless GAZETTE_CACHE_KEY is set`,
    );
}

/** Puts the site into `out` when all of it is there, and gives its files. */
async function buildInto(place: BuildPlace): Promise<readonly BuiltFile[]> {
  const { cache, out, seals } = place;
  // Astro keeps its bundle in the output if that is under the working folder, so no two builds share any.
  for (const { path } of leftBeside(join(cache, 'astro', 'build')))
    rmSync(path, { recursive: true, force: true });
  return workingIn(cache, async (home) => {
    const unfinished = join(home, 'astro', `build.${process.pid}`);
    mkdirSync(unfinished, { recursive: true });
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      const moving = loadSite().archive.organisation.rootLocale;
      const making = new SiteInMaking({ folder: unfinished, standing: standingSite(place), moving });
      await makeSite(home, making, seals);
      return putInPlace(out, making);
    } finally {
      process.env.NODE_ENV = before;
      rmSync(unfinished, { recursive: true, force: true });
    }
  });
}

function refuseWrong({ baseUrl, sheets, shard, drafts, out }: BuildOptions): void {
  if (drafts !== undefined && out !== undefined)
    throw new UsageError('--drafts names the folder of the preview, so --out is not needed');
  if (shard !== undefined && shardFrom(shard) === null)
    throw new UsageError(`--shard takes a part such as 2/4, not \`${shard}\``);
  if (baseUrl !== undefined && !/^https?:\/\/[^/]/.test(baseUrl))
    throw new UsageError(`--base-url takes an address such as https://example.org/legal, not \`${baseUrl}\``);
  if (sheets !== undefined && !(EXTENTS as readonly string[]).includes(sheets))
    throw new UsageError(`--sheets takes ${EXTENTS.join(' or ')}, not \`${sheets}\``);
}

/** What is wrong with the proofs beside the ledger: one that does not hold says that the ledger was written anew. */
async function witnessProblems({ root, ledger }: Archive) {
  const witnesses = await testimoniesOf(root, ledger.text);
  return witnesses.flatMap((witness) => witnessProblem(witness) ?? []);
}

/** Every problem of the texts; those that were looked at before are not parsed again. */
async function checkTexts(archive: Archive, kept: Kept, code: string, options: BuildOptions) {
  const store = new Store({ kept, code, memory: 0 });
  const shard = shardFrom(options.shard ?? '');
  const isOurs = (policy: string) => isInShard(policy, shard);
  const all = archive.policies
    .filter(({ policy }) => isOurs(policy.id))
    .flatMap(({ versions }) => versions)
    .reduce((sum, { translations }) => sum + Object.keys(translations).length, 0);
  const progress = startProgress(all, 'texts', options);
  const work = checkSteps(archive, isOurs, {
    checked: (parts, make) => {
      progress.advance(parts[0]!);
      return store.json('check', parts, make);
    },
    parsed: (parts, document) => {
      store.json('document', parts, () => document);
    },
  });
  const found = await inTurns(work);
  progress.stop(null);
  return found;
}
