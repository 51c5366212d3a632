/** The unit words of languages in Cyrillic letters, with their places among those of all, made from the folders here: `npm run generate` writes it. */
import type { UnitWords } from '../model/alert-words.ts';
import { kkUnits } from './kk/units.ts';
import { ruUnits } from './ru/units.ts';
import { ukUnits } from './uk/units.ts';

export const UNITS: readonly (readonly [place: number, words: UnitWords])[] = [
  [0, ruUnits],
  [1, kkUnits],
  [13, ukUnits],
];
