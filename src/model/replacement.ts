/** Which version replaced one that was announced and never came into force. */

import type { IsoDate } from './date.ts';
import type { Version } from './policy.ts';
import { byTime, neighboursOf, neverHeld, toldWith } from './timeline.ts';

type Replaceable = Pick<
  Version,
  'id' | 'effective' | 'withdrawn' | 'withdrawnAt' | 'withdrawnNote' | 'enteredAt'
>;

/**
 * The version that replaced `version`; `null` if none did. It is named in the note of the withdrawal in the ledger, and was
 * entered with the withdrawal or after it.
 */
export function successorInPlace<V extends Replaceable>(version: V, versions: readonly V[]): V | null {
  const { withdrawnAt, withdrawnNote } = version;
  if (!neverHeld(version) || withdrawnAt === null || withdrawnNote === null) return null;
  const later = versions.filter(
    ({ id, enteredAt }) => id !== version.id && enteredAt !== null && enteredAt >= withdrawnAt,
  );
  const names = (text: string) =>
    new RegExp(`(?<![\\d.-])${text.replaceAll('.', '\\.')}(?![\\d-]|\\.\\d)`).test(withdrawnNote);
  const named = later.filter(({ id }) => names(id));
  // An imported history names the day only.
  const found = named.length > 0 ? named : later.filter(({ effective }) => names(effective));
  return found.sort(byTime).at(-1) ?? null;
}

/** The chain of versions, `version` among them, in which each replaced the one before it; the first announced comes first. */
export function lineInPlace<V extends Replaceable>(version: V, versions: readonly V[]): V[] {
  const line = [version];
  const isNew = (one: V | null | undefined): one is V => one != null && !line.includes(one);
  for (let next = successorInPlace(version, versions); isNew(next); next = successorInPlace(next, versions))
    line.push(next);
  const before = (one: V) => versions.find((other) => successorInPlace(other, versions)?.id === one.id);
  for (let one = before(version); isNew(one); one = before(one)) line.unshift(one);
  return line;
}

/** The last version in the chain of replacements of `version`; `null`: there is none, or it was withdrawn too. */
export function replacementOf<V extends Replaceable>(version: V, versions: readonly V[]): V | null {
  const last = lineInPlace(version, versions).at(-1)!;
  return last.id === version.id || neverHeld(last) ? null : last;
}

/**
 * The version that readers of `version` should look at instead on `day`: its replacement, if `version` never came into force,
 * or else the next one, if that is in force by then.
 */
export function insteadOn<V extends Replaceable>(version: V, versions: readonly V[], day: IsoDate): V | null {
  const next = nextOf(version, versions);
  return next === null || neverHeld(version) || next.effective <= day ? next : null;
}

/** The version after `version`, in force or announced; of a version that never begins, its replacement. */
export const nextOf = <V extends Replaceable>(version: V, versions: readonly V[]): V | null =>
  neverHeld(version)
    ? replacementOf(version, versions)
    : neighboursOf(version, toldWith(version, versions)).after;
