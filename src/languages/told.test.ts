/** What is told beside a text: in whose words, and in which language. */
import { describe, expect, it } from 'vitest';
import type { Version } from '../model/index.ts';
import { OLD, version } from '../testing/notices.ts';
import { dictionaryOf, notesOf, noteWords, toldOf, versionNamedIn, withdrawalReason } from './index.ts';

const said = (own: Version, locale: 'ru' | 'en' | 'kk', day: string, versions = [OLD, own]) =>
  notesOf(toldOf(dictionaryOf(locale), own, versions, day)).map(noteWords);
const withdrawn = (note: string): Version =>
  version(
    '2027-03-01',
    {},
    { withdrawn: '2026-12-01', withdrawnAt: '2026-12-01T08:00:00Z', withdrawnNote: note },
  );

describe('why a version was withdrawn', () => {
  it.each([
    ['ru', 'Решено не менять срок', 'Решено не менять срок.'],
    ['en', 'Решено не менять срок', 'Reason (in Russian): Решено не менять срок.'],
    ['en', 'Отменено', 'Reason (in Russian): Отменено.'],
    ['ru', 'The board decided otherwise', 'Причина (на английском языке): The board decided otherwise.'],
    ['ru', 'Мерзім өзгертілмейді', 'Причина (на казахском языке): Мерзім өзгертілмейді.'],
    ['kk', 'Мерзім өзгертілмейді', 'Мерзім өзгертілмейді.'],
    [
      'ru',
      'Заменена редакцией 2027-02-01.1 до вступления в силу.',
      'Взамен опубликована редакция от 1 февраля 2027 года (2027-02-01.1).',
    ],
    [
      'en',
      'Заменена редакцией 2027-02-01 до вступления в силу.',
      'The version of 1 February 2027 was published in its place.',
    ],
    [
      'kk',
      'Replaced by version 2027-02-01 before it came into force.',
      'Орнына жарияланған редакция: 2027 жылғы 1 ақпан.',
    ],
  ] as const)('is told in %s: %s', (locale, note, words) => {
    expect(noteWords(withdrawalReason(dictionaryOf(locale), withdrawn(note))!)).toBe(words);
  });

  it('marks a Russian note on a Kazakh page where the policy is Russian, for the letters do not tell', () => {
    const own = withdrawn('Решено не менять срок');
    const ru = { ...own.translations.ru!, standing: 'authoritative' as const };
    const russian = { ...own, translations: { ...own.translations, ru } };
    expect(withdrawalReason(dictionaryOf('kk'), own)!.lang).toBeNull();
    expect(withdrawalReason(dictionaryOf('kk'), russian)).toEqual({
      lead: 'Себебі (орыс тілінде):',
      text: 'Решено не менять срок.',
      lang: 'ru',
    });
  });

  it('names no version where a person wrote something else', () => {
    expect(versionNamedIn('Replaced by version soon before it came into force.')).toBeNull();
    expect(versionNamedIn('Заменена редакцией 2027-02-01')).toBeNull();
  });
});

describe('new consent', () => {
  const asking = version('2027-03-01', { kinds: ['new-consent'] });
  const after = version('2027-05-01');

  it.each([
    ['2026-11-23', 'Для этого изменения мы отдельно попросим новое согласие.'],
    ['2027-03-01', 'Для этого изменения мы отдельно просим новое согласие.'],
  ])('is spoken of on %s', (day, words) => {
    expect(said(asking, 'ru', day)).toEqual([words]);
  });

  it('is not spoken of where the change is over, never comes, or does not ask for it', () => {
    expect(said(asking, 'ru', '2027-05-01', [OLD, asking, after])).toEqual([]);
    expect(said({ ...withdrawn('Нет'), change: asking.change }, 'ru', '2026-12-02')).toEqual(['Нет.']);
    expect(said(version('2027-03-01', { kinds: ['recipient'] }), 'ru', '2026-11-23')).toEqual([]);
  });
});

describe('of what kind a change is', () => {
  it.each([
    ['editorial', /declared editorial/],
    ['unknown', /Nobody has decided/],
  ] as const)('is told of one that is %s, but not of the first version', (nature, words) => {
    const own = version('2027-03-01', { class: nature });
    expect(said(own, 'en', '2027-03-01').join()).toMatch(words);
    expect(said(own, 'en', '2027-03-01', [own])).toEqual([]);
  });
});
