/** What reading takes for letters and digits beyond Latin, Greek and Cyrillic; it is not loaded to compare texts without them. */

import { wordEndIn } from '../redline/known-words.ts';
import type { Scripts } from '../redline/language-reading.ts';
import type { Reading } from '../redline/reading.ts';
import { inEveryScript } from '../redline/script-units.ts';
import { loadWordLists } from './word-lists.ts';

export interface BeyondOurs {
  readonly scripts: Scripts;
  readonly wordEnd: Reading['wordEnd'];
}

/** What reading `text` takes. */
export const loadBeyondOurs = async (text: string): Promise<BeyondOurs> => ({
  scripts: inEveryScript,
  wordEnd: wordEndIn(await loadWordLists(text)),
});
