import type { CountWords } from '../count-words.ts';

const O = "[ʻʼ'‘’`]";
/** Endings of cases, and of what is counted by it: “uch”, “uchta”, “uchdan”; “uchinchi” is an ordinal and none. */
const ENDING = '(?:ta)?(?:ning|ni|ga|da|dan|gacha|si|i)?';
const ones = `bir ikki uch to${O}rt besh olti yetti sakkiz to${O}qqiz`;
const tens = `yigirma o${O}ttiz qirq ellik oltmish yetmish sakson to${O}qson`;
const valued = (words: string, first: number, by: number) =>
  words.split(' ').map((word, i): [string, number] => [`${word}${ENDING}`, first + by * i]);

export const countWords: CountWords = {
  values: [...valued(ones, 1, 1), [`o${O}n${ENDING}`, 10], ...valued(tens, 20, 10)],
  factors: [
    [`yuz${ENDING}`, 100],
    [`ming${ENDING}`, 1000],
  ],
  joint: null,
  alike: [
    ['birinchi\\p{L}*|yagona', 1],
    ['ikkinchi\\p{L}*|ikkala\\p{L}*|ikki (?:barobar|karra)', 2],
    ['uchinchi\\p{L}*', 3],
    [`to${O}rtinchi\\p{L}*`, 4],
    ['beshinchi\\p{L}*', 5],
  ],
};
