/** Histories from elsewhere: what each document was, read in threads, as versions that can be taken in. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Locale } from '../../model/index.ts';
import type { FoundHistory } from './sources.ts';
import type { HistoryOptions, ImportedHistory, SourceDocument } from './states.ts';
import type { Step } from './worker.ts';

export { RewrittenError } from './branch.ts';
export { type DatedFile, datedHistory, FolderError, folderDigests, folderHistory, nameOf } from './folder.ts';
export { BlobReader, commonCommit, filesAt, GitError, openRepository, resolveRef } from './git.ts';
export { htmlHistory, pageDigests } from './html-folder.ts';
export { type KnownHistories, knownIn } from './known.ts';
export { kindFor, policyIdFor } from './names.ts';
export { type OwnHistory, ownHistory } from './own.ts';
export { fetchRemote, isAddress, plainAddress, RemoteError, remoteHead } from './remote.ts';
export { type Lost, typedDay } from './settle.ts';
export {
  type FoundDocument,
  type FoundHistory,
  gitHistory,
  type Place,
  watcherHistory,
} from './sources.ts';
export type {
  DatedVersion,
  DateVerdict,
  HistoryOptions,
  HistoryReport,
  HistoryVersion,
  ImportedHistory,
  SkewedDay,
  TextInOther,
} from './states.ts';

/** A read document. */
export interface ReadDocument extends ImportedHistory {
  readonly policy: string;
  /** The authoritative one first. */
  readonly locales: readonly Locale[];
}

/** The thread's code where the command line runs from a bundle (`cli/bundle-code.ts`): a tenth of the time to load. */
const BUNDLED = join(import.meta.dirname, 'history-worker.mjs');
/** How many documents wait in memory for each thread. */
const AHEAD = 4;

/**
 * Below two gigabytes a heap grows to twice of what lives in it, else to four times; young objects are looked through sooner. A
 * history that needs more is read again without limits.
 */
const LIMITS = { maxOldGenerationSizeMb: 2000, maxYoungGenerationSizeMb: 24 };

interface Work {
  readonly source: SourceDocument;
  readonly options: HistoryOptions;
}

type Pool = Piscina<Work, ImportedHistory>;

function poolOf(threads: number, step: (policy: string) => void, limits?: typeof LIMITS): Pool {
  const pool: Pool = new Piscina({
    filename: existsSync(BUNDLED) ? BUNDLED : new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    // A thread that found nothing to do for a moment would load everything again for the next document.
    idleTimeout: Number.POSITIVE_INFINITY,
    ...(limits && { resourceLimits: limits }),
  });
  pool.on('message', ({ policy }: Step) => step(policy));
  return pool;
}

/**
 * Reads every document of `found`, in order, as many at once as there are processors. Throws `GitError` where the source is
 * damaged. `step`: is called for each text that was read, and each that was written.
 */
export async function* readHistories(
  { documents }: Pick<FoundHistory, 'documents'>,
  options: HistoryOptions,
  step: (policy: string) => void = () => {},
): AsyncGenerator<ReadDocument> {
  const threads = Math.min(availableParallelism(), Math.max(documents.length, 1));
  const pools = [poolOf(threads, step, LIMITS)];
  const read = async (work: Work): Promise<ImportedHistory> => {
    try {
      return await pools[0]!.run(work);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      if (pools.length === 1) pools.push(poolOf(1, step));
      return pools[1]!.run(work);
    }
  };
  const waiting: Promise<ReadDocument>[] = [];
  // Texts come from one reader, one document after the other; threads work on several.
  let loading: Promise<unknown> = Promise.resolve();
  const begin = async (at: number): Promise<ReadDocument> => {
    const loaded = loading.then(() => documents[at]!.load());
    loading = loaded.catch(() => {});
    const source = await loaded;
    const history = await read({ source, options });
    return { ...history, policy: source.policy, locales: source.languages.map(({ locale }) => locale) };
  };
  try {
    let next = 0;
    const fill = () => {
      // More than there are threads: while a long one is read, others are, too.
      while (waiting.length < threads * AHEAD && next < documents.length) {
        const started = begin(next++);
        // A failure is thrown when its turn comes.
        started.catch(() => {});
        waiting.push(started);
      }
    };
    for (fill(); waiting.length > 0; fill()) yield await waiting.shift()!;
  } finally {
    await Promise.all(pools.map((pool) => pool.destroy()));
  }
}
