import type { CountWords } from '../count-words.ts';

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const countWords: CountWords = {
  values: [
    ...ones.split(' ').map((word, i): [string, number] => [word, i + 1]),
    ...tens.split(' ').map((word, i): [string, number] => [word, 10 * (i + 2)]),
  ],
  factors: [
    ['hundred', 100],
    ['thousand', 1000],
  ],
  joint: 'and',
  alike: [
    ...'first second third fourth fifth sixth seventh eighth ninth tenth'
      .split(' ')
      .map((word, i): [string, number] => [word, i + 1]),
    ['twice|double|both', 2],
    ['once', 1],
  ],
};
