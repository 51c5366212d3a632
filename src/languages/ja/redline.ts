/** What a program that compares Japanese texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { jaAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { jaUnits } from './units.ts';

export const language: RedlineLanguage = { units: jaUnits, alerts: jaAlerts, words: changes };
