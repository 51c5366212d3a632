/** What a program that compares French texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { frAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { frUnits } from './units.ts';

export const language: RedlineLanguage = { units: frUnits, alerts: frAlerts, words: changes };
