/** What a program that compares Russian texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { ruAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { ruUnits } from './units.ts';

export const language: RedlineLanguage = { units: ruUnits, alerts: ruAlerts, words: changes };
