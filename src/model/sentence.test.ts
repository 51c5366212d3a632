import { expect, it } from 'vitest';
import { asSentence, blankBehind, inOneLine, inParts, withFullStop } from './sentence.ts';

it.each([
  ['Shore', 'Shore.'],
  ['Shore Inc.', 'Shore Inc.'],
  ['Берег и К.', 'Берег и К.'],
  ['Жаға…', 'Жаға…'],
  ['Yahoo!', 'Yahoo!.'],
  ['海岸社', '海岸社。'],
  ['海岸社。', '海岸社。'],
])('ends %j as %j', (words, sentence) => {
  expect(withFullStop(words)).toBe(sentence);
});

it.each([
  ['Опечатка в адресе', 'Опечатка в адресе.'],
  ['Верно: «ул. Абая».', 'Верно: «ул. Абая».'],
  ['Читать «ул. Абая»', 'Читать «ул. Абая».'],
  ['Он сказал «нет.»', 'Он сказал «нет.»'],
  ['Why not? ', 'Why not?'],
  ['住所の誤り', '住所の誤り。'],
  ['地址有误。', '地址有误。'],
  ['「海岸」を訂正', '「海岸」を訂正。'],
  ['提携先は2社、住所は2', '提携先は2社、住所は2。'],
  ['لماذا؟', 'لماذا؟'],
  ['Why 海岸 Ltd', 'Why 海岸 Ltd.'],
])('makes a sentence of the note %j', (note, sentence) => {
  expect(asSentence(note)).toBe(sentence);
});

it.each([
  [['Раз.', 'Два.'], 'Раз. Два.'],
  [['一つ。', '二つ。', 'Three.', 'Four.'], '一つ。二つ。Three. Four.'],
  [['Only one.'], 'Only one.'],
  [[], ''],
])('says %j in one line', (sentences, line) => {
  expect(inOneLine(sentences)).toBe(line);
});

it.each([
  [['Политика', 'Редакция от 1 марта'], 'Политика. Редакция от 1 марта'],
  [['Shore Inc.', 'Policy'], 'Shore Inc.. Policy'],
  [['海岸社', 'プライバシーポリシー', '2026年3月1日の版'], '海岸社。プライバシーポリシー。2026年3月1日の版'],
])('joins %j as parts of a line', (parts, line) => {
  expect(inParts(parts)).toBe(line);
});

it.each([
  ['Действует.', ' '],
  ['有効です。', ''],
  ['現行版：', ''],
  ['', ''],
] as const)('leaves behind %j the blank %j', (line, blank) => {
  expect(blankBehind(line)).toBe(blank);
});
