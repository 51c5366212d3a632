import { expect, it } from 'vitest';
import { dictionaryOf, LANGUAGES, languageOf } from './index.ts';

it.each([
  ['ru', '2025-12-15', '15 декабря 2025 года', '15.12.2025'],
  ['kk', '2026-11-22', '2026 жылғы 22 қараша', '22.11.2026'],
  ['en', '2027-03-01', '1 March 2027', '1 Mar 2027'],
] as const)('writes a day in %s as its official texts do', (locale, date, long, short) => {
  expect(languageOf(locale).dates.long(date)).toBe(long);
  expect(languageOf(locale).dates.short(date)).toBe(short);
});

it('writes a day as Americans do where that is asked for, and no other language by it', () => {
  expect(languageOf('en').dates.long('2026-03-01', 'en-US')).toBe('March 1, 2026');
  expect(languageOf('en').dates.short('2026-03-01', 'en-US')).toBe('Mar 1, 2026');
  const words = dictionaryOf('en', { formats: { en: 'en-US' } });
  expect(words.date('2026-03-01')).toBe('March 1, 2026');
  expect(
    words.record.notified({
      channel: 'email',
      date: '2026-03-01',
      audience: null,
    }),
  ).toBe('Notice given on March 1, 2026: by e-mail.');
  expect(dictionaryOf('ru', { formats: { en: 'en-US' } }).date('2026-03-01')).toBe('1 марта 2026 года');
  expect(dictionaryOf('en').date('2026-03-01')).toBe('1 March 2026');
});

it.each(LANGUAGES)('has the months of $tag that Node has, for browsers that have none', ({ tag, dates }) => {
  const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (const [i, name] of dates.form().months.entries()) {
    const day = new Date(Date.UTC(2024, i, 15));
    expect(format.formatToParts(day).find(({ type }) => type === 'month')!.value).toBe(name);
  }
});
