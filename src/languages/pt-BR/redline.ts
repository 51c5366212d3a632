/** What a program that compares Portuguese texts takes of the language. */
import type { RedlineLanguage } from '../redline-language.ts';
import { ptBRAlerts } from './alerts.ts';
import { changes } from './changes.ts';
import { ptBRUnits } from './units.ts';

export const language: RedlineLanguage = { units: ptBRUnits, alerts: ptBRAlerts, words: changes };
