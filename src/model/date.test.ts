import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayIn, daysBetween, isIsoDate } from './date.ts';

describe('a day', () => {
  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', null, 20260101])(
    '%s does not exist',
    (value) => {
      expect(isIsoDate(value)).toBe(false);
    },
  );

  it('exists on a leap day', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-11-30', 12, '2027-11-30'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('of %s comes again %i months later, at the latest on the last of that month', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it('begins in Almaty five hours before it does in Greenwich', () => {
    expect(dayIn('Asia/Almaty', new Date('2027-02-28T18:59:59Z'))).toBe('2027-02-28');
    expect(dayIn('Asia/Almaty', new Date('2027-02-28T19:00:00Z'))).toBe('2027-03-01');
  });
});
