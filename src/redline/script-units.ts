/**
 * Numbers as they are written beyond Latin, Greek and Cyrillic: in digits of other scripts, and as Chinese, Japanese and Korean
 * have them, with what is counted behind, with 第 before, in characters.
 */
import type { Unit } from './reading.ts';
import { UNSPACED } from './unspaced.ts';
import { BEYOND_OURS } from './vocabulary.ts';

const NUMBERS = '〇零一二三四五六七八九十百千两兩';
const MONEY = '元円圆';
const GAP = '[ \\u00a0]?';
const MONTH_AND_DAY = `\\d{1,2}${GAP}[月월]${GAP}\\d{1,2}${GAP}[日일号號]`;
const MONTHS = '[个個ヶか箇]月';
const WORKING_DAYS = '[个個]?[工営營][作業业][日天]';

/** Digits of other scripts, and the signs of Arabic among them; each is as long as ours. */
const OTHER_FIGURES = /(?![0-9])(?=[\u0080-\uffff])\p{Nd}|[\u066a-\u066c\uff05]/gu;

const SIGNS_AS_OURS: Readonly<Record<string, string>> = { '٪': '%', '٫': '.', '٬': ',', '％': '%' };

/** The digits of a script follow one another in Unicode, from a number that ends in 0 or in 6. */
function asOurs(sign: string): string {
  const last = sign.charCodeAt(0) & 15;
  const isFromSix = /^\p{Nd}/u.test(String.fromCharCode(sign.charCodeAt(0) - last + 15));
  return SIGNS_AS_OURS[sign] ?? String(isFromSix ? last - 6 : last);
}

/** The patterns; made for whoever reads such texts, and in no bundle of whoever does not. */
function patternsOf() {
  const sticky = (pattern: string) => new RegExp(pattern, 'uy');
  return {
    /** Days and months: 2026年3月1日, 2026년 3월 1일. */
    date: sticky(
      `\\d{1,4}[年년]${GAP}(?:${MONTH_AND_DAY}|\\d{1,2}[月월])|${MONTH_AND_DAY}|\\d{4}[年년](?![間间])`,
    ),
    /** What is counted, behind its number. */
    counter: sticky(
      `[万亿億千百]*(?:[个個ヶか箇]?[年月日天周週时時分秒条條款項项号號章節节頁页版倍次回件歳岁名人][間间钟鐘]?|${WORKING_DAYS}|(?:人民)?[${MONEY}]|[个個]?小[时時]|星期)`,
    ),
    /** Numbers without a digit. A number alone may as well be part of a word. */
    inCharacters: new RegExp(
      `(?<![\\d${NUMBERS}万亿億])(?:百分之[${NUMBERS}点]+|第?[${NUMBERS}]+(?:[万亿億千百]*${MONTHS}|[万亿億千百]+[${MONEY}]|${WORKING_DAYS}|[年月日天周週时時条條款項项号號章節节元円][間间]?))`,
      'gu',
    ),
    money: new RegExp(`[${MONEY}]$`),
    /** Letters of scripts without blanks that touch a number or an address: they belong to neither. */
    touching: new RegExp(`(?<=[\\w%‰])[${UNSPACED}]+|[${UNSPACED}]+(?=[\\w+№§$€£₸₽¥₴₺])`, 'gu'),
  };
}
type Patterns = ReturnType<typeof patternsOf>;

const BLANK = '\u3000';

type Find = (text: string) => readonly Unit[];

/** `find`, which knows our digits, for texts in every script. */
export function inEveryScript(find: Find): Find {
  const patterns = patternsOf();
  return (text) => {
    if (!BEYOND_OURS.test(text)) return find(text);
    const ours = text.replace(OTHER_FIGURES, asOurs);
    const apart = ours.replace(patterns.touching, (letters) => BLANK.repeat(letters.length));
    const units: Unit[] = [];
    for (const unit of find(apart)) {
      // A day that was found by its year holds its month as well.
      if (unit.start >= (units.at(-1)?.end ?? 0))
        units.push(unit.kind === 'contact' ? unit : counted(unit, ours, patterns));
    }
    const more = [...ours.matchAll(patterns.inCharacters)]
      .map(({ index, 0: { length } }): Unit => ({ kind: 'number', start: index, end: index + length }))
      .filter((one) => !units.some(({ start, end }) => one.start < end && start < one.end));
    return more.length === 0 ? units : [...units, ...more].sort((x, y) => x.start - y.start);
  };
}

/** A number with what it counts. */
function counted(unit: Unit, text: string, { date: dated, counter, money }: Patterns): Unit {
  const endOf = (pattern: RegExp, start: number) => {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  const start = text[unit.start - 1] === '第' ? unit.start - 1 : unit.start;
  const date = start === unit.start ? endOf(dated, start) : -1;
  if (date > unit.end) return { kind: 'date', start, end: date };
  const end = Math.max(unit.end, endOf(counter, unit.end));
  const kind = end > unit.end && money.test(text.slice(start, end)) ? 'amount' : unit.kind;
  return start === unit.start && end === unit.end ? unit : { kind, start, end };
}
