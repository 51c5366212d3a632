/** The unit words of every language, made from the folders here: `npm run generate` writes it. */
import type { UnitWords } from '../model/alert-words.ts';
import { arUnits } from './ar/units.ts';
import { deUnits } from './de/units.ts';
import { enUnits } from './en/units.ts';
import { esUnits } from './es/units.ts';
import { frUnits } from './fr/units.ts';
import { heUnits } from './he/units.ts';
import { itUnits } from './it/units.ts';
import { jaUnits } from './ja/units.ts';
import { kkUnits } from './kk/units.ts';
import { plUnits } from './pl/units.ts';
import { ptBRUnits } from './pt-BR/units.ts';
import { ruUnits } from './ru/units.ts';
import { trUnits } from './tr/units.ts';
import { ukUnits } from './uk/units.ts';
import { uzUnits } from './uz/units.ts';
import { zhHansUnits } from './zh-Hans/units.ts';

export const UNIT_WORDS: readonly UnitWords[] = [
  ruUnits,
  kkUnits,
  enUnits,
  arUnits,
  deUnits,
  esUnits,
  frUnits,
  heUnits,
  itUnits,
  jaUnits,
  plUnits,
  ptBRUnits,
  trUnits,
  ukUnits,
  uzUnits,
  zhHansUnits,
];
