import { expect, it } from 'vitest';
import { nameOf } from './folder.ts';
import { localeAlone, localeAtEnd } from './named-locale.ts';

it.each<[string, string | null]>([
  ['privacy.de', 'de'],
  ['privacy.pt-BR', 'pt-BR'],
  ['privacy.pt_br', 'pt-BR'],
  ['privacy.zh-hant', 'zh-Hant'],
  ['privacy.fil', 'fil'],
  // Three letters that are languages, too, and mean something else in names of files.
  ['site.min', null],
  ['page.new', null],
  ['page.xx', null],
  // Behind a hyphen words stand, too.
  ['opt-in', null],
  ['how-to', null],
  ['about-us', null],
  ['privacy-ru', 'ru'],
  ['privacy_kk', 'kk'],
])('the name %s ends with the language %s', (name, locale) => {
  expect(localeAtEnd(name)?.locale ?? null).toBe(locale);
});

it.each<[string, string | null]>([
  ['de', 'de'],
  ['pt-br', 'pt-BR'],
  ['terms', null],
  ['in', null],
  ['us', null],
])('a folder %s is the language %s', (name, locale) => {
  expect(localeAlone(name)).toBe(locale);
});

it.each([
  ['privacy-2024-09-01.de.md', 'de', 'privacy'],
  ['2024-09-01/pt-BR/terms.md', 'pt-BR', 'terms'],
  ['de/terms-2024-09-01.md', 'de', 'terms'],
  ['terms-2024-09-01.md', 'en', 'terms'],
  ['2024-09-01/site.min.md', 'en', 'site.min'],
])('%s is the text in %s of %s', (path, locale, name) => {
  expect(nameOf(path, 'en')).toEqual({ day: '2024-09-01', locale, name });
});
