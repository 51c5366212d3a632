import type { CountWords } from '../count-words.ts';

const ones = 'deux trois quatre cinq six sept huit neuf'.split(' ');
const teens = 'dix onze douze treize quatorze quinze seize dix[-\\s]sept dix[-\\s]huit dix[-\\s]neuf'.split(
  ' ',
);
const tens = 'vingt trente quarante cinquante soixante'.split(' ');
const numbered = (words: readonly string[], from: number) =>
  words.map((word, i): [string, number] => [word, from + i]);

/** The longest first: «quatre-vingt-dix» begins like «quatre». «un» is the article too: it holds a number, but does not count. */
export const countWords: CountWords = {
  values: [
    ...numbered(
      [...teens].map((word) => `quatre[- ]vingt[- ]${word}`),
      90,
    ),
    ...numbered(
      ['une?', ...ones].map((word) => `quatre[- ]vingt[- ]${word}`),
      81,
    ),
    ['quatre[- ]vingts?', 80],
    ...numbered(
      [...teens].map((word) => `soixante(?:[- ]|[- ]et[- ])${word}`),
      70,
    ),
    ...tens.map((ten, i): [string, number] => [`${ten}[- ]et[- ]une?`, 10 * (i + 2) + 1]),
    ...numbered(teens.toReversed(), 10).map(([word], i): [string, number] => [word, 19 - i]),
    ...tens.map((word, i): [string, number] => [word, 10 * (i + 2)]),
    ...numbered(ones, 2),
  ],
  factors: [
    ['cents?', 100],
    ['mille', 1000],
  ],
  joint: 'et',
  alike: [
    ['une?|premi(?:er|ère)s?', 1],
    ['deuxièmes?|seconde?s?|double|deux fois|les deux', 2],
    ['troisièmes?|triple', 3],
    ['quatrièmes?', 4],
    ['cinquièmes?', 5],
    ['sixièmes?', 6],
    ['septièmes?', 7],
    ['huitièmes?', 8],
    ['neuvièmes?', 9],
    ['dixièmes?', 10],
  ],
};
