/** What is said of a version's status, the same wherever it is said. */
import { type IsoDate, lastDayOf, neverHeld, type Status, statusOn, type Version } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';

/** The sentence on the status of `version` on `day`, with its absolute dates. */
export function statusLineOn(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  day: IsoDate,
): string {
  const { effective, withdrawn } = version;
  const last = lastDayOf(version, versions);
  return words.statusLine(statusOn(version, versions, day), {
    effective: words.date(effective),
    lastDay: last !== null && last >= effective ? words.date(last) : null,
    withdrawn: withdrawn && words.date(withdrawn),
  });
}

/** The word for a status of `version`: one that never begins is not to come, also before the day of its withdrawal. */
export const statusWord = (words: Dictionary, version: Version, status: Status): string =>
  status === 'upcoming' && neverHeld(version) ? words.version.willNotCome : words.status(status);
