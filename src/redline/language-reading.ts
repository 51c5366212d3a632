/** How texts are read in languages that we know. */
import type { AlertWords, UnitWords } from '../model/index.ts';
import { unitsOfComposed } from './composed-units.ts';
import { findingFinder } from './findings.ts';
import type { Reading, Unit } from './reading.ts';
import { REFERENCES } from './renumbered.ts';
import { typedNumberFinder } from './typed-number.ts';
import { unitFinder } from './units.ts';

/** What a reading takes of a language. */
export interface ReadingWords {
  readonly units: UnitWords;
  readonly alerts: AlertWords;
}

/** Finds units with the help of a finder for our digits. */
export type Scripts = (find: (text: string) => readonly Unit[]) => (text: string) => readonly Unit[];

/**
 * Reads texts in `languages`; texts quote one another's languages, so there may be several. `scripts`: `inEveryScript`, where
 * texts may have digits of other scripts or numbers as Chinese, Japanese and Korean write them.
 */
export const readingIn = (languages: readonly ReadingWords[], scripts?: Scripts): Reading =>
  readingWith({
    units: languages.map(({ units }) => units),
    alerts: languages.map(({ alerts }) => alerts),
    scripts,
  });

/** The same where what belongs together is known in other languages than what must not be missed. */
export function readingWith(words: {
  readonly units: readonly UnitWords[];
  readonly alerts: readonly AlertWords[];
  readonly scripts?: Scripts | undefined;
  readonly wordEnd?: Reading['wordEnd'];
}): Reading {
  const ours = unitFinder(words.units);
  const inScripts = words.scripts?.(ours) ?? ours;
  const unitsIn = (text: string) => unitsOfComposed(text, inScripts);
  return {
    wordEnd: words.wordEnd,
    unitsIn,
    typedNumber: typedNumberFinder(words.units),
    // A period is a number and its unit of time, whatever script both are in: here they stand apart.
    findingsIn: findingFinder(words, (text) => unitsOfComposed(text, ours)),
    references: REFERENCES,
  };
}
