import { expect, it } from 'vitest';
import { datesIn, LANGUAGES } from './index.ts';

it.each([
  ['2026-10-01, 2026.10.1', ['2026-10-01', '2026-10-01']],
  ['25/08/2025 and 08/25/2025', ['2025-08-25', '2025-08-25']],
  ['с 15 декабря 2025 года', ['2025-12-15']],
  ['1 мая 2018 г. и 2 марта 2019 г.', ['2018-05-01', '2019-03-02']],
  ['2018 жылдың 1 мамырында, 22 қараша 2026', ['2026-11-22', '2018-05-01']],
  ['1st of October 2026, Oct 2, 2026, 3 Oct. 2026', ['2026-10-01', '2026-10-03', '2026-10-02']],
  ['31 February 2026', []],
])('in «%s» finds %j', (text, dates) => {
  expect(datesIn(text).map(({ date }) => date)).toEqual(dates);
});

it('gives the words that name a day', () => {
  expect(datesIn('Действует с 15 декабря 2025 года.')).toEqual([
    { date: '2025-12-15', words: '15 декабря 2025' },
  ]);
});

it('has a year of four figures in every form of every language', () => {
  const forms = LANGUAGES.flatMap(({ typedDays }) => typedDays.forms);
  expect(forms.length).toBeGreaterThan(15);
  for (const { source } of forms) expect(source).toContain('(?<year>\\d{4})');
});
