/**
 * Parts of a page that hold on some days only. All of them are in the page; those of other days are `hidden`, and a
 * small script (`browser/clock.ts`) turns them by the reader's clock, so a page stays right when nobody rebuilds it.
 */
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  type ChangeTense,
  changeDays,
  changeTenseOn,
  type InForceTurn,
  type IsoDate,
  type Locale,
  ownChangeDays,
  type StatusPeriod,
  shownOn,
  statusOn,
  statusPeriods,
  tenseWith,
  type Version,
} from '../model/index.ts';
import { link } from './links.ts';
import { loadSite } from './site.ts';

/** Attributes of an element that is shown from `from` (`null`: from ever) until the day before `until` (`null`: for ever). */
export function holds(from: IsoDate | null, until: IsoDate | null) {
  const { asOf } = loadSite();
  const isShown = (from === null || from <= asOf) && (until === null || asOf < until);
  return {
    'data-holds-from': from ?? undefined,
    'data-holds-until': until ?? undefined,
    hidden: !isShown,
  };
}

export interface Interval {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** A day inside. */
  readonly day: IsoDate;
}

/** The days from that of the build on, cut where the status of a version changes; the first one reaches back for ever. */
export function intervalsOf({ versions }: ArchivedPolicy): Interval[] {
  const { asOf } = loadSite();
  const later = changeDays(versions).filter((day) => day > asOf);
  return [null, ...later].map((from, i) => ({ from, until: later[i] ?? null, day: from ?? asOf }));
}

/** What the element around the status of a version says of it, as of the build and as of any day. */
export function statusMarks(version: Version, versions: readonly Version[]) {
  const status = statusOn(version, versions, loadSite().asOf);
  return {
    'data-status': status,
    'data-tense': tenseWith(version, status),
    'data-status-periods': statusJson(version, versions),
  };
}

/** The version that a reader sees at a policy's own address today. */
export const inForceToday = ({ versions }: ArchivedPolicy) => shownOn(versions, loadSite().asOf);

/** The tense in which the change of `version` is spoken of on the day of the build. */
export const tenseToday = (version: Version, versions: readonly Version[]): ChangeTense =>
  changeTenseOn(version, versions, loadSite().asOf);

/** For the page at a policy's own address: from which day on which version's page has its text. */
export function inForceByDay(policy: ArchivedPolicy, locale: Locale): InForceTurn[] {
  return intervalsOf(policy).map(({ from, day }) => {
    const version = shownOn(policy.versions, day);
    return [from ?? '', version?.id ?? null, version && link.version(locale, policy.policy.id, version.id)];
  });
}

/** What holds of a text that several versions had, one after the other: it is in force while one of them is. */
export function textPeriods(group: readonly Version[], versions: readonly Version[]): StatusPeriod[] {
  const periods: StatusPeriod[] = [];
  const days = new Set(group.flatMap((version) => ownChangeDays(version, versions)));
  for (const from of [null, ...[...days].sort()]) {
    const statuses = group.map((version) => statusOn(version, versions, from ?? '0000-01-01'));
    const status = statuses.includes('in-force')
      ? 'in-force'
      : (statuses.findLast((one) => one !== 'upcoming') ?? 'upcoming');
    if (periods.at(-1)?.status !== status) periods.push({ from, status });
  }
  return periods;
}

/** `data-status-periods` of an element whose `data-status` and `data-tense` follow the reader's clock. */
export function statusJson(version: Version, versions: readonly Version[]): string {
  return JSON.stringify(
    statusPeriods(version, versions).map(({ from, status }) => [
      from ?? '',
      status,
      tenseWith(version, status),
    ]),
  );
}
