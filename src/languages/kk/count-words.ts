import type { CountWords } from '../count-words.ts';

/** Endings of cases, and of what is counted by it: «үш», «үштен», «үшінші» is an ordinal and none. */
const ENDING = '(?:[нтд][аеіы]н?|[ғгқк][аеіы]|[дт]а[нң]?|[дт]е[нң]?|ы|і|еуі?|ауы?)?';
const ones = 'бір екі үш төрт бес алты жеті сегіз тоғыз';
const tens = 'жиырма отыз қырық елу алпыс жетпіс сексен тоқсан';
const valued = (words: string, first: number, by: number) =>
  words.split(' ').map((word, i): [string, number] => [`${word}${ENDING}`, first + by * i]);

export const countWords: CountWords = {
  // «Онда», «оны» are other words.
  values: [...valued(ones, 1, 1), ['он(?:нан|ға|ның)?', 10], ...valued(tens, 20, 10)],
  factors: [
    [`жүз${ENDING}`, 100],
    [`мың${ENDING}`, 1000],
  ],
  joint: null,
  alike: [
    ...valued(ones, 1, 1).map(([, value], i): [string, number] => [
      `${ones.split(' ')[i]}(?:[іы]?нш[іы])\\p{L}*`,
      value,
    ]),
    ['оныншы\\p{L}*', 10],
    ['алғашқы\\p{L}*', 1],
    ['екеу\\p{L}*|екі есе', 2],
  ],
};
