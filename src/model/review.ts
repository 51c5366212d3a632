/** When a policy is due for review. */
import { addMonths, type IsoDate } from './date.ts';
import type { Policy, Version } from './policy.ts';

/** The day of the last recorded review of `version`; without a later one, its effective date. */
export function lastReadOn(version: Pick<Version, 'effective' | 'reviews'>): IsoDate {
  const read = version.reviews.filter(({ locale }) => locale === null).map(({ date }) => date);
  return [version.effective, ...read].sort().at(-1)!;
}

/** The day by which `version` must be reviewed; `null`: the policy sets no interval. */
export function nextReviewOf(
  { reviewMonths }: Pick<Policy, 'reviewMonths'>,
  version: Pick<Version, 'effective' | 'reviews'>,
): IsoDate | null {
  return reviewMonths === null ? null : addMonths(lastReadOn(version), reviewMonths);
}
