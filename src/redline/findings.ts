/**
 * What in a text a reader must not miss, and where it stands: numbers, periods, dates, sums, addresses, what is negated,
 * limited, allowed, who gets something, and references to parts of the text.
 */
import type { AlertKind, AlertWords, UnitWords } from '../model/index.ts';
import type { Spelling } from './narrow.ts';
import type { Finding, Unit } from './reading.ts';
import { anyOf, BEGINS, ENDS, inScriptsOf, LETTER, NO_LETTER, WITHOUT_BLANKS } from './vocabulary.ts';

/** The words in which findings are told. */
export interface FindingWords {
  readonly units: readonly UnitWords[];
  readonly alerts: readonly AlertWords[];
}

const TIMES = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** The patterns that need words, and the units of the same texts. */
function patternsOf(
  { units, alerts }: FindingWords,
  spelled: Spelling,
  unitsIn: (text: string) => readonly Unit[],
) {
  const pattern = (source: string, flags: string) => new RegExp(spelled(source), flags);
  const whole = (source: string) => pattern(`${BEGINS}(?:${source})${ENDS}`, 'giu');
  const periods = TIMES.map((unit) => `(?<${unit}>${anyOf(alerts, (language) => language.units[unit])})`);
  const days = `(?:(?<working>${anyOf(alerts, ({ workingDays }) => workingDays)})\\s*|(?:${anyOf(alerts, ({ calendarDays }) => calendarDays)})\\s*)?`;
  const behind = `(?:\\s+(?:(?<workingBehind>${anyOf(alerts, ({ workingDaysBehind = null }) => workingDaysBehind)})|${anyOf(alerts, ({ calendarDaysBehind = null }) => calendarDaysBehind)})${NO_LETTER})?`;
  const unitOfTime = `${days}(?:${periods.join('|')})${NO_LETTER}${behind}`;
  const duals = TIMES.map((unit) => `(?<${unit}>${anyOf(alerts, ({ duals }) => duals?.[unit] ?? null)})`);
  const numerals = alerts.flatMap((language) => language.numerals);
  return {
    unitsIn,
    numerals,
    periodEnd: pattern(`(?:\\s*\\([^()]{1,30}\\))?[\\s-]*${unitOfTime}`, 'iuy'),
    written: pattern(
      `${BEGINS}(?<numeral>${numerals.length === 0 ? '(?!)' : numerals.map(([words]) => words).join('|')})${NO_LETTER}(?:\\s*\\(\\d+\\))?[\\s-]*${unitOfTime}`,
      'giu',
    ),
    dual: pattern(`${BEGINS}(?:${duals.join('|')})${ENDS}${behind}`, 'giu'),
    limit: whole(anyOf(alerts, ({ limits }) => limits)),
    noNegation: whole(anyOf(alerts, ({ notNegations }) => notNegations)),
    negation: whole(anyOf(alerts, ({ negations }) => negations)),
    right: whole(anyOf(alerts, ({ rights }) => rights)),
    modal: pattern(
      anyOf(alerts, ({ modal = null }) => modal),
      'iu',
    ),
    recipient: whole(anyOf(alerts, ({ recipients }) => recipients)),
    referenceBefore: pattern(
      `(?<!${LETTER})${anyOf(units, ({ references }) => references.before)}\\s*(?:№\\s*)?$`,
      'iu',
    ),
    referenceAfter: pattern(`[\\s-]*${anyOf(units, ({ references }) => references.after)}`, 'iuy'),
    months: Array.from({ length: 12 }, (_, i) =>
      pattern(`${BEGINS}${anyOf(units, ({ months }) => months[i]!)}${NO_LETTER}`, 'iu'),
    ),
  };
}
type Patterns = ReturnType<typeof patternsOf>;

const DOMAIN = /(?<![\p{L}\p{N}@./])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\p{L}\p{N}])/gu;
/** Of a script without blanks some letters. */
const NEXT_WORD = new RegExp(
  `\\s*(${WITHOUT_BLANKS}{1,4}|(?:(?!${WITHOUT_BLANKS})[\\p{L}\\p{M}\\p{N}'’-])+)`,
  'uy',
);

/** Words that begin with the same letters, this many of them, count as one word with another ending. */
const STEM = 5;
/** The longest word that makes a number a reference. */
const REFERENCE_CHARACTERS = 16;

/** Finds what a reader must not miss in texts that are told in `words`. */
export function findingFinder(
  words: FindingWords,
  unitsIn: (text: string) => readonly Unit[],
): (text: string) => Finding[] {
  const unitsOf = inScriptsOf(
    words.units,
    ({ months }) => months.join(),
    (units) => units,
  );
  const patternsIn = inScriptsOf(
    words.alerts,
    ({ negations }) => negations,
    (alerts, spelled) => {
      const byUnits = new Map<readonly UnitWords[], Patterns>();
      return (units: readonly UnitWords[]) => {
        const patterns = byUnits.get(units) ?? patternsOf({ units, alerts }, spelled, unitsIn);
        byUnits.set(units, patterns);
        return patterns;
      };
    },
  );
  return (text) => findingsWith(patternsIn(text)(unitsOf(text)), text);
}

/** Everything in `text` that a reader must not miss, in order; nothing overlaps. */
function findingsWith(patterns: Patterns, text: string): Finding[] {
  const found: Finding[] = [];
  const taken = new Uint8Array(text.length);
  const units = /\d|@|:\/\/|www\./.test(text)
    ? patterns.unitsIn(text).map((unit) => ofUnit(patterns, text, unit))
    : [];
  take(units);
  takeAll(
    'period',
    patterns.written,
    (match) => `${numberOf(patterns, match.groups!.numeral!)} ${timeOf(match)}`,
  );
  takeAll('period', patterns.dual, (match) => `2 ${timeOf(match)}`);
  takeAll('contact', DOMAIN);
  takeAll('limit', patterns.limit);
  const none: Finding[] = [];
  for (const { index, 0: match } of text.matchAll(patterns.noNegation))
    none.push({ kind: 'negation', start: index, end: index + match.length, text: match, key: '' });
  take(none);
  takeAll('negation', patterns.negation, (match) =>
    negationKey(match[0], nextWord(text, match.index + match[0].length)),
  );
  takeAll('right', patterns.right, ([word]) => {
    const ending = patterns.modal.exec(word)?.[0] ?? '';
    return `${likened(word).slice(0, STEM)}${ending}`;
  });
  takeAll('recipient', patterns.recipient, (match) => likened(match[0]).slice(0, STEM));
  return found
    .filter((finding) => !none.includes(finding))
    .map((finding) => (finding.kind === 'negation' ? { ...finding, long: longOf(text, finding) } : finding))
    .sort((x, y) => x.start - y.start);

  function takeAll(
    kind: AlertKind,
    pattern: RegExp,
    keyOf: (match: RegExpExecArray) => string = (match) => likened(match[0]).replace(/\s+/g, ' '),
  ) {
    take(
      [...text.matchAll(pattern)].map((match) => ({
        kind,
        start: match.index,
        end: match.index + match[0].length,
        text: shown(match[0]),
        key: keyOf(match),
      })),
    );
  }

  function take(more: readonly Finding[]) {
    for (const one of more) {
      if (taken.subarray(one.start, one.end).includes(1)) continue;
      taken.fill(1, one.start, one.end);
      found.push(one);
    }
  }
}

/** In small letters, with one apostrophe for all that are typed: «yoʻq», «yo‘q». */
const likened = (text: string) => text.toLowerCase().replace(/[ʻʼ'‘`]/g, '’');

const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const DIGITS = /^[-−+±]?\d+(?:[.,]\d+)*/;
const LEVELS = /^\d+(?:\.\d+)*/;

/** A unit, as what it is in its sentence: a number may begin a period or name a section. */
function ofUnit(patterns: Patterns, text: string, unit: Unit): Finding {
  const { kind, start, end } = unit;
  const own = text.slice(start, end);
  if (kind === 'date') return { ...unit, text: shown(own), key: dateKey(patterns, own) };
  const plain = { kind, start, end, text: shown(own), key: amountOf(own) };
  return kind === 'number'
    ? (periodAt(patterns, text, unit) ?? referenceAt(patterns, text, unit) ?? plain)
    : plain;
}

function periodAt(patterns: Patterns, text: string, { start, end }: Unit): Finding | null {
  const digits = start + (DIGITS.exec(text.slice(start, end))?.[0].length ?? end - start);
  const match = matchAt(patterns.periodEnd, text, digits) ?? matchAt(patterns.periodEnd, text, end);
  if (!match) return null;
  const last = match.index + match[0].length;
  const key = `${amountOf(text.slice(start, match.index))} ${timeOf(match)}`;
  return { kind: 'period', start, end: last, text: shown(text.slice(start, last)), key };
}

function referenceAt(patterns: Patterns, text: string, { start, end }: Unit): Finding | null {
  const own = text.slice(start, end);
  const number = LEVELS.exec(own)?.[0];
  if (number === undefined) return null;
  const before = patterns.referenceBefore.exec(
    text.slice(Math.max(0, start - REFERENCE_CHARACTERS), start),
  )?.[0];
  const after = before === undefined ? matchAt(patterns.referenceAfter, text, start + number.length) : null;
  if (before === undefined && !after) return null;
  const place = { start: start - (before?.length ?? 0), end: after ? after.index + after[0].length : end };
  return { kind: 'reference', ...place, text: shown(text.slice(place.start, place.end)), key: number };
}

/** A number without the blanks that group its digits. */
const amountOf = (text: string) =>
  likened(text)
    .replace(/(?<=\d)\s(?=\d)|\s+$/g, '')
    .replace(/\s+/g, ' ');

/** Which unit of time a match names. */
function timeOf({ groups = {} }: RegExpExecArray): string {
  const unit = TIMES.find((one) => groups[one]);
  return `${groups.working || groups.workingBehind ? 'working ' : ''}${unit}`;
}

const numberOf = ({ numerals }: Patterns, numeral: string): number =>
  numerals.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(numeral))![1];

/** One day is one key, however it is written. Of `01/02/2026` nobody knows which is the month: it is a day of its own. */
function dateKey({ months }: Patterns, text: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return iso.slice(1).map(Number).join('-');
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return [dotted[3], dotted[2], dotted[1]].map(Number).join('-');
  const inHan = /^(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?$/u.exec(text);
  if (inHan)
    return inHan
      .slice(1)
      .map((part) => (part === undefined ? '' : Number(part)))
      .join('-');
  const month = months.findIndex((pattern) => pattern.test(text)) + 1;
  const year = /\d{4}/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  if (month === 0) return year && !day ? year : text;
  return [year ?? '', month, day ?? ''].join('-');
}

function nextWord(text: string, at: number): string {
  NEXT_WORD.lastIndex = at;
  return NEXT_WORD.exec(text)?.[1] ?? '';
}

/** A negation is another one if it is about another word. */
const negationKey = (negation: string, next: string) =>
  `${likened(negation)} ${likened(next)
    .replace(/ё/g, 'е')
    .slice(0, STEM - 1)}`;

const longOf = (text: string, { end, text: own }: Finding) =>
  `${own}${/\s/u.test(text[end] ?? '') ? ' ' : ''}${nextWord(text, end)}`;
