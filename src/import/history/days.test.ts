import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../model/index.ts';
import { daysOf } from './days.ts';
import type { TextState } from './states.ts';

const state = (at: string, more: Partial<TextState> = {}): TextState => {
  const offset = /[+-]\d\d:\d\d$/.exec(at)?.[0] ?? '+00:00';
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  const moment = { at: Date.parse(at) / 1000, offset: offset.startsWith('-') ? -minutes : minutes };
  return {
    order: 0,
    moment,
    otherMoment: moment,
    day: null,
    holds: null,
    path: 'a.md',
    ref: 'x',
    text: 0,
    isTechnical: false,
    ...more,
  };
};
const today = '2026-11-28' as IsoDate;
const read = (states: readonly TextState[], timeZone: string | null = null) =>
  daysOf(states, { timeZone, today }).map(({ day, holds }) => [day, holds]);

describe('the day of a change', () => {
  it('is that of its own place, unless one is named', () => {
    const late = state('2024-03-01T23:30:00-08:00');
    expect(read([late])).toEqual([['2024-03-01', '2024-03-01']]);
    expect(read([late], 'UTC')).toEqual([['2024-03-02', '2024-03-02']]);
    expect(read([state('2024-03-01T01:00:00+05:00')])).toEqual([['2024-03-01', '2024-03-01']]);
  });

  it('may be to come: such a text is announced', () => {
    expect(read([state('2026-03-16T12:00:00Z'), state('2030-04-24T12:00:00Z')])).toEqual([
      ['2026-03-16', '2026-03-16'],
      [today, '2030-04-24'],
    ]);
  });

  it('is not believed where one clock alone is ahead, or both are by a lifetime', () => {
    const [real, far] = [state('2026-03-01T12:00:00Z'), state('2999-01-01T12:00:00Z')];
    const ahead = { ...state('2030-04-24T12:00:00Z'), otherMoment: real.moment };
    expect(read([real, ahead])[1]).toEqual(['2026-03-01', '2026-03-01']);
    expect(read([real, far])[1]).toEqual(['2026-03-01', '2026-03-01']);
  });

  it('of effect stands apart from that of publication, before 1970 as well', () => {
    const law = (holds: string, at = '2025-06-01T12:00:00Z') => state(at, { holds: holds as IsoDate });
    expect(read([law('1948-12-10'), law('2025-07-01'), law('2099-01-01')])).toEqual([
      ['1948-12-10', '1948-12-10'],
      ['2025-06-01', '2025-07-01'],
      ['2025-06-01', '2099-01-01'],
    ]);
  });

  it('is never before the one before it, never after today, and holds no earlier than it was public', () => {
    const moment = fc
      .integer({ min: 0, max: 4_000_000_000 })
      .map((seconds) => new Date(seconds * 1000).toISOString());
    const holds = fc.option(fc.integer({ min: -9000, max: 9000 }).map((days) => addDays(today, days)));
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, moment, holds), { minLength: 1, maxLength: 12 }), (list) => {
        const days = daysOf(
          list.map(([at, other, day]) => ({
            ...state(at, { holds: day }),
            otherMoment: state(other).moment,
          })),
          { timeZone: null, today },
        );
        for (const [i, one] of days.entries()) {
          expect(one.day <= today && one.holds >= one.day).toBe(true);
          expect(i === 0 || days[i - 1]!.day <= one.day).toBe(true);
        }
      }),
    );
  });
});
