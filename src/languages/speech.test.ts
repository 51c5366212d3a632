import { describe, expect, it } from 'vitest';
import { dateFormatIn, nearestTag, type Speech, speechBeside, spokenBeside } from './index.ts';

describe('the language that stands in for another', () => {
  it.each<[string, readonly string[], string | null]>([
    ['ru', ['en', 'ru'], 'ru'],
    // Subtags are cut from the end.
    ['de-AT-1996', ['de', 'de-AT'], 'de-AT'],
    ['pt-BR', ['pt'], 'pt'],
    // Another of the same language.
    ['pt', ['es', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['pt-BR'], 'pt-BR'],
    // Scripts do not stand in for each other, whether a tag names its own or not.
    ['zh-Hant', ['zh-Hans'], null],
    ['zh-TW', ['zh-Hans'], null],
    ['zh-CN', ['zh-Hans'], 'zh-Hans'],
    ['uz-Cyrl', ['uz'], null],
    ['sr-Latn', ['sr'], null],
    ['sr-Cyrl', ['sr'], 'sr'],
    ['kk-Cyrl', ['kk'], 'kk'],
    ['de', ['nl', 'en'], null],
  ])('of %s is, of %j, %s', (locale, tags, found) => {
    expect(nearestTag(locale, tags)).toBe(found);
  });
});

describe('the interface', () => {
  it.each<[string, Speech, string]>([
    ['kk', {}, 'kk'],
    ['en-US', {}, 'en'],
    ['kk', { fallback: { kk: 'ru' } }, 'kk'],
    ['tt', { fallback: { tt: 'ru', '*': 'kk' }, defaultLocale: 'en' }, 'ru'],
    ['ba', { fallback: { tt: 'ru', '*': 'kk' }, defaultLocale: 'en' }, 'kk'],
    ['tt-Cyrl', { fallback: { tt: 'ru' } }, 'ru'],
    ['tt-Latn', { fallback: { tt: 'ru' }, defaultLocale: 'kk' }, 'kk'],
    ['tt', { defaultLocale: 'ru-KZ' }, 'ru'],
    ['tt', { defaultLocale: 'ba' }, 'en'],
    ['tt', {}, 'en'],
  ])('beside %s with %j speaks %s', (locale, speech, spoken) => {
    expect(spokenBeside(locale, speech)).toBe(spoken);
    expect(spokenBeside(locale, speechBeside(locale, speech))).toBe(spoken);
  });

  it.each<[string, Speech, string | undefined]>([
    ['en', {}, undefined],
    ['en', { formats: { en: 'en-US' } }, 'en-US'],
    ['en-US', {}, 'en-US'],
    ['en-AU', {}, undefined],
    ['tt', { formats: { en: 'en-US' } }, 'en-US'],
  ])('beside %s with %j writes days as %s', (locale, speech, format) => {
    expect(dateFormatIn(locale, speech)).toBe(format);
    expect(dateFormatIn(locale, speechBeside(locale, speech))).toBe(format);
  });
});
