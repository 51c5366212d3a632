/**
 * Words that turn with the status of a version, as a page holds them beside those it shows: without what is said in the page
 * already.
 *
 * A change list has a sentence a change, in up to four tenses: without this a third of its page would be said four times.
 */
import { CHANGE_TENSES, type ChangeTense, type Tensed } from './change-tense.ts';

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

/** Stands for a quotation in an attribute, between the tenses, and for a tense that is left out. */
const [QUOTE, NEXT, NONE] = ['“”', '|', '-'];

/** The same as the value of an attribute: the tenses in their order; as JSON, where the words themselves have such signs. */
export function tensesAttribute(words: Partial<Tensed>, shown: ChangeTense): string {
  const parts = tensedParts(words, shown);
  const all = Object.values(parts).flat();
  if (
    all.some((part) => part.includes(QUOTE) || part.includes(NEXT) || part === NONE || part.startsWith('{'))
  )
    return JSON.stringify(parts);
  return CHANGE_TENSES.map((tense) => [parts[tense] ?? NONE].flat().join(QUOTE)).join(NEXT);
}

/** What `tensesAttribute` wrote, or JSON. */
export function tensesOfAttribute(value: string): TensedParts {
  if (value.startsWith('{')) return JSON.parse(value);
  return Object.fromEntries(
    value.split(NEXT).flatMap((words, i) => {
      const parts = words.split(QUOTE);
      return words === NONE ? [] : [[CHANGE_TENSES[i]!, parts.length > 1 ? parts : words]];
    }),
  );
}

/** The words in `tense`; `shown`: those that the page was made with. */
export function wordsOfParts(parts: TensedParts, tense: ChangeTense | undefined, shown: string): string {
  const said = tense && (parts[tense] ?? (tense === 'had' ? parts.has : undefined));
  if (typeof said !== 'object') return said ?? shown;
  const quoted = quotedIn(shown);
  return said.reduce((words, part, i) => words + quoted[i - 1] + part);
}
