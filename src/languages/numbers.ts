/**
 * How whole numbers are grouped and counted in each language, as CLDR has it (`Intl` of Node is held against it in a test). A page
 * counts by this and not by its browser's `Intl`, which knows fewer languages than it says: what is made there reads as what is
 * built.
 */
import type { Locale } from '../model/locale.ts';

type Category = Intl.LDMLPluralRule;
type Rule = (count: number) => Category;

const one: Rule = (n) => (n === 1 ? 'one' : 'other');
const oneOrNone: Rule = (n) => (n < 2 ? 'one' : 'other');
const between = (n: number, from: number, to: number) => n >= from && n <= to;
const isFew = (n: number) => between(n % 10, 2, 4) && !between(n % 100, 12, 14);
const slavic: Rule = (n) => (n % 10 === 1 && n % 100 !== 11 ? 'one' : isFew(n) ? 'few' : 'many');
const polish: Rule = (n) => (n === 1 ? 'one' : isFew(n) ? 'few' : 'many');
const hebrew: Rule = (n) => (n === 1 ? 'one' : n === 2 ? 'two' : 'other');
const arabic: Rule = (n) =>
  (['zero', 'one', 'two'] as const)[n] ??
  (between(n % 100, 3, 10) ? 'few' : between(n % 100, 11, 99) ? 'many' : 'other');

interface Numbers {
  readonly rule: Rule;
  /** Between thousands. */
  readonly group: string;
  /** The fewest digits that are grouped. */
  readonly least: number;
}

const of = (rule: Rule, group: string, least = 4): Numbers => ({ rule, group, least });

/** Languages are counted and grouped as one of these. */
const NUMBERS: Readonly<Record<Locale, Numbers>> = {
  ru: of(slavic, '\u00a0'),
  kk: of(one, '\u00a0'),
  en: of(one, ','),
  ar: of(arabic, ','),
  de: of(one, '.'),
  es: of(one, '.', 5),
  fr: of(oneOrNone, '\u202f'),
  he: of(hebrew, ','),
  it: of(one, '.', 5),
  ja: of(() => 'other', ','),
  pl: of(polish, '\u00a0', 5),
  'pt-BR': of(oneOrNone, '.'),
  tr: of(one, '.'),
  uk: of(slavic, '\u00a0'),
  uz: of(one, '\u00a0'),
  'zh-Hans': of(() => 'other', ','),
};

/** The form that a noun takes beside `count`. */
export function pluralOf(locale: Locale, count: number): Category {
  const own = NUMBERS[locale];
  return own ? own.rule(count) : new Intl.PluralRules(locale).select(count);
}

/** A whole number as the language writes it: `12 345`. */
export function grouped(locale: Locale, count: number): string {
  const own = NUMBERS[locale];
  if (!own) return new Intl.NumberFormat(locale).format(count);
  const digits = String(count);
  return digits.length < own.least ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, own.group);
}
