/** The days of a history's changes. Clocks are wrong at times: a day that its neighbours contradict is not believed. */
import { addDays, dayIn, daysBetween, type IsoDate } from '../../model/index.ts';
import type { Moment } from './git.ts';
import type { TextState } from './states.ts';

export interface DayOf {
  /** When it was published. */
  readonly day: IsoDate;
  /** From when it holds; later than `day` for a text of a day to come. */
  readonly holds: IsoDate;
  /** What the source said, where it is not believed. */
  readonly doubted: { readonly stated: IsoDate | null } | null;
  /** No clock gives the day: it is that of the change before. */
  readonly isGuessed: boolean;
}

/** The day of each of `states`, in order; none is before the one before it, none after `today`. */
export function daysOf(
  states: readonly TextState[],
  { timeZone, today }: { readonly timeZone: string | null; readonly today: IsoDate },
): DayOf[] {
  const other = states.map(({ otherMoment }) => dayOf(otherMoment, timeZone));
  const stated = states.map(({ day, moment, holds }) => {
    const own = day ?? dayOf(moment, timeZone);
    // A law is put into a repository long after its day: it was public on that day.
    return holds !== null && (own === null || holds < own) ? holds : own;
  });
  const isFixed = states.map(
    ({ day, holds }, i) =>
      day !== null || holds !== null || [stated[i], other[i]].every((one) => isAnnounced(one ?? null, today)),
  );
  const isSure = longestInOrder({ stated, other, isFixed, today });
  const next: IsoDate[] = [];
  for (let i = states.length - 1, bound = today; i >= 0; i--) {
    next[i] = bound;
    const own = stated[i];
    if (isSure[i] && own! <= today) bound = own!;
  }
  let last: IsoDate | null = null;
  return states.map((state, i): DayOf => {
    const own = stated[i] ?? null;
    if (isSure[i]) {
      // A text of a day to come is public now and holds then.
      const day: IsoDate = own! > today ? today : own!;
      last = day;
      const holds = state.holds ?? state.day ?? (isFixed[i] ? own! : day);
      return { day, holds: holds < day ? day : holds, doubted: null, isGuessed: false };
    }
    const second = other[i] ?? null;
    const fits = second !== null && second <= next[i]! && (last === null || second >= last);
    const day: IsoDate = fits ? second : (last ?? next[i]!);
    last = day;
    return { day, holds: day, doubted: { stated: own }, isGuessed: !fits };
  });
}

/** A day to come that both clocks give is meant: laws are kept so. One in ten years and more is a clock that was never set. */
const isAnnounced = (day: IsoDate | null, today: IsoDate) =>
  day !== null && day > addDays(today, 1) && day <= addDays(today, 3650);

/** The last moment that a date can name; what lies in the first days of 1970 is a clock that was never set. */
const [FIRST_SECOND, LAST_SECOND] = [7 * 86_400, 8.64e12];

/** `null`: the clock was never set. */
export function dayOf({ at, offset }: Moment, timeZone: string | null): IsoDate | null {
  if (at < FIRST_SECOND || at > LAST_SECOND) return null;
  const day = timeZone
    ? dayIn(timeZone, new Date(at * 1000))
    : dayIn('UTC', new Date((at + offset * 60) * 1000));
  return /^\d{4}-/.test(day) ? day : null;
}

/**
 * Which days to believe: the longest row of them in which none is before the one before. A day that both clocks of a change
 * give weighs double.
 */
function longestInOrder({
  stated,
  other,
  isFixed,
  today,
}: {
  readonly stated: readonly (IsoDate | null)[];
  readonly other: readonly (IsoDate | null)[];
  /** The source itself names the day. */
  readonly isFixed: readonly boolean[];
  readonly today: IsoDate;
}): boolean[] {
  // Clocks a little ahead of ours say tomorrow.
  const latest = addDays(today, 1);
  const can = stated.map((day, i) => day !== null && (isFixed[i]! || day <= latest));
  if (can.every(Boolean) && stated.every((day, i) => i === 0 || stated[i - 1]! <= day!)) return can;
  const weight = stated.map((day, i) =>
    day !== null && other[i] && Math.abs(daysBetween(day, other[i])) <= 1 ? 2 : 1,
  );
  const best: number[] = [];
  const before: number[] = [];
  let end = -1;
  for (let i = 0; i < stated.length; i++) {
    if (!can[i]) continue;
    best[i] = weight[i]!;
    before[i] = -1;
    for (let j = 0; j < i; j++)
      if (can[j] && stated[j]! <= stated[i]! && best[j]! + weight[i]! > best[i]!) {
        best[i] = best[j]! + weight[i]!;
        before[i] = j;
      }
    if (end < 0 || best[i]! > best[end]!) end = i;
  }
  const isSure = stated.map(() => false);
  for (let i = end; i >= 0; i = before[i]!) isSure[i] = true;
  return isSure;
}
