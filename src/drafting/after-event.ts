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

/**
 * What applies from a day on beside or after `version`. `holds`: the version in force then; `next`: the first that begins later.
 * No sample applies in the place of a text that is none.
 */
export function holdingFrom(versions: readonly Version[], version: Version, day: IsoDate) {
  const real = version.sample ? versions : versions.filter(({ sample }) => !sample);
  return { holds: inForceOn(real, day), next: upcomingOn(real, day)[0] ?? null };
}
