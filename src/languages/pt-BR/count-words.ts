import type { CountWords } from '../count-words.ts';

const ones =
  'dois três quatro cinco seis sete oito nove dez onze doze treze (?:qua|ca)torze quinze dezesseis dezessete dezoito dezenove';
const tens = 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa';
const hundreds =
  'ce(?:m|nto) duzent[oa]s trezent[oa]s quatrocent[oa]s quinhent[oa]s seiscent[oa]s setecent[oa]s oitocent[oa]s novecent[oa]s';

/** «um» is the article too: it holds a number, but does not count. */
export const countWords: CountWords = {
  values: [
    ['duas', 2],
    ...ones.split(' ').map((word, i): [string, number] => [word, i + 2]),
    ...tens.split(' ').flatMap((word, i): [string, number][] => [
      [`${word} e uma?`, 10 * (i + 2) + 1],
      [word, 10 * (i + 2)],
    ]),
    ...hundreds.split(' ').map((word, i): [string, number] => [word, 100 * (i + 1)]),
  ],
  factors: [['mil', 1000]],
  joint: 'e',
  alike: [
    ['uma?|primeir[oa]s?|uma vez', 1],
    ['segund[oa]s?|dobro|duas vezes|amb[oa]s', 2],
    ['terceir[oa]s?|triplo', 3],
    ['quart[oa]s?', 4],
    ['quint[oa]s?', 5],
    ['sext[oa]s?', 6],
    ['sétim[oa]s?', 7],
    ['oitav[oa]s?', 8],
    ['non[oa]s?', 9],
    ['décim[oa]s?', 10],
  ],
};
