/** Numbers as Chinese, Japanese and Korean write them: with what is counted behind, with 第 before, in characters. */

const COUNTERS = '年月日天周週时時分秒条條款項项号號章節节頁页版倍次回件歳岁名人';
const MONEY = '元円圆';
const NUMBERS = '〇零一二三四五六七八九十百千两兩';

/** What is counted, behind its number: 日, 个月, 条, 営業日, 万円. */
export const COUNTER = `[万亿億千百]*[个個ヶか箇]?(?:[工営營][作業业]日|[${COUNTERS}][間间钟鐘]?|(?:人民)?[${MONEY}]|小[时時]|星期)`;

/** Of `COUNTER`: a sum of money. */
export const COUNTED_MONEY = new RegExp(`[${MONEY}]$`, 'u');

/** One of the characters that stand for a number. */
export const CHARACTERS = new RegExp(`[${NUMBERS}]`, 'u');

const GAP = '[ \\u00a0]?';
const MONTH_AND_DAY = `\\d{1,2}${GAP}[月월]${GAP}\\d{1,2}${GAP}[日일号號]`;

/** Days and months: 2026年3月1日, 2026년 3월 1일. */
export const DATED = `\\d{1,4}[年년]${GAP}(?:${MONTH_AND_DAY}|\\d{1,2}[月월])|${MONTH_AND_DAY}|\\d{4}[年년](?![間间])`;

/** A number in characters: 第三条, 三十日, 百分之五. A number alone may as well be part of a word. */
export const IN_CHARACTERS = new RegExp(
  `(?<![\\d${NUMBERS}万亿億])(?:百分之[${NUMBERS}点]+|第?[${NUMBERS}]+(?:[万亿億千百]*[个個ヶか箇]月|[万亿億千百]+[${MONEY}]|[工営營][作業业]日|[年月日天周週时時条條款項项号號章節节元円][間间]?))`,
  'gu',
);
