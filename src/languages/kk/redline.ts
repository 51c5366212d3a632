/** What a program that compares Kazakh texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { kkAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { kkUnits } from './units.ts';

export const language: RedlineLanguage = { units: kkUnits, alerts: kkAlerts, words: changes };
