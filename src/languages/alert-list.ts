/** The alert words of every language, made from the folders here: `npm run generate` writes it. */
import type { AlertWords } from '../model/alert-words.ts';
import { arAlerts } from './ar/alerts.ts';
import { deAlerts } from './de/alerts.ts';
import { enAlerts } from './en/alerts.ts';
import { esAlerts } from './es/alerts.ts';
import { frAlerts } from './fr/alerts.ts';
import { heAlerts } from './he/alerts.ts';
import { itAlerts } from './it/alerts.ts';
import { jaAlerts } from './ja/alerts.ts';
import { kkAlerts } from './kk/alerts.ts';
import { plAlerts } from './pl/alerts.ts';
import { ptBRAlerts } from './pt-BR/alerts.ts';
import { ruAlerts } from './ru/alerts.ts';
import { trAlerts } from './tr/alerts.ts';
import { ukAlerts } from './uk/alerts.ts';
import { uzAlerts } from './uz/alerts.ts';
import { zhHansAlerts } from './zh-Hans/alerts.ts';

export const ALERT_WORDS: readonly AlertWords[] = [
  ruAlerts,
  kkAlerts,
  enAlerts,
  arAlerts,
  deAlerts,
  esAlerts,
  frAlerts,
  heAlerts,
  itAlerts,
  jaAlerts,
  plAlerts,
  ptBRAlerts,
  trAlerts,
  ukAlerts,
  uzAlerts,
  zhHansAlerts,
];
