/**
 * Words that turn with the status of a version, as a page holds them beside those it shows: without what is said in the page
 * already.
 *
 * A change list has a sentence a change, in up to four tenses: without this a third of its page would be said four times.
 */
import type { ChangeTense, Tensed } from './change-tense.ts';

/** Words in the tenses that are not shown, or what stands around their quotations. `had` is left out where it is as `has`. */
export type TensedParts = Readonly<Partial<Record<ChangeTense, string | readonly string[]>>>;

/** A quotation, with its marks: of any supported language. */
const QUOTED = /[«“„「][^»“”」]*[»”“」]/gu;

const quotedIn = (words: string): readonly string[] => words.match(QUOTED) ?? [];

/** What the page has to hold of `words` while it shows those in the tense `shown`. */
export function tensedParts(words: Partial<Tensed>, shown: ChangeTense): TensedParts {
  const all = Object.entries(words) as [ChangeTense, string][];
  const quoted = all.map(([, word]) => JSON.stringify(quotedIn(word)));
  const isAlike = quoted[0] !== '[]' && quoted.every((one) => one === quoted[0]);
  return Object.fromEntries(
    all.flatMap(([tense, word]) =>
      (tense === 'had' ? word === words.has : tense === shown)
        ? []
        : [[tense, isAlike ? word.split(QUOTED) : word]],
    ),
  );
}

/** The words in `tense`; `shown`: those that the page was made with. */
export function wordsOfParts(parts: TensedParts, tense: ChangeTense | undefined, shown: string): string {
  const said = tense && (parts[tense] ?? (tense === 'had' ? parts.has : undefined));
  if (typeof said !== 'object') return said ?? shown;
  const quoted = quotedIn(shown);
  return said.reduce((words, part, i) => words + quoted[i - 1] + part);
}
