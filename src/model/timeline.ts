/**
 * When a version is in force. No status is stored: it follows from the versions and a day.
 *
 * In force on D: of the versions with `effective` ≤ D, leaving out those withdrawn on or before their effective date, the
 * last one; if that one was withdrawn on or before D, nothing is in force (the policy was repealed).
 */
import { addDays, type IsoDate } from './date.ts';
import type { Version } from './policy.ts';

export const STATUSES = ['draft', 'upcoming', 'in-force', 'superseded', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** The part of a version that decides when it is in force. */
export interface Dated {
  readonly id: string;
  readonly effective: IsoDate;
  readonly withdrawn: IsoDate | null;
  readonly sample?: boolean;
}

/** Orders versions by effective date, then by their counter on that day (`2025-12-15.10` after `.9`). */
export function byTime(a: Dated, b: Dated): number {
  if (a.effective !== b.effective) return a.effective < b.effective ? -1 : 1;
  return counterOf(a.id) - counterOf(b.id);
}

const counterOf = (id: string) => Number(/\.(\d+)$/.exec(id)?.[1] ?? 0);

/** Whether a version was withdrawn before it could come into force. */
export function neverHeld(version: Dated): boolean {
  return version.withdrawn !== null && version.withdrawn <= version.effective;
}

/** The version in force on `asOf`, or `null`. `versions` in any order. */
export function inForceOn<V extends Dated>(versions: readonly V[], asOf: IsoDate): V | null {
  const last = latestBegun(versions, asOf);
  if (last === null) return null;
  return last.withdrawn !== null && last.withdrawn <= asOf ? null : last;
}

function latestBegun<V extends Dated>(versions: readonly V[], asOf: IsoDate): V | null {
  const begun = versions.filter((v) => v.effective <= asOf && !neverHeld(v)).sort(byTime);
  return begun.at(-1) ?? null;
}

/**
 * The status of `version` on `asOf` by the archive's days alone, where a sample supersedes the version before it. The API gives
 * this status, with the mark `sample`; readers are shown `statusOn`.
 */
export function statusInArchive(
  version: Dated,
  versions: readonly Dated[],
  asOf: IsoDate,
): Exclude<Status, 'draft'> {
  const { withdrawn } = version;
  if (withdrawn !== null && withdrawn <= asOf && (neverHeld(version) || !isSupersededBy(withdrawn)))
    return 'withdrawn';
  if (version.effective > asOf) return 'upcoming';
  return inForceOn(versions, asOf)?.id === version.id ? 'in-force' : 'superseded';

  function isSupersededBy(day: IsoDate) {
    return versions.some(
      (other) => byTime(version, other) < 0 && other.effective <= day && !neverHeld(other),
    );
  }
}

/** The status of `version` on `asOf` as readers are shown it: a sample never supersedes a real text. */
export const statusOn = (
  version: Dated,
  versions: readonly Dated[],
  asOf: IsoDate,
): Exclude<Status, 'draft'> => statusInArchive(version, toldWith(version, versions), asOf);

/** The versions that readers are shown on `asOf`: samples only until the first real text is in force. */
export function shownAmong<V extends Dated>(versions: readonly V[], asOf: IsoDate): readonly V[] {
  const real = versions.filter(({ sample }) => !sample);
  return latestBegun(real, asOf) === null ? versions : real;
}

/** The version that readers are shown on `asOf` at the address of their policy, or `null`. */
export const shownOn = <V extends Dated>(versions: readonly V[], asOf: IsoDate): V | null =>
  inForceOn(shownAmong(versions, asOf), asOf);

/** The versions that are to come into force after `asOf` and are not withdrawn by then, the nearest first. */
export function upcomingOn<V extends Dated>(versions: readonly V[], asOf: IsoDate): V[] {
  return versions
    .filter((v) => v.effective > asOf && !(v.withdrawn !== null && v.withdrawn <= asOf))
    .sort(byTime);
}

/** The first day on which `version` is no longer in force; `null`: no end is known. */
export function endOf(version: Dated, versions: readonly Dated[]): IsoDate | null {
  const next = versions.filter((v) => byTime(version, v) < 0 && !neverHeld(v)).sort(byTime)[0] ?? null;
  const ends = [next?.effective ?? null, version.withdrawn].filter((day): day is IsoDate => day !== null);
  return ends.sort()[0] ?? null;
}

/** The last day on which `version` is in force; `null`: no end is known. */
export function lastDayOf(version: Dated, versions: readonly Dated[]): IsoDate | null {
  const end = endOf(version, versions);
  return end === null ? null : addDays(end, -1);
}

/** The versions that matter to readers of `version`: for a real text, samples do not follow it and do not end it. */
export const toldWith = <V extends Dated>(version: V, versions: readonly V[]): readonly V[] =>
  version.sample ? versions : versions.filter((other) => !other.sample || byTime(other, version) < 0);

/** The last day on which `version` is in force as readers are shown it; `null`: no end is known. */
export const lastRealDayOf = <V extends Dated>(version: V, versions: readonly V[]): IsoDate | null =>
  lastDayOf(version, toldWith(version, versions));

/** For a real text followed by samples only: the first of these samples, which does not end it. */
export function sampleAfter<V extends Dated>(version: V, versions: readonly V[]): V | null {
  const { after } = neighboursOf(version, versions);
  return !version.sample && after?.sample && endOf(version, versions) === after.effective ? after : null;
}

/** The real text that a sample pretends to replace: the last one before it, if that was in force until then. */
export function realBefore<V extends Dated>(version: V, versions: readonly V[]): V | null {
  const real = versions.filter((other) => !other.sample && byTime(other, version) < 0);
  return inForceOn(real, version.effective);
}

/** The versions without those withdrawn before they came into force, oldest first. */
export function sequenceOf<V extends Dated>(versions: readonly V[]): V[] {
  return versions.filter((v) => !neverHeld(v)).sort(byTime);
}

/** The version before one that takes effect on `effective`; `null`: none. `replaces`: an announced version to leave out. */
export function predecessorOn<V extends Dated>(
  versions: readonly V[],
  effective: IsoDate,
  replaces: string | null = null,
): V | null {
  const others = versions.filter(({ id }) => id !== replaces);
  return sequenceOf(others).findLast((version) => version.effective <= effective) ?? null;
}

/** Effective date of the last substantive version in force by `asOf`: the day the text was last updated. */
export function lastUpdatedOn(versions: readonly Version[], asOf: IsoDate): IsoDate | null {
  const begun = sequenceOf(versions).filter((v) => v.effective <= asOf);
  const substantive = begun.filter((v) => v.change.class !== 'editorial');
  return (substantive.at(-1) ?? begun[0])?.effective ?? null;
}

/** The version that `version` replaces, and the one that replaces it. */
export function neighboursOf<V extends Dated>(
  version: V,
  versions: readonly V[],
): { before: V | null; after: V | null } {
  const earlier = sequenceOf(versions).filter((v) => byTime(v, version) < 0);
  const later = sequenceOf(versions).filter((v) => byTime(version, v) < 0);
  return { before: earlier.at(-1) ?? null, after: later[0] ?? null };
}
