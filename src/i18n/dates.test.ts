import { expect, it } from 'vitest';
import { longDate, shortDate } from './dates.ts';

it.each([
  ['ru', '2025-12-15', '15 декабря 2025 года', '15.12.2025'],
  ['kk', '2026-11-22', '2026 жылғы 22 қараша', '22.11.2026'],
  ['en', '2027-03-01', '1 March 2027', '1 Mar 2027'],
] as const)('writes a day in %s as its official texts do', (locale, date, long, short) => {
  expect(longDate(locale, date)).toBe(long);
  expect(shortDate(locale, date)).toBe(short);
});

it('has the Kazakh months that Node has, for browsers that have none', () => {
  const format = new Intl.DateTimeFormat('kk', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const day = `2024-${String(month).padStart(2, '0')}-15`;
    const own = format.formatToParts(new Date(day)).find(({ type }) => type === 'month')!.value;
    expect(longDate('kk', day)).toBe(`2024 жылғы 15 ${own}`);
  }
});
