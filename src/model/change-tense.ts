/** The tense for sentences about a version's change: on no day may a reader take an announced change for one in force. */
import type { IsoDate } from './date.ts';
import { type Dated, neverHeld, type Status, statusOn } from './timeline.ts';

/**
 * `will`: announced, not in force yet. `has`: in force. `had`: was in force, and is no longer. `would`: announced, then
 * withdrawn, never in force.
 */
export const CHANGE_TENSES = ['will', 'has', 'had', 'would'] as const;
export type ChangeTense = (typeof CHANGE_TENSES)[number];

/** The tenses that can apply from now on to a change that is in `tense` now: one in force does not become a plan again. */
export const tensesAfter = (tense: ChangeTense): readonly ChangeTense[] =>
  tense === 'will' ? CHANGE_TENSES : tense === 'would' ? ['would'] : ['has', 'had'];

/** The same words in every tense. */
export type Tensed = Readonly<Record<ChangeTense, string>>;

/** The result of `say` in every tense. */
export const inEveryTense = (say: (tense: ChangeTense) => string): Tensed => ({
  will: say('will'),
  has: say('has'),
  had: say('had'),
  would: say('would'),
});

/** The tense that goes with a status of `version`. */
export function tenseWith(version: Dated, status: Status): ChangeTense {
  if (neverHeld(version)) return 'would';
  if (status === 'draft' || status === 'upcoming') return 'will';
  return status === 'in-force' ? 'has' : 'had';
}

/** The tense for the change made by `version`, on `day`. */
export const changeTenseOn = (version: Dated, versions: readonly Dated[], day: IsoDate): ChangeTense =>
  tenseWith(version, statusOn(version, versions, day));
