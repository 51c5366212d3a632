/** What a program that compares Polish texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { plAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { plUnits } from './units.ts';

export const language: RedlineLanguage = { units: plUnits, alerts: plAlerts, words: changes };
