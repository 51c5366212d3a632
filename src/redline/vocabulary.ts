/**
 * The words that tell a reader something in any of the languages.
 *
 * All of them at once: texts quote one another's languages, and a token must be the same wherever two documents are
 * compared, whether or not somebody knows their language there.
 */
import { enAlerts } from '../languages/en/alerts.ts';
import { kkAlerts } from '../languages/kk/alerts.ts';
import { ruAlerts } from '../languages/ru/alerts.ts';
import type { AlertWords } from '../model/alert-words.ts';

export const LANGUAGES: readonly AlertWords[] = [ruAlerts, kkAlerts, enAlerts];

/** One pattern for what `pick` takes of each language. */
export const anyOf = (pick: (words: AlertWords) => string | null): string =>
  `(?:${LANGUAGES.map(pick)
    .filter((pattern) => pattern !== null)
    .join('|')})`;
