import { expect, it } from 'vitest';
import { dictionaryOf, signsOf } from '../languages/index.ts';
import { pointSentence } from './points-told.ts';

const said = (locale: string, clause: string, was: string, becomes: string) => {
  const words = dictionaryOf(locale);
  return pointSentence(
    { clause, was, becomes, means: null },
    { was: words.tensed.was.has, becomes: words.tensed.becomes.has, ...signsOf(words) },
  );
};

it.each([
  ['ru', '1. Сроки', '1 год', '2 года', '1. Сроки. Было: 1 год. Стало: 2 года.'],
  ['ja', '1. 保存期間', '1年', '2年', '1. 保存期間。以前：1年。現在：2年。'],
  ['zh-Hans', '1. 保存期限', '1年', '2年', '1. 保存期限。此前：1年。现在：2年。'],
])('says a point of %s in its own signs', (locale, clause, was, becomes, sentence) => {
  expect(said(locale, clause, was, becomes)).toBe(sentence);
});
