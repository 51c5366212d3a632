import type { CountWords } from '../count-words.ts';

const ones = 'iki üç dört beş altı yedi sekiz dokuz';
const tens = 'on yirmi otuz kırk elli altmış yetmiş seksen doksan';

/** «bir» is the article too: it holds a number, and counts behind a ten only. */
export const countWords: CountWords = {
  values: [
    ...tens.split(' ').map((word, i): [string, number] => [`${word} bir`, 10 * (i + 1) + 1]),
    ...ones.split(' ').map((word, i): [string, number] => [word, i + 2]),
    ...tens.split(' ').map((word, i): [string, number] => [word, 10 * (i + 1)]),
  ],
  factors: [
    ['yüz', 100],
    ['bin', 1000],
  ],
  joint: null,
  alike: [
    ['bir|birinci|ilk', 1],
    ['ikinci|çift|iki kez|her iki', 2],
    ['üçüncü', 3],
    ['dördüncü', 4],
    ['beşinci', 5],
    ['altıncı', 6],
    ['yedinci', 7],
    ['sekizinci', 8],
    ['dokuzuncu', 9],
    ['onuncu', 10],
  ],
};
