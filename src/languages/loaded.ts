/** What a page loads of one language, and of no other. */
import type { AlertWords } from '../model/alert-words.ts';
import type { Locale } from '../model/locale.ts';
import type { Dictionary } from './dictionary.ts';

/** The words of a redline and its changes: `changes.ts` of the language’s folder. */
export const loadChanges = async (locale: Locale): Promise<Dictionary['redline']> =>
  (
    await import.meta.glob<{ readonly changes: Dictionary['redline'] }>('./*/changes.ts')[
      `./${locale}/changes.ts`
    ]!()
  ).changes;

/** What a reader must not miss: `alerts.ts` of the folder, the only thing in it. */
export const loadAlerts = async (locale: Locale): Promise<AlertWords> =>
  Object.values(
    await import.meta.glob<Readonly<Record<string, AlertWords>>>('./*/alerts.ts')[`./${locale}/alerts.ts`]!(),
  )[0]!;
