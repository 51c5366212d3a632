/** How a language speaks of the parts of a text: sections and items by number, laws, terms that the text defines. */

/** What a number names: `item`: of a list; `either`: a word that is said of both. */
export type PartKind = 'section' | 'item' | 'either';

export interface ReferenceWords {
  /** A mention: its word in group `word`, its numbers in group `numbers`. Marked `g`. */
  readonly mention: RegExp;
  readonly kindOf: (word: string) => PartKind;
  /** Words between two numbers that make them a range, beside a dash; `null`: the language writes a dash. */
  readonly range: string | null;
  /** What follows a mention that is surely one of the text's own parts, and one that may be. */
  readonly own: RegExp;
  readonly mayBeOwn: RegExp;
  /** Joins a mention to the next one, which says whose both are. */
  readonly joins: RegExp;
  /** A section named by its number, which is the one group: what pages link. Marked `g`. */
  readonly section: RegExp;
  /** Names of laws: shortly before a number, and anywhere in a paragraph whose numbers are then a law’s. */
  readonly lawBefore: string;
  readonly lawAround: string;
  /** What stands before a term that is being defined: «далее», “hereinafter”. */
  readonly definedAs: string;
  /** Endings that a term takes in other cases, and what falls off before them; `null`: nothing does. */
  readonly endings: readonly string[];
  readonly dropped: RegExp | null;
}

/** A number of a section or an item. */
export const NUMBER = String.raw`\d+(?:\.\d+)*(?!\d)`;

/** Numbers of one mention. `words`: that join them, as in “2, 3 and 5”. */
export const numberList = (words: string): string =>
  String.raw`${NUMBER}(?:(?:\s*[–—-]\s*|\s*,\s*(?:(?:${words})\s+)?|\s+(?:${words})\s+)${NUMBER})*`;
