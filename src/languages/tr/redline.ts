/** What a program that compares Turkish texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { trAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { trUnits } from './units.ts';

export const language: RedlineLanguage = { units: trUnits, alerts: trAlerts, words: changes };
