/** Announcements that came to nothing, where readers of the text that stays must hear of them. */
import type { ArchivedPolicy } from '../archive/index.ts';
import { addDays, byTime, endOf, type IsoDate, neverHeld, toldWith, type Version } from '../model/index.ts';
import { loadSite } from './site.ts';

/** A version that was withdrawn before its day, and the days on which the text that stays says so. */
export interface Recalled {
  readonly version: Version;
  readonly from: IsoDate;
  /** The first day on which it is no longer said. */
  readonly until: IsoDate;
}

/**
 * The versions that were to come after `version` and were withdrawn: told while `version` holds, as long as a change is told on
 * the home page.
 */
export function recalledAfter({ versions }: ArchivedPolicy, version: Version): Recalled[] {
  const { bannerDays } = loadSite().archive.organisation;
  const end = endOf(version, toldWith(version, versions));
  return versions
    .filter((other) => neverHeld(other) && !neverHeld(version) && byTime(version, other) < 0)
    .map((other) => {
      // A withdrawal of a day to come is known on the day of its entry.
      const [first, last] = [
        other.withdrawnAt?.slice(0, 10) ?? other.withdrawn!,
        other.withdrawn!,
      ].sort() as [IsoDate, IsoDate];
      const told = addDays(last, bannerDays);
      return {
        version: other,
        from: first > version.effective ? first : version.effective,
        until: end !== null && end < told ? end : told,
      };
    })
    .filter(({ from, until }) => from < until);
}
