/** What is said of a version's status, the same wherever it is said. */
import {
  addDays,
  type IsoDate,
  lastRealDayOf,
  neighboursOf,
  neverHeld,
  type Status,
  statusOn,
  toldWith,
  type Version,
} from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';

/** The sentence on the status of `version` on `day`, with its absolute dates. */
export function statusLineOn(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  day: IsoDate,
): string {
  const { effective, withdrawn } = version;
  const last = lastRealDayOf(version, versions);
  const status = statusOn(version, versions, day);
  const line = words.statusLine(status, {
    effective: words.date(effective),
    lastDay: last !== null && last >= effective ? words.date(last) : null,
    // One that holds ends where the next one comes before the day on which it is withdrawn.
    withdrawn:
      withdrawn && (status !== 'in-force' || endsByWithdrawal(version, last)) ? words.date(withdrawn) : null,
  });
  return version.sample ? words.sample.only(line) : line;
}

/** Whether the last day of a version is that of its own withdrawal, and not the day before the next version. */
const endsByWithdrawal = ({ withdrawn }: Version, last: IsoDate | null): boolean =>
  withdrawn !== null && last !== null && addDays(last, 1) === withdrawn;

/**
 * Whether the end of a version is, on `day`, no more than an announcement: that of the next version, which can be withdrawn
 * before it begins.
 */
export function endIsAnnounced(version: Version, versions: readonly Version[], day: IsoDate): boolean {
  const last = lastRealDayOf(version, versions);
  if (last === null || last < day || endsByWithdrawal(version, last)) return false;
  const { after } = neighboursOf(version, toldWith(version, versions));
  return after !== null && after.published <= day;
}

/** From when to when a version holds, as it is known on `day`. */
export function periodOn(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  day: IsoDate,
): string {
  const last = lastRealDayOf(version, versions);
  const since = words.date(version.effective);
  return last !== null && endIsAnnounced(version, versions, day)
    ? words.asOf.announcedPeriod(since, words.date(last))
    : words.asOf.period(since, last && words.date(last));
}

/**
 * The word for a status of `version`: one that never begins is not to come, also before the day of its withdrawal, and a sample
 * has a status in itself alone.
 */
export function statusWord(words: Dictionary, version: Version, status: Status): string {
  const word = status === 'upcoming' && neverHeld(version) ? words.version.willNotCome : words.status(status);
  return version.sample ? words.sample.only(word) : word;
}
