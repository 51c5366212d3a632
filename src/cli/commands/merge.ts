/** `gazette merge`: the parts of a site that several machines built, put together. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isError } from '../../archive/index.ts';
import { claimsOf, filesIn } from '../../output/index.ts';
import {
  finishSite,
  isOfThisState,
  openSite,
  SHARD_FILE,
  type ShardManifest,
  SiteInMaking,
} from '../../site/index.ts';
import { watchedBy } from '../build-watch.ts';
import { heldAgainstPast, type PastOptions } from '../held.ts';
import { startProgress } from '../progress.ts';
import {
  type AddCommand,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';
import { replaceFolder, requireSite, sweepBeside } from '../site-folder.ts';
import { ownCacheOf, sealsFor, toolDigest } from '../site-process.ts';

interface MergeOptions extends Omit<PastOptions, 'rewrite'> {
  readonly out?: string;
}

export const addMerge: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('merge'))
    .description('put together the parts of a site that `gazette build --shard` made')
    .argument('<folder...>', 'the folders of all parts')
    .option('--out <dir>', 'folder of the site (default: dist/ under the root)')
    .option('--since <file|url>', 'the ledger that was published last; the new one must begin with it')
    .action(async (folders: string[], options: MergeOptions) => setStatus(await merge(folders, options)));
};

async function merge(folders: readonly string[], options: MergeOptions): Promise<number> {
  const root = rootOf(options);
  const out = resolve(options.out ?? join(root, 'dist'));
  const parts = folders.map((folder) => ({ folder: resolve(folder), manifest: manifestIn(resolve(folder)) }));
  const [first] = parts as [(typeof parts)[number], ...typeof parts];
  requireAll(parts.map(({ manifest }) => manifest));
  if (parts.some(({ folder }) => folder === out))
    throw new UsageError(`--out names ${out}, which is one of the parts: name another folder`);
  sweepBeside(out);
  requireSite(out, root, options.out !== undefined);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const held = await heldAgainstPast(archive, out, options);
  if (typeof held === 'number') return held;
  const { asOf, hasPdf, extent: sheets, url: baseUrl } = first.manifest;
  openSite({
    root,
    archive,
    asOf,
    hasPdf,
    sheets,
    baseUrl,
    pdfClaims: claimsOf(first.manifest.pdfClaims),
    kept: { folder: ownCacheOf(root), seals: sealsFor(root).seals, code: toolDigest() },
    watcher: watchedBy(options).watcher,
  });
  if (!isOfThisState(first.manifest))
    throw new UsageError(
      `the parts were built from other policies, or by another Gazette, than those here: build them again from ${root}`,
    );
  const whole = `${out}.${process.pid}.whole`;
  try {
    copyAll(
      parts.map(({ folder }) => folder),
      whole,
      options,
    );
    const texts = await finishSite(new SiteInMaking({ folder: whole }));
    replaceFolder(out, whole);
    if (options.json) printJson({ ok: true, out, parts: parts.length, texts });
    else console.error(`${parts.length} parts put together in ${out}, ${texts} texts in the search index`);
  } finally {
    rmSync(whole, { recursive: true, force: true });
  }
  return EXIT.ok;
}

function manifestIn(folder: string): ShardManifest {
  const path = join(folder, SHARD_FILE);
  if (!existsSync(path))
    throw new UsageError(
      `${folder} is not a part of a site: \`gazette build --shard\` writes ${SHARD_FILE} there`,
    );
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ShardManifest;
  } catch {
    throw new UsageError(`${path} is damaged: build that part again`);
  }
}

/** Each part once, all of one build. */
function requireAll(manifests: readonly ShardManifest[]): void {
  const states = new Set(manifests.map(({ index: _, ...state }) => JSON.stringify(state)));
  if (states.size > 1)
    throw new UsageError(
      'the parts do not belong together: they were built with other options, on another day, or from other policies',
    );
  const given = manifests.map(({ index }) => index).sort((a, b) => a - b);
  const { of } = manifests[0]!;
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !given.includes(index));
  if (missing.length > 0)
    throw new UsageError(`of ${of} parts, ${missing.join(', ')} are missing: name the folders of all parts`);
  const twice = given.find((index, i) => given[i - 1] === index);
  if (twice !== undefined) throw new UsageError(`part ${twice} is named twice`);
}

/** Throws a `UsageError` if two parts have a file of one name and other bytes. */
function copyAll(folders: readonly string[], whole: string, options: MergeOptions): void {
  const files = folders.map((folder) => filesIn(folder).filter((path) => path !== SHARD_FILE));
  const progress = startProgress(files.flat().length, 'files', options);
  const from = new Map<string, string>();
  for (const [i, folder] of folders.entries())
    for (const path of files[i]!) {
      progress.advance('');
      const before = from.get(path);
      if (before !== undefined) {
        if (readFileSync(join(before, path)).equals(readFileSync(join(folder, path)))) continue;
        throw new UsageError(
          `${path} is not the same file in ${folder} and in ${before}: build both parts again`,
        );
      }
      from.set(path, folder);
      mkdirSync(dirname(join(whole, path)), { recursive: true });
      copyFileSync(join(folder, path), join(whole, path));
    }
  progress.stop(null);
}
