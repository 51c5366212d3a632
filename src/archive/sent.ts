/** Mails that were sent to a list, taken into the ledger by what was sent. */
import type { IsoDate, LedgerBody, NoticeSubject, Version } from '../model/index.ts';
import { type EventOptions, versionOf } from './record.ts';
import { type WriteResult, writeArchive } from './write.ts';

/**
 * Records mails by what was sent: of each digest, as many as the ledger does not have yet. Looks under the lock, so that two
 * sendings never record one mail twice. `sent`: digest → how many have it. Errors: `version/event`.
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

/** How many mails of these words (`null`: of any whose words are known) the ledger has. */
export function recordedBefore(version: Version, about: NoticeSubject, words: string | null): number {
  return version.notifications
    .filter((given) => given.channel === 'email' && given.about === about && given.notice !== null)
    .filter((given) => words === null || given.notice === words)
    .reduce((sum, { audience }) => sum + (audience ?? 0), 0);
}
