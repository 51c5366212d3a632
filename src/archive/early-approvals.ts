/** Approvals that name a day on which the draft that they are of could not be there yet. */
import type { VFileMessage } from 'vfile-message';
import { dayIn, type LedgerEvent } from '../model/index.ts';
import type { Archive } from './archive.ts';
import { LEDGER_FILE } from './ledger.ts';
import { problem } from './problem.ts';

/**
 * A policy has one draft at a time, which publishing takes away: an approval dated before the version before was entered is of a
 * text that stood elsewhere then. It is told and no error, since two branches that both published are put together in that way.
 */
export function earlyApprovals(
  { ledger, organisation }: Pick<Archive, 'ledger' | 'organisation'>,
  only?: string,
): VFileMessage[] {
  const { events } = ledger;
  return events.flatMap((event) => {
    if (event.type !== 'approved' || (only !== undefined && event.policy !== only)) return [];
    const own = publishedBefore(events, event, (one) => one.version === event.version);
    const before = own && publishedBefore(events, own, (one) => one.version !== event.version);
    const entered = before && dayIn(organisation.timeZone, new Date(before.at));
    if (!before || !entered || event.date >= entered) return [];
    const reason = `Found an approval of ${event.policy} ${event.version} dated ${event.date}, before line ${before.seq} published ${before.version} on ${entered}: the draft began after that, unless two branches were put together`;
    return [
      problem(LEDGER_FILE, reason, {
        rule: 'ledger/early-approval',
        severity: 'warning',
        place: { line: event.seq, column: 1 },
      }),
    ];
  });
}

/** The last line before `event` that published a version of its policy, of those that are wanted. */
const publishedBefore = (
  events: readonly LedgerEvent[],
  { seq, policy }: LedgerEvent,
  isWanted: (event: LedgerEvent) => boolean,
): LedgerEvent | undefined =>
  events.findLast(
    (one) => one.seq < seq && one.type === 'published' && one.policy === policy && isWanted(one),
  );
