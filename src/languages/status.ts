/** What is said of a version's status, the same wherever it is said. */
import {
  addDays,
  type IsoDate,
  lastRealDayOf,
  neverHeld,
  type Status,
  statusOn,
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
      withdrawn && (status !== 'in-force' || (last !== null && addDays(last, 1) === withdrawn))
        ? words.date(withdrawn)
        : null,
  });
  return version.sample ? words.sample.only(line) : line;
}

/** The word for a status of `version`: one that never begins is not to come, also before the day of its withdrawal. */
export const statusWord = (words: Dictionary, version: Version, status: Status): string =>
  status === 'upcoming' && neverHeld(version) ? words.version.willNotCome : words.status(status);
