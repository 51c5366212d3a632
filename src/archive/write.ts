/** The only way to write to the ledger: take the lock, read, decide, write all or nothing. */
import type { VFileMessage } from 'vfile-message';
import type { IsoInstant, LedgerBody, LedgerEvent } from '../model/index.ts';
import { type InvisibleSign, invisibleIn } from '../records/index.ts';
import type { Archive } from './archive.ts';
import { commit, settleLocked, type Writes } from './commit.ts';
import { appended, digestLine, LEDGER_DIGEST_FILE, LEDGER_FILE, momentAfter } from './ledger.ts';
import { withLock } from './lock.ts';
import { isError, problem } from './problem.ts';
import { readOnce } from './read.ts';

/** What is to be written: events, and with a new version its files. */
export interface Decision {
  readonly entries: readonly {
    readonly policy: string;
    readonly version: string;
    readonly body: LedgerBody;
  }[];
  readonly writes?: Pick<Writes, 'folders' | 'removed'> & Partial<Pick<Writes, 'files'>>;
}

/** Decides on the archive as it is now: gives what to write, or the problems that prevent it. */
export type Decide = (archive: Archive) => Decision | { readonly problems: readonly VFileMessage[] };

export interface WriteOptions {
  /** Gives the current time; called while holding the lock. */
  readonly now: () => IsoInstant;
  /** Gives what would be written, and writes nothing. */
  readonly dryRun?: boolean;
}

export interface WriteResult {
  /** The lines that were, or would be, appended; `null` if something was in the way. */
  readonly events: readonly LedgerEvent[] | null;
  readonly problems: readonly VFileMessage[];
}

/**
 * Writes what `decide` decides. Nothing is written while the archive cannot be read, or when the machine's clock stands
 * before the ledger's last line (`ledger/clock`): no line is ever backdated.
 */
export function writeArchive(
  root: string,
  { now, dryRun = false }: WriteOptions,
  decide: Decide,
): WriteResult {
  // A dry run writes nothing, so it needs neither the lock nor the right to write.
  if (dryRun) return attempt();
  return withLock(root, () => {
    settleLocked(root);
    return attempt();
  });

  function attempt(): WriteResult {
    const { archive, problems } = readOnce(root);
    const broken = problems.filter(isError);
    if (archive === null || broken.length > 0) return { events: null, problems: broken };
    const moment = momentAfter(archive.ledger, now);
    if ('problem' in moment) return { events: null, problems: [moment.problem] };
    const decision = decide(archive);
    if ('problems' in decision) return { events: null, problems: decision.problems };
    const unseen = invisibleIn(decision.entries.map(({ body }) => body));
    if (unseen.length > 0) return { events: null, problems: unseen.map(unseenProblem) };
    const { text, events } = appended(archive.ledger, decision.entries, moment.at);
    if (!dryRun) {
      const { files = [], ...writes } = decision.writes ?? {};
      const ledger = [
        [LEDGER_FILE, text],
        [LEDGER_DIGEST_FILE, digestLine(text)],
      ] as const;
      commit(root, { ...writes, files: [...files, ...ledger] });
    }
    return { events, problems: [] };
  }
}

const unseenProblem = ({ sign, path }: InvisibleSign) =>
  problem(
    LEDGER_FILE,
    `Unexpected ${sign}, which nobody sees, in \`${String(path.at(-1))}\`, expected words without it`,
    { rule: 'ledger/invisible' },
  );
