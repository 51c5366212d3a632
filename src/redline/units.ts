/**
 * What must never be divided by a mark, because its parts mean nothing alone: addresses, telephones, dates, sums, numbers
 * with their signs, and names such as `№ 94-V` and `152-ФЗ`.
 *
 * Looked for where digits and the signs of addresses stand, never at every letter: most of a text has none of them.
 */
import type { UnitWords } from '../model/index.ts';
import type { Spelling } from './narrow.ts';
import type { Unit } from './reading.ts';
import { anyOf, inScriptsOf, LETTER, NO_LETTER } from './vocabulary.ts';

/** One blank that a line may not be broken at, or may. */
const GAP = '[ \\u00a0\\u202f\\u2009]';
const DASH = '[-\\u2010-\\u2015]';
const SIGNS = '[$€£₸₽¥₴₺₪]';
const CODES = '(?:USD|EUR|KZT|RUB|GBP|CHF|CNY)(?!\\p{L})';

const ADDRESS = /[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LINK = /(?:https?:\/\/|www\.)[^\s)<>«»"]*[^\s)<>«»".,;:!?]/gu;

const eitherOf = (patterns: readonly string[]) => `(?:${patterns.join('|')})`;
const sticky = (...patterns: string[]) => new RegExp(eitherOf(patterns), 'iuy');

const TELEPHONE = sticky(
  `\\+\\d[\\d\\s().\\u2010-\\u2015-]{6,}\\d`,
  `\\d{1,4}[\\s\\u2010-\\u2015-]*\\(\\d{2,5}\\)[\\d\\s\\u2010-\\u2015-]{4,}\\d`,
  `8[\\s-]8\\d\\d[\\s-]\\d{3}[\\s-]\\d{2}[\\s-]?\\d{2}(?!\\d)`,
  `\\d{1,4}(?:${DASH}\\d{2,4}){2,4}(?![\\p{L}\\d])`,
);
const ONE = `\\d+(?:[.,:/'’]\\d+)*`;
const NUMBER = sticky(
  `(?:${SIGNS}${GAP}?|${CODES}${GAP})?[-−+±]?(?:\\d{1,3}(?:${GAP}\\d{3}(?![\\d]))+(?:[.,]\\d+)?|${ONE})(?:${DASH}${ONE})?`,
);
const NAME_END = new RegExp(`(?:${LETTER}|[\\p{N}\\p{M}]|[-\\u2010\\u2011/](?=${LETTER}|\\p{N}))+`, 'uy');
const TIME_END = new RegExp(`${GAP}?[ap]\\.?m\\.?(?!\\p{L})`, 'iuy');

/** The longest of what may stand before the digits of a unit, a month. */
const BEFORE_CHARACTERS = 14;
const DIGIT = /\d/g;
const WORD_BEFORE = new RegExp(`(?:${LETTER}|[\\p{M}\\p{N}])[-\\u2010\\u2011]?$`, 'u');
/** The signs, one of which stands before the digits wherever `BEFORE` finds something. */
const OPENS = /[\s$€£₸₽¥₴₺₪№§.\-−+±«"“]/;

/** Where `pattern` ends that must begin at `at`; -1 where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The name of a version, `v2.1`: letters before a number of several levels. */
const VERSION = /\p{L}{1,3}\d+(?:\.\d+)+/uy;
const LETTERS_BEFORE = /(?<![\p{L}\p{N}])\p{L}{1,3}$/u;

function versionAt(text: string, digit: number): Unit | null {
  const letters = LETTERS_BEFORE.exec(text.slice(Math.max(0, digit - 4), digit))?.[0];
  const start = digit - (letters?.length ?? 0);
  const end = letters === undefined ? -1 : endOf(VERSION, text, start);
  return end < 0 ? null : { kind: 'number', start, end };
}

const wordEnd = (text: string, digit: number) => Math.max(endOf(NAME_END, text, digit), digit + 1);

/** The patterns that need words. */
function patternsOf(languages: readonly UnitWords[], spelled: Spelling) {
  const month = anyOf(languages, ({ months }) => months.join('|'));
  const year = anyOf(languages, ({ year }) => year);
  const currency = anyOf(languages, ({ currencies }) => currencies);
  const multiple = anyOf(languages, ({ multiples }) => multiples);
  const dayForms = languages.flatMap(({ months, dayForm }) =>
    dayForm
      ? `\\d{1,2}${dayForm.between}(?:${months.join('|')})(?!\\p{L})(?:${dayForm.beforeYear}\\d{4}(?!\\d)(?:\\s*${year})?)?`
      : [],
  );
  const pattern = (source: string, flags: string) => new RegExp(spelled(source), flags);
  const begin = (...patterns: string[]) => pattern(eitherOf(patterns), 'iuy');
  return {
    date: begin(
      '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
      '\\d{1,2}([./-])\\d{1,2}\\1\\d{4}(?!\\d)',
      '\\d{2}[./]\\d{2}[./]\\d{2}(?![.\\d])',
      `\\d{4}\\s*${year}\\s+\\d{1,2}(?:\\s+|-)${month}(?!\\p{L})`,
      `\\d{1,2}[»"”]?(?:st|nd|rd|th)?(?:(?:\\s+of)?\\s+|-)${month}(?!\\p{L})(?:,?\\s+\\d{4}(?!\\d)(?:\\s*${year})?)?`,
      // Years, months and days in figures, as Japanese and Chinese texts have them.
      '(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?',
      ...dayForms,
      `(?:19|20)\\d{2}\\s*${year}`,
    ),
    monthFirst: begin(
      `${month}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+\\d{4}(?!\\d))?|\\d{4}(?!\\d)(?:\\s*${year})?)`,
    ),
    sumEnd: pattern(
      `(?:${GAP}?[%‰])?(?:${GAP}?${multiple}${NO_LETTER})?(?:${GAP}?(?:${SIGNS}|${CODES}|${currency}${NO_LETTER}))?`,
      'iuy',
    ),
    /** What may stand before the digits of a unit, up to them. */
    before: pattern(
      `(?:(?<month>(?<!\\p{L})${month}\\s+)|(?<name>(?:№|§|No\\.)${GAP}?)|(?<![\\p{L}\\p{N}])(?<sum>(?:${SIGNS}${GAP}?|${CODES}${GAP})[-−+]?)|(?<=^|[\\s(])(?<sign>[-−+±])|(?<quote>[«"“]))$`,
      'iu',
    ),
  };
}
type Patterns = ReturnType<typeof patternsOf>;

/** Finds the units of texts in `languages`. */
export function unitFinder(languages: readonly UnitWords[]): (text: string) => Unit[] {
  const patternsIn = inScriptsOf(languages, ({ months }) => months.join(), patternsOf);
  return (text) => (HAS_UNITS.test(text) ? unitsWith(patternsIn(text), text) : []);
}

/** Digits, and signs of addresses: most paragraphs have none. */
const HAS_UNITS = /[\d@]|:\/\/|www\./;

/** The units of `text` in order; they never overlap. */
function unitsWith(patterns: Patterns, text: string): Unit[] {
  const found: Unit[] = [];
  if (text.includes('@')) collect(ADDRESS);
  if (text.includes('://') || text.includes('www.')) collect(LINK);
  found.sort((x, y) => x.start - y.start);
  const addresses = found.splice(0);
  DIGIT.lastIndex = 0;
  for (let match = DIGIT.exec(text); match; match = DIGIT.exec(text)) {
    while (addresses.length > 0 && addresses[0]!.start <= match.index) found.push(addresses.shift()!);
    const last = found.at(-1);
    const unit = last && match.index < last.end ? last : unitAt(patterns, text, match.index);
    if (unit !== last && unit.kind) found.push(unit as Unit);
    DIGIT.lastIndex = Math.max(unit.end, match.index + 1);
  }
  return [...found, ...addresses];

  function collect(pattern: RegExp) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if (!found.some(({ start, end }) => index < end && start < index + match.length))
        found.push({ kind: 'contact', start: index, end: index + match.length });
    }
  }
}

type Found = Omit<Unit, 'kind'> & { readonly kind: Unit['kind'] | null };

/** The unit whose first digit stands at `digit`; without a kind where the digit belongs to a word. */
function unitAt(patterns: Patterns, text: string, digit: number): Found {
  const last = text[digit - 1] ?? '';
  if (WORD_BEFORE.test(text.slice(Math.max(0, digit - 2), digit)))
    return versionAt(text, digit) ?? { kind: null, start: digit, end: wordEnd(text, digit) };
  const before = OPENS.test(last) ? text.slice(Math.max(0, digit - BEFORE_CHARACTERS), digit) : '';
  const ends = (pattern: RegExp, at: number): number => endOf(pattern, text, at);
  const groups = before === '' ? {} : (patterns.before.exec(before)?.groups ?? {});
  const startOf = (group: string | undefined) => digit - (group?.length ?? 0);
  if (groups.month) {
    const end = ends(patterns.monthFirst, startOf(groups.month));
    if (end > 0) return { kind: 'date', start: startOf(groups.month), end };
  }
  const date = ends(patterns.date, digit);
  if (date > 0 && !groups.name) return { kind: 'date', start: startOf(groups.quote), end: date };
  const telephone = ends(TELEPHONE, groups.sign === '+' ? digit - 1 : digit);
  if (telephone > 0 && !groups.name && !groups.sum)
    return { kind: 'contact', start: startOf(groups.sign === '+' ? '+' : ''), end: telephone };
  const start = startOf(groups.sum ?? groups.name ?? groups.sign);
  const number = ends(NUMBER, groups.name ? digit : start);
  const name = ends(NAME_END, number < 0 ? digit : number);
  if (name > 0) return { kind: 'number', start, end: name };
  const end = Math.max(ends(patterns.sumEnd, number), ends(TIME_END, number), number);
  const isSum = groups.sum !== undefined || (end > number && !/[ap]\.?m\.?$/i.test(text.slice(number, end)));
  return { kind: isSum ? 'amount' : 'number', start, end };
}
