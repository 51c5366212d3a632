/** The tables of sentences, by language. */
import { deTable } from './de.ts';
import { esTable } from './es.ts';
import { frTable } from './fr.ts';
import { itTable } from './it.ts';
import { plTable } from './pl.ts';
import { ptBRTable } from './pt-BR.ts';
import type { AlertTable } from './table.ts';
import { trTable } from './tr.ts';

export const ALERT_TABLES: Readonly<Record<string, AlertTable>> = {
  de: deTable,
  es: esTable,
  fr: frTable,
  it: itTable,
  pl: plTable,
  'pt-BR': ptBRTable,
  tr: trTable,
};
