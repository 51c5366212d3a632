/** What a program that compares Ukrainian texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { ukAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { ukUnits } from './units.ts';

export const language: RedlineLanguage = { units: ukUnits, alerts: ukAlerts, words: changes };
