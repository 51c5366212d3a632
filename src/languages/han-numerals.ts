/** Numbers in Chinese characters, as Japanese and Chinese texts have them before units: 三, 十五, 二十. */

const DIGITS = '一二三四五六七八九';

const written = (count: number): string => {
  const [tens, ones] = [Math.trunc(count / 10), count % 10];
  return `${tens > 1 ? DIGITS[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones - 1] : ''}`;
};

/**
 * 1 to 99, the longest first, none of them the end of a longer one. `notBehind`: characters that make another word with one:
 * 同一日 is no “one day”. 半 is a half, as in 半年.
 */
export const hanNumerals = (notBehind: string): [string, number][] =>
  [
    ...Array.from({ length: 99 }, (_, i): [string, number] => [written(i + 1), i + 1]),
    ['半', 0.5] as [string, number],
    ['两', 2] as [string, number],
  ]
    .sort(([a], [b]) => b.length - a.length)
    .map(([characters, value]) => [`(?<![${DIGITS}十百千万〇零${notBehind}])${characters}`, value]);
