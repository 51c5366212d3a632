/**
 * The words of one language by which a redline knows what belongs together and what a reader must not miss.
 *
 * Every value is the source of a regular expression, read with the flags `i` and `u`; words are given with all their
 * endings, so `год\p{L}*` stands for «год», «года» and «годах».
 */

/** What is never divided by a mark, and how a text names its own parts. */
export interface UnitWords {
  /** January first. */
  readonly months: readonly string[];
  /**
   * What stands between a day and its month, and between the month and the year, where that is more than a blank: of
   * «1. Oktober 2026» and «1 de octubre de 2026».
   */
  readonly dayForm?: { readonly between: string; readonly beforeYear: string };
  /** What makes a four-digit number a year: «2026 года», “2026 жылғы”. */
  readonly year: string;
  /** Names of money, as they stand behind a number. */
  readonly currencies: string;
  /** What multiplies the number before it, or makes it a share: «тыс.», “million”, “percent”. */
  readonly multiples: string;
  /** The word of a part of the text before (`before`) or behind (`after`) its number; `null` where the language has none. */
  readonly references: { readonly before: string | null; readonly after: string | null };
  /** The same, where an author typed it with the number of a part at its head: «Статья 4.», «5-бап.». */
  readonly typed: { readonly before: string | null; readonly after: string | null };
}

/** What a reader must not miss beside numbers, dates and sums. */
export interface AlertWords {
  /** Units of time. */
  readonly units: Readonly<Record<PeriodUnit, string>>;
  /** What may stand between a number and its unit: which days count. */
  readonly workingDays: string;
  readonly calendarDays: string;
  /** The same of a language that says it behind the unit: «10 jours ouvrés», «أيام عمل»; left out: nothing stands there. */
  readonly workingDaysBehind?: string;
  readonly calendarDaysBehind?: string;
  /** Words that say two of a unit without a number: «شهرين», «שנתיים»; left out: the language has none. */
  readonly duals?: Readonly<Partial<Record<PeriodUnit, string>>>;
  /** Numbers written as words. */
  readonly numerals: readonly (readonly [pattern: string, value: number])[];
  readonly negations: string;
  /** Phrases that hold the word of a negation and negate nothing: «не только». */
  readonly notNegations: string;
  /** Phrases that say from where or up to where: «не позднее», “at least”. */
  readonly limits: string;
  /** What somebody may, must, or agrees to. */
  readonly rights: string;
  /** Endings by which such a word says may or must, where its beginning is the verb: «doldurabilir», «doldurmalı». */
  readonly modal?: string;
  /** Others who get something. */
  readonly recipients: string;
}

export const PERIOD_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];
