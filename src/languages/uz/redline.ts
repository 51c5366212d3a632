/** What a program that compares Uzbek texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { uzAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { uzUnits } from './units.ts';

export const language: RedlineLanguage = { units: uzUnits, alerts: uzAlerts, words: changes };
