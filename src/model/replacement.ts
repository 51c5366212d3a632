/** Which version took the place of one that was announced and never came into force. */

import type { IsoDate } from './date.ts';
import type { Version } from './policy.ts';
import { byTime, neighboursOf, neverHeld, toldWith } from './timeline.ts';

type Replaceable = Pick<
  Version,
  'id' | 'effective' | 'withdrawn' | 'withdrawnAt' | 'withdrawnNote' | 'enteredAt'
>;

/**
 * The version that took the place of `version`, or `null` if none did. The ledger has it in the note of the withdrawal, which
 * names a version that was entered with it or after it.
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
  // A history that was taken in names the day alone.
  const found = named.length > 0 ? named : later.filter(({ effective }) => names(effective));
  return found.sort(byTime).at(-1) ?? null;
}

/** Every version that took the place of the one before it, from the first that was announced to the last, `version` among them. */
export function lineInPlace<V extends Replaceable>(version: V, versions: readonly V[]): V[] {
  const line = [version];
  const isNew = (one: V | null | undefined): one is V => one != null && !line.includes(one);
  for (let next = successorInPlace(version, versions); isNew(next); next = successorInPlace(next, versions))
    line.push(next);
  const before = (one: V) => versions.find((other) => successorInPlace(other, versions)?.id === one.id);
  for (let one = before(version); isNew(one); one = before(one)) line.unshift(one);
  return line;
}

/** The version that stands in the end in the place of `version`; `null` if none does, or that one was withdrawn too. */
export function replacementOf<V extends Replaceable>(version: V, versions: readonly V[]): V | null {
  const last = lineInPlace(version, versions).at(-1)!;
  return last.id === version.id || neverHeld(last) ? null : last;
}

/**
 * The version that readers of `version` have to know in its place on `day`: the one that stands there, of one that never begins,
 * or the one that came next and has begun by then.
 */
export function insteadOn<V extends Replaceable>(version: V, versions: readonly V[], day: IsoDate): V | null {
  const next = nextOf(version, versions);
  return next === null || neverHeld(version) || next.effective <= day ? next : null;
}

/** The version that comes after `version`, begun or announced, or the one in the place of `version` if that never begins. */
export const nextOf = <V extends Replaceable>(version: V, versions: readonly V[]): V | null =>
  neverHeld(version)
    ? replacementOf(version, versions)
    : neighboursOf(version, toldWith(version, versions)).after;
