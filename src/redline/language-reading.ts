/** How texts are read in languages that we know. */
import type { AlertWords, UnitWords } from '../model/index.ts';
import { unitsOfComposed } from './composed-units.ts';
import { findingFinder } from './findings.ts';
import type { Reading } from './reading.ts';
import { REFERENCES } from './renumbered.ts';
import { typedNumberFinder } from './typed-number.ts';
import { unitFinder } from './units.ts';

/** What a reading takes of a language. */
export interface ReadingWords {
  readonly units: UnitWords;
  readonly alerts: AlertWords;
}

/** Reads texts in `languages`; texts quote one another's languages, so there may be several. */
export const readingIn = (languages: readonly ReadingWords[]): Reading =>
  readingWith({
    units: languages.map(({ units }) => units),
    alerts: languages.map(({ alerts }) => alerts),
  });

/** The same where what belongs together is known in other languages than what must not be missed. */
export function readingWith(words: {
  readonly units: readonly UnitWords[];
  readonly alerts: readonly AlertWords[];
}): Reading {
  const find = unitFinder(words.units);
  const unitsIn = (text: string) => unitsOfComposed(text, find);
  return {
    unitsIn,
    typedNumber: typedNumberFinder(words.units),
    findingsIn: findingFinder(words, unitsIn),
    references: REFERENCES,
  };
}
