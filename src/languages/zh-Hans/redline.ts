/** What a program that compares Chinese texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { zhHansAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { zhHansUnits } from './units.ts';

export const language: RedlineLanguage = { units: zhHansUnits, alerts: zhHansAlerts, words: changes };
