/** The unit words of languages in Arabic letters, with their places among those of all, made from the folders here: `npm run generate` writes it. */
import type { UnitWords } from '../model/alert-words.ts';
import { arUnits } from './ar/units.ts';

export const UNITS: readonly (readonly [place: number, words: UnitWords])[] = [[3, arUnits]];
