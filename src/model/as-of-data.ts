/** The answers of the date picker, in words: made when pages are built, read by their script. */
import type { Announced, Tense } from './as-of.ts';
import type { Locale } from './locale.ts';

/** What the page says about a version, in words. */
export interface NamedVersion extends Announced {
  readonly name: string;
  /** The same where it ends a sentence. */
  readonly named: string;
  readonly url: string;
  /** From when to when it is in force. */
  readonly period: string;
  /** That it was announced. */
  readonly announced: string;
  /** That it was withdrawn before its day; `null` if it was not. */
  readonly recalled: string | null;
  /** The same before the day of the withdrawal. */
  readonly toBeRecalled: string | null;
  /** What is on record about notice of it; empty where none was due and none is on record. */
  readonly notices: readonly string[];
  /** What can be done with its text. */
  readonly links: readonly NamedLink[];
  /** Link to what has changed since it was in force; `null`: it cannot be compared. */
  readonly since: NamedLink | null;
}

export interface NamedLink {
  readonly text: string;
  readonly href: string;
}

/** How days are written in words. */
export interface DayForm {
  /** «{d} {month} {y} года» */
  readonly pattern: string;
  /** Their names as they stand in a date. */
  readonly months: readonly string[];
  /** The form of `{d}` on the first of a month, where that is not a plain number: “1er”. */
  readonly first?: string;
}

/** A sentence for each tense, with `{day}` where the chosen day goes. */
export type Sentences = Readonly<Record<Tense, string>>;

export interface AsOfData {
  readonly locale: Locale;
  readonly day: DayForm;
  readonly timeZone: string;
  readonly versions: readonly NamedVersion[];
  readonly words: {
    readonly inForce: Sentences;
    readonly notYet: Sentences;
    readonly repealed: Sentences;
    readonly notADay: string;
  };
}
