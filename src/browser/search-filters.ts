/** Which texts the search includes and which it favours: both follow from the status of versions on a day. */
import type { Favoured } from './ranked-search.ts';
import type { Filters } from './search-candidates.ts';

export interface SearchedVersion {
  /** Its statuses, each with the day from which it has it; `''`: from the beginning. */
  readonly periods: readonly (readonly [from: string, status: string])[];
}

/** By `POLICY/VERSION`. */
export type SearchedVersions = Readonly<Record<string, SearchedVersion>>;

/** Restricts the search to a policy and a status; `''`: any. */
export function filtersFor(versions: SearchedVersions, day: string, policy: string, status: string): Filters {
  if (status === '') return policy === '' ? {} : { policy };
  return versionsThatAre(versions, day, status, policy);
}

/** How much a text in force is favoured: a superseded one must match much better to come before it. */
const WORTH = { 'in-force': 0.8, upcoming: 0.15 };

export const favouredOn = (versions: SearchedVersions, day: string): Favoured[] =>
  Object.entries(WORTH).map(([status, worth]) => ({
    filters: versionsThatAre(versions, day, status),
    worth,
  }));

export const statusOn = ({ periods }: SearchedVersion, day: string): string =>
  periods.findLast(([from]) => from <= day)?.[1] ?? '';

function versionsThatAre(versions: SearchedVersions, day: string, status: string, policy = ''): Filters {
  const fitting = Object.entries(versions)
    .filter(
      ([key, version]) =>
        statusOn(version, day) === status && (policy === '' || key.startsWith(`${policy}/`)),
    )
    .map(([key]) => key);
  // No version matches: a filter that excludes everything.
  return { version: { any: fitting.length > 0 ? fitting : ['-'] } };
}
