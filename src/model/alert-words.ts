/**
 * The words of one language for two things: what a redline never divides (`UnitWords`), and what a reader must not miss
 * (`AlertWords`).
 *
 * Every value is the source of a regular expression, read with the flags `i` and `u`; words are given with all their
 * endings, so `год\p{L}*` stands for «год», «года» and «годах».
 */

/** The words of dates, sums and numbered parts, which a mark of change never divides. */
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
  /** The same for a language that says it behind the unit: «10 jours ouvrés», «أيام عمل»; left out: it never does. */
  readonly workingDaysBehind?: string;
  readonly calendarDaysBehind?: string;
  /** Words for two of a unit without a number: «شهرين», «שנתיים»; left out: the language has none. */
  readonly duals?: Readonly<Partial<Record<PeriodUnit, string>>>;
  /** Numbers written as words. */
  readonly numerals: readonly (readonly [pattern: string, value: number])[];
  readonly negations: string;
  /** Phrases with a word of negation that negate nothing: «не только». */
  readonly notNegations: string;
  /** Phrases that say from where or up to where: «не позднее», “at least”. */
  readonly limits: string;
  /** What somebody may, must, or agrees to. */
  readonly rights: string;
  /** Endings that mean may or must in languages that add them to the verb: «doldurabilir», «doldurmalı». */
  readonly modal?: string;
  /** Words for recipients and other third parties. */
  readonly recipients: string;
}

export const PERIOD_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];
