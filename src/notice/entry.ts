/** The day of a notice, and the calendar entry that it creates or replaces: a newer notice replaces an older one. */
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

/** The day of the event that a notice is about: announcement, coming into force, end or withdrawal. */
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

/**
 * The day on which readers could know of a withdrawal: of a version that never begins the day of the entry in the ledger, else
 * the later of that day and the withdrawal's own.
 */
function withdrawalDay(version: Version): IsoDate {
  const entered = version.withdrawnAt?.slice(0, 10) ?? version.withdrawn!;
  return neverHeld(version) ? entered : latest(entered, version.withdrawn!);
}

/**
 * The calendar entry for the change that `version` makes. A version that replaces an announced one takes over its entry, so
 * that the entry in the reader's calendar moves to the new day. Every event raises the sequence number.
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

/** How many events that readers were told of happened to a version by `asOf`, not counting its announcement. */
function happenedTo(version: Version, versions: readonly Version[], asOf: IsoDate): number {
  const status = statusOn(version, versions, asOf);
  const steps = { upcoming: 0, 'in-force': 1, superseded: 2, withdrawn: 2 }[status];
  const corrections = version.corrections.filter(({ date }) => date <= asOf).length;
  return (neverHeld(version) ? 1 : steps) + corrections;
}

/** Whether the last event of a version by `asOf` is a correction. */
export function wasCorrectedLast(version: Version, versions: readonly Version[], asOf: IsoDate): boolean {
  const without = lastDayToldOf({ ...version, corrections: [] }, versions, asOf, '');
  return version.corrections.some(({ date }) => date <= asOf && date > without);
}

/**
 * The day of the last event of a version by `asOf`, corrections included. `since`: the day on which its text in this language
 * was added; before it nobody could be told in this language.
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

/** Other versions that a notice mentions. */
interface Beside {
  readonly inForce: Version | null;
  readonly next: Version | null;
  readonly replacement: Version | null;
}

/**
 * The day of a notice: that of the last event by `asOf` that its words mention, so that no mail mentions what happened after
 * its own date. The event is one of the version itself, or of another version that is named: announced, begun or ended.
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
