/** When a policy is to be read again. */
import { addMonths, type IsoDate } from './date.ts';
import type { Policy, Version } from './policy.ts';

/** The last day on which somebody is on record as having read `version`, at the latest when it came into force. */
export function lastReadOn(version: Pick<Version, 'effective' | 'reviews'>): IsoDate {
  const read = version.reviews.filter(({ locale }) => locale === null).map(({ date }) => date);
  return [version.effective, ...read].sort().at(-1)!;
}

/** The day by which `version` is to be read again; `null`: the policy sets none. */
export function nextReviewOf(
  { reviewMonths }: Pick<Policy, 'reviewMonths'>,
  version: Pick<Version, 'effective' | 'reviews'>,
): IsoDate | null {
  return reviewMonths === null ? null : addMonths(lastReadOn(version), reviewMonths);
}
