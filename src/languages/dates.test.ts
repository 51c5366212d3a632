import { expect, it } from 'vitest';
import { longDate, shortDate } from './dates.ts';
import { dictionaryOf } from './index.ts';

it.each([
  ['ru', '2025-12-15', '15 декабря 2025 года', '15.12.2025'],
  ['kk', '2026-11-22', '2026 жылғы 22 қараша', '22.11.2026'],
  ['en', '2027-03-01', '1 March 2027', '1 Mar 2027'],
] as const)('writes a day in %s as its official texts do', (locale, date, long, short) => {
  expect(longDate(locale, date)).toBe(long);
  expect(shortDate(locale, date)).toBe(short);
});

it('writes a day as Americans do where that is asked for, and no other language by it', () => {
  expect(longDate('en', '2026-03-01', 'en-US')).toBe('March 1, 2026');
  expect(shortDate('en', '2026-03-01', 'en-US')).toBe('Mar 1, 2026');
  const words = dictionaryOf('en', { en: 'en-US' });
  expect(words.date('2026-03-01')).toBe('March 1, 2026');
  expect(
    words.record.notified({
      channel: 'email',
      date: '2026-03-01',
      audience: null,
    }),
  ).toBe('Notice given on March 1, 2026: by e-mail.');
  expect(dictionaryOf('ru', { en: 'en-US' }).date('2026-03-01')).toBe('1 марта 2026 года');
  expect(dictionaryOf('en').date('2026-03-01')).toBe('1 March 2026');
});

it('has the Kazakh months that Node has, for browsers that have none', () => {
  const format = new Intl.DateTimeFormat('kk', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const day = `2024-${String(month).padStart(2, '0')}-15`;
    const own = format.formatToParts(new Date(day)).find(({ type }) => type === 'month')!.value;
    expect(longDate('kk', day)).toBe(`2024 жылғы 15 ${own}`);
  }
});
