import { expect, it } from 'vitest';
import { wordCount } from './word-count.ts';

it.each<[string, number]>([
  ['We keep your data for 3 years.', 7],
  ['Мы храним ваши данные 3 года.', 6],
  ['نحتفظ ببياناتك لمدة 3 سنوات.', 5],
  // Fourteen letters, and a number of its own.
  ['我們會將您的資料保存 3 年，並不', 10],
  ['お客様の個人情報を保存します。', 8],
  // Vowels above and below a letter are none of their own.
  ['เราเก็บข้อมูลของคุณไว้สามปี', 5],
  ['Wi-Fi 无线网络', 4],
])('«%s» has about %i words', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
