/** In which tense a version's change is spoken of: a reader of any day must not take what is announced for what holds. */
import type { IsoDate } from './date.ts';
import { type Dated, neverHeld, type Status, statusOn } from './timeline.ts';

/**
 * `will`: announced, it is still to come. `has`: it came, and holds. `had`: it came, and holds no more. `would`: it was
 * announced and withdrawn, and never comes.
 */
export const CHANGE_TENSES = ['will', 'has', 'had', 'would'] as const;
export type ChangeTense = (typeof CHANGE_TENSES)[number];

/** The tenses in which a change may be spoken of from now on, if now it is in `tense`: what came does not become a plan again. */
export const tensesAfter = (tense: ChangeTense): readonly ChangeTense[] =>
  tense === 'will' ? CHANGE_TENSES : tense === 'would' ? ['would'] : ['has', 'had'];

/** The same words in every tense. */
export type Tensed = Readonly<Record<ChangeTense, string>>;

/** The tense that goes with a status of `version`. */
export function tenseWith(version: Dated, status: Status): ChangeTense {
  if (neverHeld(version)) return 'would';
  if (status === 'draft' || status === 'upcoming') return 'will';
  return status === 'in-force' ? 'has' : 'had';
}

/** The tense in which the change that came with `version` is spoken of on `day`. */
export const changeTenseOn = (version: Dated, versions: readonly Dated[], day: IsoDate): ChangeTense =>
  tenseWith(version, statusOn(version, versions, day));
