/** What a program that compares Hebrew texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { heAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { heUnits } from './units.ts';

export const language: RedlineLanguage = { units: heUnits, alerts: heAlerts, words: changes };
