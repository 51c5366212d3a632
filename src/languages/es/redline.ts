/** What a program that compares Spanish texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { esAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { esUnits } from './units.ts';

export const language: RedlineLanguage = { units: esUnits, alerts: esAlerts, words: changes };
