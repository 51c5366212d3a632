/** Enters mail sent to a list in the ledger, counted by the digest of what was sent. */
import type { IsoDate, LedgerBody, NoticeSubject, Version } from '../model/index.ts';
import { type EventOptions, versionOf } from './record.ts';
import { type WriteResult, writeArchive } from './write.ts';

/**
 * Enters for each digest the number of mails that the ledger does not have yet. It counts while holding the lock, so that two
 * sendings never record one mail twice. `sent`: digest → number of mails sent so far. Errors: `version/event`.
 */
export function recordSent(
  root: string,
  options: EventOptions & {
    readonly on: IsoDate;
    readonly sent: ReadonlyMap<string, number>;
    readonly about: NoticeSubject;
  },
): WriteResult {
  return writeArchive(root, options, (archive) => {
    const named = versionOf(archive, options);
    if ('problems' in named) return named;
    const { policy, version } = named;
    const { sent, on, about } = options;
    const entries = [...sent].flatMap(([notice, count]) => {
      const audience = count - recordedBefore(version, about, notice);
      const body: LedgerBody = {
        type: 'notified',
        channel: 'email',
        date: on,
        audience,
        notice,
        ...(about === 'change' ? {} : { about }),
      };
      return audience > 0 ? [{ policy: policy.policy.id, version: version.id, body }] : [];
    });
    return entries.length > 0 ? { entries } : { problems: [] };
  });
}

/** How many mails with this digest the ledger has; `null`: with any known digest. */
export function recordedBefore(version: Version, about: NoticeSubject, words: string | null): number {
  return version.notifications
    .filter((given) => given.channel === 'email' && given.about === about && given.notice !== null)
    .filter((given) => words === null || given.notice === words)
    .reduce((sum, { audience }) => sum + (audience ?? 0), 0);
}
