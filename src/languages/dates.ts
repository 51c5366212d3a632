/** Days in words, as each language's official texts write them. */
import type { DateFormat, DayForm, IsoDate } from '../model/index.ts';

/** How days are written in one way: in words, and short. `{d}`, `{m}`: without a nought in front; `{mon}`: three letters. */
export interface DateForms {
  /** «{d} {month} {y} года» */
  readonly long: string;
  /** «{dd}.{mm}.{y}», or so that no one reads it as another day. */
  readonly short: string;
}

export interface DateWords {
  /** The ways of writing days that an organisation may choose from, the usual one first. */
  readonly formats: readonly DateFormat[];
  /** «15 декабря 2025 года», «2025 жылғы 15 желтоқсан», “15 December 2025”, “December 15, 2025”. */
  readonly long: (date: IsoDate, format?: DateFormat) => string;
  /** «15.12.2025», “15 Dec 2025”. */
  readonly short: (date: IsoDate, format?: DateFormat) => string;
  /** What a page needs to write days by itself. */
  readonly form: (format?: DateFormat) => DayForm;
}

/** `months`: their names as they stand in a date. `forms`: the usual one first. `first`: the first day of a month, “1er”. */
export function datesOf(
  months: readonly string[],
  forms: Readonly<Partial<Record<DateFormat, DateForms>>>,
  first?: string,
): DateWords {
  const formsIn = (format: DateFormat | undefined) =>
    (format === undefined ? undefined : forms[format]) ?? Object.values(forms)[0]!;
  const named = first === undefined ? {} : { first };
  return {
    formats: Object.keys(forms),
    long: (date, format) => inForm({ months, pattern: formsIn(format).long, ...named }, date),
    short: (date, format) => inForm({ months, pattern: formsIn(format).short }, date),
    form: (format) => ({ months, pattern: formsIn(format).long, ...named }),
  };
}

/** `date` as `form` writes days. */
export function inForm({ months, pattern, first }: DayForm, date: IsoDate): string {
  const [y, mm, dd] = date.split('-') as [string, string, string];
  const month = months[Number(mm) - 1]!;
  const parts: Readonly<Record<string, string>> = {
    y,
    mm,
    dd,
    d: (dd === '01' && first) || `${Number(dd)}`,
    month,
    mon: month.slice(0, 3),
  };
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name]!);
}
