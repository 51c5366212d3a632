/** What a text says in figures, in a form that is the same in every language. */
import { countsIn, datesIn, heldIn, type Language } from '../../languages/index.ts';
import type { UnitWords } from '../../model/index.ts';

export interface Figures {
  /** Days, and months of a year, as ISO has them, each once, in order. */
  readonly days: readonly string[];
  /** Numbers with a full stop for fractions, hours of the day among them; each as often as it stands there. */
  readonly numbers: readonly string[];
  /** Numbers that are said in words. */
  readonly counted: readonly string[];
}

/** Around the clock, which other languages have a word for. */
const ALWAYS = /(?<!\d)24\/7(?!\d)/g;
/** `9:30`, `18.00`, “6 p.m.”. */
const TIME =
  /(?<![\d.:])(\d{1,2})(?:[:.](\d{2}))?[\s\u00a0]*([ap])\.?m\b\.?|(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])/giu;
/** `10 000`, `10,000`, `3,5`, `4.2.1`. */
const NUMBER =
  /\d{1,3}(?:[\u0020\u00a0\u202f\u2009]\d{3})+(?![\d])(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)*/gu;

export function figuresIn(words: string, language: Language | null): Figures {
  let text = words
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(ALWAYS, ' ');
  const days = new Set<string>();
  for (const { date, words: named } of datesIn(text)) {
    days.add(date);
    text = text.replace(named, ' ');
  }
  language?.units.months.forEach((month, i) => {
    text = text.replace(monthOfYear(month, language.units), (_, behind?: string, before?: string) => {
      days.add(`${behind ?? before}-${String(i + 1).padStart(2, '0')}`);
      return ' ';
    });
  });
  const countWords = language?.countWords ?? null;
  const numbers: string[] = [];
  text = text.replace(TIME, (_, hour12, minute12 = '00', half, hour, minute = '00') => {
    numbers.push(
      half === undefined ? timeOf(Number(hour), minute) : timeOf(hourOf(Number(hour12), half), minute12),
    );
    return ' ';
  });
  for (const [match] of text.matchAll(NUMBER)) numbers.push(numberOf(match));
  return {
    days: [...days].sort(),
    numbers: numbers.sort(),
    counted: [...countsIn(text, countWords), ...heldIn(text, countWords)].map(String),
  };
}

/** «май 2026 года», “May 2026”, «2026 жылғы мамыр»: the month with its year, in either order. */
const monthOfYear = (month: string, { year, dayForm }: UnitWords): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${month})(?:,?\\s+|${dayForm?.beforeYear ?? '(?!)'})(\\d{4})(?!\\d)|(?<!\\d)(\\d{4})\\s*(?:${year})\\s+(?:${month})(?!\\p{L})`,
    'giu',
  );

const hourOf = (hour: number, half: string): number => (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);

/** A whole hour is its number: «с 9 до 18». */
const timeOf = (hour: number, minute: string): string =>
  minute === '00' ? String(hour) : `${hour}:${minute}`;

function numberOf(written: string): string {
  const joined = written.replace(/[\s\u00a0\u202f\u2009]/g, '').replace(/,(?=\d{3}(?:\D|$))/g, '');
  const plain = joined.replaceAll(',', '.');
  if (plain.split('.').length > 2) return plain;
  const [whole, fraction = ''] = plain.split('.');
  const rest = fraction.replace(/0+$/, '');
  return `${BigInt(whole!)}${rest === '' ? '' : `.${rest}`}`;
}
