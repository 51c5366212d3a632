/** What a program that compares Arabic texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { arAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { arUnits } from './units.ts';

export const language: RedlineLanguage = { units: arUnits, alerts: arAlerts, words: changes };
