/**
 * The names of emoji in the languages of the interface, cut from Unicode CLDR: the whole package takes 57 MB, the names
 * that are read here about one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPOKEN } from '../src/languages/index.ts';
import { namesFromCldr } from '../src/output/emoji-names.ts';

/** Writes `emoji-names.LOCALE.json` into `folder`: emoji to name. */
export function writeEmojiNames(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const locale of SPOKEN)
    writeFileSync(join(folder, `emoji-names.${locale}.json`), `${JSON.stringify(namesFromCldr(locale))}\n`);
}
