/** What a program that compares German texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { deAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { deUnits } from './units.ts';

export const language: RedlineLanguage = { units: deUnits, alerts: deAlerts, words: changes };
