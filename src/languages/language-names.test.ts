import { expect, it } from 'vitest';
import { languageIn, ownName, wordTag } from './index.ts';

it.each([
  ['en', 'de', 'German'],
  ['en', 'pt-BR', 'Portuguese'],
  ['en', 'fr-CA', 'Canadian French'],
  ['en', 'zh-Hant', 'Traditional Chinese'],
  ['en', 'uz-Cyrl', 'Uzbek (Cyrillic)'],
  ['en', 'kk', 'Kazakh'],
  // Before «язык» and «тілі».
  ['ru', 'de', 'немецком'],
  ['ru', 'kk', 'казахском'],
  ['ru', 'zh-Hant', 'китайском (традиционное письмо)'],
  ['ru', 'pt-BR', 'португальском'],
  ['ru', 'fr-CA', 'канадском французском'],
  ['ru', 'hi', 'хинди'],
  ['kk', 'de', 'неміс'],
  ['kk', 'ru', 'орыс'],
  // Before «językiem», «мовою» and “tilida”.
  ['pl', 'nl', 'niderlandzkim'],
  ['pl', 'zh-Hant', 'chińskim tradycyjnym'],
  ['pl', 'hi', 'hindi'],
  ['uk', 'sv', 'шведською'],
  ['uk', 'zh-Hant', 'китайською (традиційне письмо)'],
  ['uk', 'hi', 'гінді'],
  ['uz', 'ko', 'koreys'],
  ['uz', 'sv', 'shved'],
  ['ru', 'he', 'ивритском'],
  // A tag that is of no language.
  ['en', 'xx', 'xx'],
])('in %s, %s is «%s»', (speaker, named, name) => {
  expect(languageIn(speaker, named)).toBe(name);
});

it.each([
  ['de', 'Deutsch'],
  ['kk', 'Қазақша'],
  // No word of Georgian begins with a capital.
  ['ka', 'ქართული'],
  ['ar', 'العربية'],
  ['pt-BR', 'Português (Brasil)'],
  ['zh-Hant', '繁體中文'],
  ['xx', 'xx'],
])('in itself, %s is «%s»', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});

it.each([
  ['ru', 'ru-RU'],
  ['en-US', 'en-US'],
  ['de', 'de'],
  ['zh-Hant', 'zh-Hant'],
])('for Word, %s is %s', (tag, named) => {
  if (tag !== 'de') expect(wordTag(tag)).toBe(named);
  else expect(wordTag(tag)).toMatch(/^de(?:-DE)?$/);
});
