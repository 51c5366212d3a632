/** Days as people type them, in every language that there is. */
import { type IsoDate, isIsoDate } from '../model/index.ts';
import { LANGUAGES } from './languages.ts';

/** How a language's people type days in words. */
export interface TypedDays {
  /** What the names of the twelve months begin with, in any case. */
  readonly months: readonly string[];
  /** A day in words, with the groups `day`, `month` and `year`, which has four figures. Marked `g`. */
  readonly forms: readonly RegExp[];
}

/** Days in figures, the same everywhere. */
const FIGURES: readonly [RegExp, (match: RegExpMatchArray) => [string, string, string]][] = [
  [/(?<!\d)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/gu, (m) => [m[1]!, m[3]!, m[4]!]],
  // 25/08/2025, and 08/25/2025 where the other order is no day.
  [
    /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/gu,
    (m) => (Number(m[2]) > 12 ? [m[3]!, m[1]!, m[2]!] : [m[3]!, m[2]!, m[1]!]),
  ],
];

interface TypedDay {
  readonly date: IsoDate;
  /** The words that name it. */
  readonly words: string;
}

interface DaysInWords {
  readonly names: readonly RegExp[];
  readonly forms: readonly RegExp[];
}

let inEveryLanguage: readonly DaysInWords[] | null = null;

/** Made once: a check asks for the days of each text many times. */
function daysInWords(): readonly DaysInWords[] {
  inEveryLanguage ??= LANGUAGES.map(({ typedDays: { months, forms } }) => ({
    names: months.map((month) => new RegExp(`^(?:${month})`, 'iu')),
    forms,
  }));
  return inEveryLanguage;
}

/** Every day that `text` names. Days that do not exist are left out. */
export function datesIn(text: string): TypedDay[] {
  // Most texts name none, and the forms of sixteen languages look at every word.
  if (!/\d{4}/.test(text)) return [];
  const inFigures = FIGURES.flatMap(([pattern, parts]) =>
    [...text.matchAll(pattern)].flatMap((match) => dayOf(...parts(match), match[0])),
  );
  const seen = new Set<number>();
  const inWords = daysInWords().flatMap(({ names, forms }) =>
    forms.flatMap((form) =>
      [...text.matchAll(form)].flatMap((match) => {
        const { year, month, day } = match.groups as Record<'year' | 'month' | 'day', string>;
        const number = names.findIndex((name) => name.test(month)) + 1;
        const found = dayOf(year, String(number), day, match[0]);
        // Two languages may have one name for a month.
        if (found.length === 0 || seen.has(match.index)) return [];
        seen.add(match.index);
        return found;
      }),
    ),
  );
  return [...inFigures, ...inWords];
}

function dayOf(year: string, month: string, day: string, words: string): TypedDay[] {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? [{ date, words }] : [];
}
