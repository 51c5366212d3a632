/** What a program that compares Italian texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { itAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { itUnits } from './units.ts';

export const language: RedlineLanguage = { units: itUnits, alerts: itAlerts, words: changes };
