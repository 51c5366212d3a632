/** The record of processing for the legal person: one row a purpose, as CSV for spreadsheets and as a Markdown table. */
import { languageOf, type Speech, spokenBeside } from '../languages/index.ts';
import { type Facts, type Locale, type Localised, statedIn } from '../model/index.ts';

export interface RecordOfProcessing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What Article 30 of the GDPR and the Kazakh rules on documents ask a controller to keep, in the words of `locale`. */
export function recordOfProcessing(facts: Facts, locale: Locale, speech: Speech = {}): RecordOfProcessing {
  const { processing, template: words } = languageOf(spokenBeside(locale, speech));
  const { columns, unknown, none } = processing;
  const text = (value: Localised | 'unknown' | 'none') =>
    value === 'unknown'
      ? unknown
      : value === 'none'
        ? none
        : (value[locale] ?? Object.values(value)[0] ?? '');
  const countryOf = (country: string) => (country === 'unknown' ? unknown : country);
  const textsOf = (value: readonly { readonly label: Localised }[] | 'unknown') =>
    value === 'unknown' ? unknown : value.map(({ label }) => text(label)).join('; ');
  const { categories, bases, measures, recipients, transfers } = facts;
  const rows = statedIn(facts.purposes).map((purpose) => [
    text(purpose.label),
    textsOf(
      bases === 'unknown' || purpose.bases === 'unknown'
        ? 'unknown'
        : bases.filter(({ id }) => purpose.bases.includes(id)),
    ),
    textsOf(
      categories === 'unknown' ? categories : categories.filter(({ id }) => purpose.categories.includes(id)),
    ),
    recipients === 'unknown' || recipients === 'none'
      ? text(recipients)
      : recipients
          .filter((one) => one.purposes.includes(purpose.id))
          .map((one) => `${text(one.label)}${one.name ? ` (${one.name})` : ''}, ${countryOf(one.country)}`)
          .join('; '),
    transfers === 'unknown' || transfers === 'none'
      ? text(transfers)
      : `${transfers.countries.join(', ')}: ${text(transfers.safeguard)}`,
    purpose.categories
      .map((id) => {
        const kept = statedIn(facts.retention).find((one) => one.categories.includes(id));
        const name = statedIn(facts.categories).find((one) => one.id === id);
        if (!kept || !name) return `${name ? text(name.label) : id}: ${unknown}`;
        const period = kept.period === 'unknown' ? unknown : words.period(kept.period);
        return `${text(name.label)}: ${period}${kept.from && kept.from !== 'unknown' ? ` ${words.from[kept.from]}` : ''}`;
      })
      .join('; '),
    textsOf(measures),
  ]);
  return { columns, rows };
}

/** What may stand between the cells of a line. */
export const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Delimiter = keyof typeof DELIMITERS;

/** What spreadsheets expect where `locale` is spoken: a semicolon where a comma stands in numbers. */
export function delimiterFor(locale: Locale): Delimiter {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? 'semicolon' : 'comma';
}

export interface CsvOptions {
  readonly delimiter: Delimiter;
  /** Whether it begins with a byte order mark, by which spreadsheets know that it is UTF-8. */
  readonly hasMark: boolean;
}

/** A table as CSV (RFC 4180). A cell that a spreadsheet would compute begins with an apostrophe of its own. */
export function csvOf({ columns, rows }: RecordOfProcessing, { delimiter, hasMark }: CsvOptions): string {
  const sign = DELIMITERS[delimiter];
  const cell = (value: string) => {
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /["\r\n,;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns, ...rows].map((row) => `${row.map(cell).join(sign)}\r\n`);
  return `${hasMark ? '\uFEFF' : ''}${lines.join('')}`;
}

/** A table as Markdown: a row is a line, whatever its cells hold. */
export function tableOf({ columns, rows }: RecordOfProcessing): string {
  const safe = (cell: string) => cell.replace(/\s+/g, ' ').trim().replace(/[\\|]/g, '\\$&');
  const line = (cells: readonly string[]) => `| ${cells.map(safe).join(' | ')} |\n`;
  return line(columns) + line(columns.map(() => '---')) + rows.map(line).join('');
}
