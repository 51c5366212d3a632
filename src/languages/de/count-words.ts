import type { CountWords } from '../count-words.ts';

const ones = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const teens = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const tens = 'zwanzig drei(?:ß|ss)ig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
/** As they stand before «und» and «hundert». */
const joined = ['ein', ...ones.slice(1, 9)];

/** «ein» is the article too: it holds a number, but does not count. */
export const countWords: CountWords = {
  values: [
    ...[...ones, ...teens].map((word, i): [string, number] => [word, i + 1]),
    ...tens.map((word, i): [string, number] => [word, 10 * (i + 2)]),
    ...tens.flatMap((ten, i) =>
      joined.map((one, k): [string, number] => [`${one}und${ten}`, 10 * (i + 2) + k + 1]),
    ),
    ...joined.map((one, k): [string, number] => [`${one}hundert`, 100 * (k + 1)]),
  ],
  factors: [
    ['hundert', 100],
    ['tausend', 1000],
  ],
  joint: 'und',
  alike: [
    ['ein(?:e[mnrs]?)?|einmal|erste[mnrs]?|erstens|einjährig\\p{L}*', 1],
    ['zweite[mnrs]?|zweimal|doppelt\\p{L}*|beiden?|zweijährig\\p{L}*', 2],
    ['dritte[mnrs]?|dreimal|dreijährig\\p{L}*', 3],
    ['vierte[mnrs]?', 4],
    ['fünfte[mnrs]?|fünfjährig\\p{L}*', 5],
    ['sechste[mnrs]?', 6],
    ['siebte[mnrs]?', 7],
    ['achte[mnrs]?', 8],
    ['neunte[mnrs]?', 9],
    ['zehnte[mnrs]?|zehnjährig\\p{L}*', 10],
  ],
};
