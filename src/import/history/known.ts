/** What an archive has of the histories that were taken in before: they are gone on with, never written again. */
import { type Archive, findPolicy, readSource } from '../../archive/index.ts';
import { type LedgerEvent, type Locale, neverHeld, type Origin } from '../../model/index.ts';
import type { KnownHistory } from './states.ts';

/** A change of a file, as an origin names it. */
type Change = Pick<Origin, 'ref' | 'path'>;

export interface KnownHistories {
  /** The policy that `changes` became; `null`: none of them was taken in. */
  readonly policyOf: (from: Origin['from'], changes: Iterable<Change>) => string | null;
  /** What there is of a policy; `null`: no version. */
  readonly of: (policy: string) => KnownHistory | null;
}

const keyOf = (from: string, { ref, path }: Change) => `${from}\0${ref}\0${path}`;

export function knownIn(archive: Archive | null): KnownHistories {
  const byChange = new Map<string, string>();
  for (const { versions } of archive?.policies ?? [])
    for (const { policy, origin } of versions) if (origin) byChange.set(keyOf(origin.from, origin), policy);
  let events: Map<string, LedgerEvent[]> | null = null;
  const idsOf = (policy: string) => {
    events ??= Map.groupBy(archive?.ledger.events ?? [], (event) => event.policy);
    const own = events.get(policy)?.filter(({ type }) => type === 'published') ?? [];
    return own.map(({ version }) => version);
  };
  return {
    policyOf: (from, changes) => {
      for (const change of changes) {
        const policy = byChange.get(keyOf(from, change));
        if (policy !== undefined) return policy;
      }
      return null;
    },
    of: (policy) => archive && knownOf(archive, policy, idsOf(policy)),
  };
}

/** `ids`: its versions as they were taken in: an announced one may hold later than the one that came after it. */
function knownOf(archive: Archive, policy: string, ids: readonly string[]): KnownHistory | null {
  const versions = findPolicy(archive, policy)?.versions ?? [];
  const byId = new Map(versions.map((version) => [version.id, version]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  const last = inOrder.at(-1);
  if (!last) return null;
  return {
    versions: inOrder.map(({ id, published, effective, origin, withdrawn }) => ({
      id,
      published,
      effective,
      ref: origin?.ref ?? null,
      neverHeld: neverHeld({ id, effective, withdrawn }),
      withdrawn,
    })),
    last: Object.fromEntries(
      (Object.keys(last.translations) as Locale[]).map((locale) => [
        locale,
        readSource(archive, policy, last.id, locale).toString('utf8'),
      ]),
    ),
  };
}
