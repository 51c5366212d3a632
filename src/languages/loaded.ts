/** What a page loads of one language, and of no other. */
import type { Locale } from '../model/locale.ts';
import type { Dictionary } from './dictionary.ts';

interface Module {
  readonly changes: Dictionary['redline'];
}

/** The words of a redline and its changes: `changes.ts` of the language’s folder. */
export const loadChanges = async (locale: Locale): Promise<Dictionary['redline']> =>
  (await import.meta.glob<Module>('./*/changes.ts')[`./${locale}/changes.ts`]!()).changes;
