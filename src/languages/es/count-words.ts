import type { CountWords } from '../count-words.ts';

const ones =
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince diecis[ée]is diecisiete dieciocho diecinueve veinte veinti[úu]n[oa]? veintid[óo]s veintitr[ée]s veinticuatro veinticinco veintis[ée]is veintisiete veintiocho veintinueve';
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const hundreds =
  'cien(?:to)? doscient[oa]s trescient[oa]s cuatrocient[oa]s quinient[oa]s seiscient[oa]s setecient[oa]s ochocient[oa]s novecient[oa]s';

/** «un» is the article too: it holds a number, but does not count. */
export const countWords: CountWords = {
  values: [
    ...ones.split(' ').map((word, i): [string, number] => [word, i + 2]),
    ...tens.split(' ').flatMap((word, i): [string, number][] => [
      [`${word} y un[oa]?`, 10 * (i + 3) + 1],
      [word, 10 * (i + 3)],
    ]),
    ...hundreds.split(' ').map((word, i): [string, number] => [word, 100 * (i + 1)]),
  ],
  factors: [['mil', 1000]],
  joint: 'y',
  alike: [
    ['un[oa]?|primer[oa]?s?|una vez', 1],
    ['segund[oa]s?|doble|dos veces|amb[oa]s', 2],
    ['tercer[oa]?s?|triple', 3],
    ['cuart[oa]s?', 4],
    ['quint[oa]s?', 5],
    ['sext[oa]s?', 6],
    ['séptim[oa]s?', 7],
    ['octav[oa]s?', 8],
    ['noven[oa]s?', 9],
    ['décim[oa]s?', 10],
  ],
};
