/** The day and the calendar entry of what a notice tells: what is newer stands in the place of what was told before. */
import {
  addDays,
  endOf,
  type IsoDate,
  lastDayOf,
  lineInPlace,
  type NoticeState,
  neighboursOf,
  neverHeld,
  statusOn,
  type Version,
} from '../model/index.ts';

/** The day on which there was something to tell: the announcement, the beginning, the end, the withdrawal. */
function toldOn(version: Version, versions: readonly Version[], state: NoticeState): IsoDate {
  const { published, effective } = version;
  switch (state) {
    case 'upcoming':
      return published;
    case 'in-force':
      return latest(published, effective);
    case 'superseded':
      return latest(published, addDays(lastDayOf(version, versions) ?? effective, 1));
    case 'withdrawn':
      return withdrawalDay(version);
    default:
      return state satisfies never;
  }
}

const latest = (a: IsoDate, b: IsoDate) => (a < b ? b : a);

/** The day on which readers could know of a withdrawal: that of its entry for one that never begins, else its own or that, if later. */
function withdrawalDay(version: Version): IsoDate {
  const entered = version.withdrawnAt?.slice(0, 10) ?? version.withdrawn!;
  return neverHeld(version) ? entered : latest(entered, version.withdrawn!);
}

/**
 * The entry that a reader's calendar has for the change that `version` brings. A version that takes the place of an announced
 * one takes over its entry, so that the same entry moves to the new day; whatever happens makes the number rise.
 */
export function entryOf(version: Version, versions: readonly Version[], asOf: IsoDate) {
  const line = lineInPlace(version, versions);
  const last = line.at(-1)!;
  return {
    id: line[0]!.id,
    sequence: line.reduce((sum, one) => sum + happenedTo(one, versions, asOf), 0),
    day: last.effective,
    stamp: line
      .map((one) => lastDayToldOf(one, versions, asOf, ''))
      .sort()
      .at(-1)!,
    isCancelled: neverHeld(last),
  };
}

/** How much that a reader was told of has happened to a version by `asOf`, its announcement apart. */
function happenedTo(version: Version, versions: readonly Version[], asOf: IsoDate): number {
  const status = statusOn(version, versions, asOf);
  const steps = { upcoming: 0, 'in-force': 1, superseded: 2, withdrawn: 2 }[status];
  const corrections = version.corrections.filter(({ date }) => date <= asOf).length;
  return (neverHeld(version) ? 1 : steps) + corrections;
}

/** Whether a correction is the last that there was to tell of a version by `asOf`. */
export function wasCorrectedLast(version: Version, versions: readonly Version[], asOf: IsoDate): boolean {
  const without = lastDayToldOf({ ...version, corrections: [] }, versions, asOf, '');
  return version.corrections.some(({ date }) => date <= asOf && date > without);
}

/**
 * The last day by `asOf` on which there was something to tell of a version, a correction too. `since`: in a language that came
 * later nobody could be told before.
 */
export function lastDayToldOf(
  version: Version,
  versions: readonly Version[],
  asOf: IsoDate,
  since: IsoDate | '',
): IsoDate {
  const status = neverHeld(version) ? 'withdrawn' : statusOn(version, versions, asOf);
  const corrected = version.corrections.map(({ date }) => date).filter((date) => date <= asOf);
  return [toldOn(version, versions, status), ...corrected, since].sort().at(-1)! as IsoDate;
}

/** Other versions that a notice speaks of beside its own. */
interface Beside {
  readonly inForce: Version | null;
  readonly next: Version | null;
  readonly replacement: Version | null;
}

/**
 * The day of a notice: the last one by `asOf` of anything that its words tell, so that nobody gets a mail that knows what came
 * after it. That is the version's own last day, or that of another version which is named: it was announced, it began, it ended.
 */
export function dayOfNotice(
  version: Version,
  versions: readonly Version[],
  asOf: IsoDate,
  { since, inForce, next, replacement }: Beside & { readonly since: IsoDate | '' },
): IsoDate {
  const { after } = neighboursOf(version, versions);
  const isOver = neverHeld(version) || statusOn(version, versions, asOf) !== 'in-force';
  const beside = isOver
    ? [
        version.effective,
        version.withdrawn,
        inForce?.effective,
        next?.published,
        replacement?.published,
        replacement?.effective,
        replacement && endOf(replacement, versions),
      ]
    : // Of one that holds its announced end is told.
      [after?.published, version.withdrawnAt?.slice(0, 10)];
  const days = beside.filter((day): day is IsoDate => typeof day === 'string' && day <= asOf);
  return [lastDayToldOf(version, versions, asOf, since), ...days].sort().at(-1)!;
}
