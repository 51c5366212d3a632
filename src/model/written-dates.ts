/** Days as people type them in Russian, Kazakh and English. */
import { type IsoDate, isIsoDate } from './date.ts';

/** Made when they are needed, so that a browser which reads no dates does not load them. */
const monthPatterns = () =>
  [
    ['январ', 'қаңтар', 'jan'],
    ['феврал', 'ақпан', 'feb'],
    ['март', 'наурыз', 'mar'],
    ['апрел', 'сәуір', 'apr'],
    ['ма[йя]', 'мамыр', 'may'],
    ['июн', 'маусым', 'jun'],
    ['июл', 'шілде', 'jul'],
    ['август', 'тамыз', 'aug'],
    ['сентябр', 'қыркүйек', 'sep'],
    ['октябр', 'қазан', 'oct'],
    ['ноябр', 'қараша', 'nov'],
    ['декабр', 'желтоқсан', 'dec'],
  ].map((names) => new RegExp(`^(${names.join('|')})`, 'iu'));

const FORMS: readonly [RegExp, (match: RegExpMatchArray) => [string, string, string]][] = [
  [/(?<!\d)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/gu, (m) => [m[1]!, m[3]!, m[4]!]],
  // 25/08/2025, and 08/25/2025 where the other order is no day.
  [
    /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/gu,
    (m) => (Number(m[2]) > 12 ? [m[3]!, m[1]!, m[2]!] : [m[3]!, m[2]!, m[1]!]),
  ],
  [/(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,})\.?,?\s+(\d{4})/gu, (m) => [m[3]!, m[2]!, m[1]!]],
  [/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/gu, (m) => [m[3]!, m[1]!, m[2]!]],
  [/(\d{4})\s+жыл\p{L}*\s+(\d{1,2})\s+(\p{L}{3,})/gu, (m) => [m[1]!, m[3]!, m[2]!]],
];

/** Every day that `text` names, with the words that name it. Days that do not exist are left out. */
export function datesIn(text: string): { date: IsoDate; words: string }[] {
  const months = monthPatterns();
  return FORMS.flatMap(([pattern, parts]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [year, month, day] = parts(match);
      const number = /^\d+$/.test(month) ? Number(month) : months.findIndex((name) => name.test(month)) + 1;
      const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
      return isIsoDate(date) ? [{ date, words: match[0] }] : [];
    }),
  );
}
