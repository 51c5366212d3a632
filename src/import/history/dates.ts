/** The dates of a version: what its text says beside the day on which the change was published. */
import { daysBetween, type IsoDate } from '../../model/index.ts';
import { type Candidate, NEAR_DAYS } from './fold.ts';
import type { Lost } from './settle.ts';
import type { DatedVersion, DateVerdict } from './states.ts';

/** A day of effect may lie so far ahead of the day of publication. */
const AHEAD_DAYS = 180;

/** A version that held, or that is to hold. */
export interface Standing {
  readonly id: string;
  readonly published: IsoDate;
  readonly effective: IsoDate;
  readonly shown: IsoDate | null;
}

/** What the typed date says beside the day of publication, the dates that follow from both, and whom an earlier day replaces. */
export function datesOf(
  candidate: Candidate,
  standing: readonly Standing[],
): { published: IsoDate; effective: IsoDate; verdict: DateVerdict; replaced: readonly Standing[] } {
  const { shown } = candidate;
  const last = standing.at(-1) ?? null;
  const laterOf = (a: IsoDate, b: IsoDate | undefined) => (b !== undefined && b > a ? b : a);
  const day = laterOf(candidate.day, last?.published);
  const announced = standing.filter(({ effective }) => effective > day);
  // An earlier version was announced for a later day: this one cannot hold before it.
  const effective = laterOf(laterOf(candidate.holds, day), last?.effective);
  const plain = { published: day, effective, replaced: [] };
  if (!shown) return { ...plain, verdict: 'none' };
  const ahead = daysBetween(day, shown.date);
  // The text before held on the day that both name.
  if (last?.shown === shown.date && ahead < 0) return { ...plain, verdict: 'stale' };
  if (candidate.state.holds !== null)
    return { ...plain, verdict: shown.date === effective ? 'agrees' : 'differs' };
  if (candidate.holds > day)
    return { ...plain, verdict: shown.date === candidate.holds ? 'agrees' : 'differs' };
  const isNear = ahead >= -NEAR_DAYS && ahead <= (shown.isEffective ? AHEAD_DAYS : NEAR_DAYS);
  if (!isNear) return { ...plain, verdict: 'differs' };
  const published = laterOf(shown.date < day ? shown.date : day, last?.published);
  const replaced = shown.isEffective ? announced.filter((version) => version.effective > shown.date) : [];
  const before = standing.findLast((version) => !replaced.includes(version));
  if (!before || shown.date >= before.effective)
    return { published, effective: laterOf(shown.date, published), verdict: 'agrees', replaced };
  // The day of an update says nothing of the day from which an announced text holds.
  if (!shown.isEffective && before.effective > day) return { ...plain, published, verdict: 'agrees' };
  return { ...plain, verdict: 'differs' };
}

/** The same for the report. */
export const datedVersion = (
  version: string,
  { state, day, shown }: Candidate,
  verdict: DateVerdict,
  lost: Lost,
): DatedVersion => ({
  version,
  ref: state.ref,
  published: day,
  shown: shown?.date ?? null,
  line: shown?.line ?? null,
  verdict,
  lost,
});
