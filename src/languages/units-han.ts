/** The unit words of languages in Han letters, with their places among those of all, made from the folders here: `npm run generate` writes it. */
import type { UnitWords } from '../model/alert-words.ts';
import { jaUnits } from './ja/units.ts';
import { zhHansUnits } from './zh-Hans/units.ts';

export const UNITS: readonly (readonly [place: number, words: UnitWords])[] = [
  [9, jaUnits],
  [15, zhHansUnits],
];
