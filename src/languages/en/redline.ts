/** What a program that compares English texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { enAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { enUnits } from './units.ts';

export const language: RedlineLanguage = { units: enUnits, alerts: enAlerts, words: changes };
