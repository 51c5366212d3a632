/**
 * How the browser reads two texts: as a build does, with no more of languages and scripts than the letters of the texts call for.
 *
 * A build reads every text with the words of every language. Words in letters that a text does not have are nowhere in it, so
 * what is left out here changes no mark.
 */
import { UNITS as LATIN } from '../languages/units-latin.ts';
import type { AlertWords, UnitWords } from '../model/alert-words.ts';
import { readingWith } from '../redline/language-reading.ts';
import type { Reading } from '../redline/reading.ts';
import { BEYOND_OURS, SCRIPTS } from '../redline/vocabulary.ts';

/** Latin letters are not asked for: they stand in nearly every text, in addresses and names. */
const UNITS: Readonly<
  Record<Exclude<keyof typeof SCRIPTS, 'Latin'>, () => Promise<{ readonly UNITS: typeof LATIN }>>
> = {
  Cyrillic: () => import('../languages/units-cyrillic.ts'),
  Hebrew: () => import('../languages/units-hebrew.ts'),
  Arabic: () => import('../languages/units-arabic.ts'),
  Han: () => import('../languages/units-han.ts'),
};

/** Reads texts that stand in `text`, and tells what must not be missed in the language of `alerts`. */
export async function loadReading(text: string, alerts: AlertWords): Promise<Reading> {
  // Texts are read composed, too, and that may make other letters of theirs.
  const all = text + text.normalize('NFC');
  const [units, beyond] = await Promise.all([
    loadUnitWords(all),
    BEYOND_OURS.test(all) ? import('./beyond-ours.ts').then((module) => module.loadBeyondOurs(all)) : {},
  ]);
  return readingWith({ units, alerts: [alerts], ...beyond });
}

/** The unit words of `text`, in the order in which a build has those of every language. */
async function loadUnitWords(text: string): Promise<readonly UnitWords[]> {
  const loaded = await Promise.all(
    (Object.keys(UNITS) as (keyof typeof UNITS)[])
      .filter((script) => SCRIPTS[script].test(text))
      .map(async (script) => (await UNITS[script]()).UNITS),
  );
  return [...LATIN, ...loaded.flat()].sort(([a], [b]) => a - b).map(([, words]) => words);
}
