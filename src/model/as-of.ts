/** Answers about a day: which text was in force, from when to when, what was announced by then, and when that changes. */
import type { IsoDate } from './date.ts';
import type { Version } from './policy.ts';
import {
  byTime,
  type Dated,
  endOf,
  inForceOn,
  lastDayOf,
  neverHeld,
  type Status,
  statusOn,
} from './timeline.ts';

/** The tense of an answer about a day. */
export type Tense = 'past' | 'present' | 'future';

export const tenseOf = (day: IsoDate, today: IsoDate): Tense =>
  day < today ? 'past' : day === today ? 'present' : 'future';

/** The part of a version that an answer about a day needs. */
export type Announced = Dated & Pick<Version, 'published'>;

export interface AsOf<V> {
  /** The version in force that day; `null`: none was in force yet, or the policy was repealed. */
  readonly version: V | null;
  /** The day on which it came into force. */
  readonly since: IsoDate | null;
  /** The first day on which it is no longer in force; `null`: no end is known. */
  readonly until: IsoDate | null;
  /** The last day on which it is in force; `null`: no end is known. */
  readonly lastDay: IsoDate | null;
  /** Versions that were public that day, not in force yet, and not withdrawn by then; the nearest first. */
  readonly announced: readonly V[];
  /**
   * Versions public by that day and withdrawn by then without ever being in force: those meant for a later day and, where
   * nothing is in force, all of them. The nearest first.
   */
  readonly recalled: readonly V[];
  /** Why nothing is in force: no version had begun, or the last one was withdrawn. */
  readonly absence: 'not-yet' | 'repealed' | null;
}

/** The answer for `day`. `versions` in any order. */
export function asOf<V extends Announced>(versions: readonly V[], day: IsoDate): AsOf<V> {
  const version = inForceOn(versions, day);
  const hasBegun = versions.some((other) => other.effective <= day && !neverHeld(other));
  const announced = versions
    .filter((v) => v.published <= day && v.effective > day && !(v.withdrawn !== null && v.withdrawn <= day))
    .sort(byTime);
  const recalled = versions
    .filter(
      (v) =>
        v.published <= day && neverHeld(v) && v.withdrawn! <= day && (v.effective > day || version === null),
    )
    .sort(byTime);
  return {
    version,
    since: version?.effective ?? null,
    until: version && endOf(version, versions),
    lastDay: version && lastDayOf(version, versions),
    announced,
    recalled,
    absence: version ? null : hasBegun ? 'repealed' : 'not-yet',
  };
}

/** The days on which the status of some version changes, in order. */
export function changeDays(versions: readonly Dated[]): IsoDate[] {
  const days = versions.flatMap(({ effective, withdrawn }) =>
    withdrawn === null ? [effective] : withdrawn <= effective ? [withdrawn] : [effective, withdrawn],
  );
  return [...new Set(days)].sort();
}

/** A status and the first day of it; `null`: from the beginning. */
export interface StatusPeriod {
  readonly from: IsoDate | null;
  readonly status: Exclude<Status, 'draft'>;
}

/** The days on which the status of this one version changes, in order. */
export function ownChangeDays(version: Dated, versions: readonly Dated[]): IsoDate[] {
  const days = [version.effective, version.withdrawn, endOf(version, versions)];
  return [...new Set(days.filter((day): day is IsoDate => day !== null))].sort();
}

/** Every status that `version` has in its life, in order. */
export function statusPeriods(version: Dated, versions: readonly Dated[]): StatusPeriod[] {
  const periods: StatusPeriod[] = [];
  for (const from of [null, ...ownChangeDays(version, versions)]) {
    const status = statusOn(version, versions, from ?? '0000-01-01');
    if (periods.at(-1)?.status !== status) periods.push({ from, status });
  }
  return periods;
}
