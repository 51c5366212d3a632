/** `gazette cache`: shows the size of the cache, removes unused entries, copies entries to and from a shared cache. */
import type { Command } from 'commander';
import { openShared, prune, SharedError, sizesOf, syncCache } from '../../store/index.ts';
import { startProgress } from '../progress.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  printJson,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';
import { cacheOf, ownCacheOf, sealsFor, sharedKey } from '../site-process.ts';

interface PruneCommandOptions extends CommonOptions {
  readonly maxSize: string;
  readonly unused?: string;
  readonly dryRun?: boolean;
}

export const addCache: AddCommand = (program, setStatus) => {
  const group = program.command('cache').description('show, trim or copy what builds keep in .cache/');
  withCommonOptions(group.command('size') as Command)
    .description('count the entries of each kind and their size')
    .action((options: CommonOptions) => setStatus(size(options)));
  withCommonOptions(group.command('prune') as Command)
    .description('remove what was not used for longest; a later build makes it again')
    .option('--max-size <size>', 'size to keep at most, such as 500MB or 2GB', '2GB')
    .option('--unused <days>', 'remove what no build used for this many days, whatever the size')
    .option('--dry-run', 'say what would be removed and remove nothing')
    .action((options: PruneCommandOptions) => setStatus(pruneCache(options)));
  for (const direction of ['pull', 'push'] as const)
    withCommonOptions(group.command(direction) as Command)
      .description(
        direction === 'pull'
          ? 'copy the entries that are missing here from a folder or a bucket'
          : 'copy the entries that are missing there to a folder or a bucket',
      )
      .argument(
        '<where>',
        'a folder, or s3://bucket/prefix; keys, region and endpoint come from the AWS_… environment variables. Entries are sealed with GAZETTE_CACHE_KEY',
      )
      .action(async (where: string, options: CommonOptions) =>
        setStatus(await carry(direction, where, options)),
      );
};

function size(options: CommonOptions): number {
  const kinds = sizesOf(cacheOf(rootOf(options)));
  if (options.json) printJson({ ok: true, kinds });
  else if (kinds.length === 0) console.log('the cache is empty');
  else
    for (const { kind, entries, bytes } of kinds)
      console.log(`${kind}: ${entries} entries, ${sizeText(bytes)}`);
  return EXIT.ok;
}

function pruneCache(options: PruneCommandOptions): number {
  const maxBytes = bytesFrom(options.maxSize);
  const days = options.unused === undefined ? null : Number(options.unused);
  if (days !== null && !(Number.isSafeInteger(days) && days >= 0))
    throw new UsageError(`--unused takes a whole number of days, not \`${options.unused}\``);
  const { entries, bytes, left } = prune(ownCacheOf(rootOf(options)), {
    maxBytes,
    notUsedSince: days === null ? null : new Date(Date.now() - days * 86_400_000),
    isDry: options.dryRun ?? false,
  });
  if (options.json) printJson({ ok: true, dryRun: options.dryRun ?? false, entries, bytes, left });
  else
    console.log(
      `${entries} entries, ${sizeText(bytes)} ${options.dryRun ? 'would be removed' : 'removed'}; ${sizeText(left)} kept`,
    );
  return EXIT.ok;
}

async function carry(direction: 'pull' | 'push', where: string, options: CommonOptions): Promise<number> {
  try {
    const root = rootOf(options);
    const shared = await openShared(where);
    const key = sharedKey();
    const cache = ownCacheOf(root);
    const { seals } = sealsFor(root, 'own');
    let progress: ReturnType<typeof startProgress> | null = null;
    const { carried, there, refused } = await syncCache(
      direction,
      { cache, shared, key, seals },
      (done, all) => {
        progress ??= startProgress(all, direction, options);
        progress.advance('');
        if (done === all) progress.stop(null);
      },
    );
    if (options.json)
      printJson({ ok: true, carried, there, refused: refused.length, refusedEntries: refused });
    else {
      console.log(`${carried} entries copied, ${there} were there already`);
      if (refused.length > 0) console.error(refusedSaid(direction, refused));
    }
    return EXIT.ok;
  } catch (error) {
    if (error instanceof SharedError) throw new UsageError(error.message);
    throw error;
  }
}

/** How many refused entries a message names; the others are counted. */
const NAMED = 3;

function refusedSaid(direction: 'pull' | 'push', refused: readonly string[]): string {
  const why =
    direction === 'pull'
      ? 'they are damaged, no files, or not sealed with the key in GAZETTE_CACHE_KEY'
      : 'they are damaged, or not made by you on this machine';
  const more = refused.length > NAMED ? ` and ${refused.length - NAMED} more` : '';
  return `${refused.length} entries were refused: ${why}; they are made again (${refused.slice(0, NAMED).join(', ')}${more})`;
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

function bytesFrom(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([KMGT]?B)$/i.exec(text) ?? [];
  if (number === undefined) throw new UsageError(`--max-size takes a size such as 500MB, not \`${text}\``);
  return Number(number) * 1000 ** UNITS.indexOf(unit!.toUpperCase());
}

function sizeText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
