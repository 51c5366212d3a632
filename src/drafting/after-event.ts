/** A policy as a line of the ledger that is not written yet would make it. */
import type { ArchivedPolicy } from '../archive/index.ts';
import { touchedBy } from '../events/index.ts';
import { type IsoDate, inForceOn, type LedgerEvent, upcomingOn, type Version } from '../model/index.ts';

export interface AfterEvent {
  readonly version: Version;
  /** The policy with that version among its others. */
  readonly policy: ArchivedPolicy;
}

export function afterEvent(found: ArchivedPolicy, before: Version, line: LedgerEvent): AfterEvent {
  const version = touchedBy(before, line);
  const versions = found.versions.map((other) => (other.id === version.id ? version : other));
  return { version, policy: { ...found, versions } };
}

/** What applies from a day on. `holds`: the version in force then; `next`: the first that begins later. */
export const holdingFrom = <V extends Version>(versions: readonly V[], day: IsoDate) => ({
  holds: inForceOn(versions, day),
  next: upcomingOn(versions, day)[0] ?? null,
});
