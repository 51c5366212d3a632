/** Records in the ledger, permanently, that published history was replaced. */
import type { LedgerBody } from '../model/index.ts';
import type { Archive } from './archive.ts';
import { sha256 } from './digest.ts';
import { LEDGER_FILE } from './ledger.ts';
import { problem } from './problem.ts';
import { linesOf, partingFrom, placeOf } from './since.ts';
import { type WriteOptions, type WriteResult, writeArchive } from './write.ts';

export interface RewriteOptions extends WriteOptions {
  /** The ledger that was published before, as it was served. */
  readonly former: string;
  readonly reason: string;
}

/** Enters a `rewritten` event for each version that is affected and still published. */
export function recordRewriting(root: string, { former, reason, ...options }: RewriteOptions): WriteResult {
  return writeArchive(root, options, (archive) => {
    const parting = partingFrom(former, archive.ledger);
    if (parting === null || parting.told !== null) {
      const why =
        'Unexpected rewriting, the ledger begins with the one that was published before, or says so';
      return { problems: [problem(LEDGER_FILE, why, { rule: 'ledger/rewritten' })] };
    }
    const { kept, lines } = parting;
    const body = { type: 'rewritten', former: sha256(former), lines, kept, reason } satisfies LedgerBody;
    return { entries: touched(archive, former, kept).map((about) => ({ ...about, body })) };
  });
}

/** The published versions that lines after the first `kept` name, in either ledger; if none, the last published one. */
function touched({ ledger }: Archive, former: string, kept: number) {
  const published = ledger.events.filter(({ type }) => type === 'published');
  const named = new Set(
    [...linesOf(former).slice(kept), ...linesOf(ledger.text).slice(kept)]
      .map(placeOf)
      .map((place) => `${place?.policy} ${place?.version}`),
  );
  const found = published.filter(({ policy, version }) => named.has(`${policy} ${version}`));
  return (found.length > 0 ? found : published.slice(-1)).map(({ policy, version }) => ({ policy, version }));
}
