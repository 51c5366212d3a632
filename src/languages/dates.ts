/** Days in words, as each language's official texts write them. */
import type { DateFormat, IsoDate, Locale } from '../model/index.ts';

/** Browsers that have no Kazakh of their own write «M11». Source: CLDR 48, month names in a date. */
const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

const monthNames = new Map<string, string>();

/** The month's name as it stands in a date: «декабря», «желтоқсан», “December”. */
function monthIn(locale: Locale, month: number): string {
  if (locale === 'kk') return KAZAKH_MONTHS[month - 1] ?? '';
  const key = `${locale}${month}`;
  let name = monthNames.get(key);
  if (name === undefined) {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    name =
      format.formatToParts(new Date(Date.UTC(2024, month - 1, 15))).find((part) => part.type === 'month')
        ?.value ?? '';
    monthNames.set(key, name);
  }
  return name;
}

/** «15 декабря 2025 года», «2025 жылғы 15 желтоқсан», “15 December 2025”, “December 15, 2025”. */
export function longDate(locale: Locale, date: IsoDate, format?: DateFormat): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = monthIn(locale, month);
  switch (locale) {
    case 'ru':
      return `${day} ${name} ${year} года`;
    case 'kk':
      return `${year} жылғы ${day} ${name}`;
    case 'en':
      return format === 'en-US' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
    default:
      return locale satisfies never;
  }
}

/** «15.12.2025»; in English “15 Dec 2025” or “Dec 15, 2025”, which no one reads as another day. */
export function shortDate(locale: Locale, date: IsoDate, format?: DateFormat): string {
  const [year, month, day] = date.split('-');
  if (locale === 'en') {
    const name = monthIn('en', Number(month)).slice(0, 3);
    return format === 'en-US' ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
  }
  return `${day}.${month}.${year}`;
}
