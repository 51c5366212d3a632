/** The unit words of languages in Latin letters, with their places among those of all, made from the folders here: `npm run generate` writes it. */
import type { UnitWords } from '../model/alert-words.ts';
import { deUnits } from './de/units.ts';
import { enUnits } from './en/units.ts';
import { esUnits } from './es/units.ts';
import { frUnits } from './fr/units.ts';
import { itUnits } from './it/units.ts';
import { plUnits } from './pl/units.ts';
import { ptBRUnits } from './pt-BR/units.ts';
import { trUnits } from './tr/units.ts';
import { uzUnits } from './uz/units.ts';

export const UNITS: readonly (readonly [place: number, words: UnitWords])[] = [
  [2, enUnits],
  [4, deUnits],
  [5, esUnits],
  [6, frUnits],
  [8, itUnits],
  [10, plUnits],
  [11, ptBRUnits],
  [12, trUnits],
  [14, uzUnits],
];
