import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Announced,
  addDays,
  asOf,
  changeDays,
  inForceOn,
  statusOn,
  statusPeriods,
  tenseOf,
} from './index.ts';

const version = (id: string, more: Partial<Announced> = {}): Announced => ({
  id,
  effective: id.slice(0, 10),
  published: id.slice(0, 10),
  withdrawn: null,
  ...more,
});

const FIRST = version('2024-09-01');
const SECOND = version('2025-12-15', { published: '2025-11-01' });
const LATER = version('2027-03-01', { published: '2026-11-23' });
const ALL = [LATER, FIRST, SECOND];

describe('the answer for a day', () => {
  it.each([
    ['2024-08-31', null, null, []],
    ['2024-09-01', '2024-09-01', '2025-12-14', []],
    ['2025-11-01', '2024-09-01', '2025-12-14', ['2025-12-15']],
    ['2025-12-14', '2024-09-01', '2025-12-14', ['2025-12-15']],
    ['2025-12-15', '2025-12-15', '2027-02-28', []],
    ['2026-11-23', '2025-12-15', '2027-02-28', ['2027-03-01']],
    ['2027-03-01', '2027-03-01', null, []],
  ])('%s: %s, until %s, announced %j', (day, id, lastDay, announced) => {
    const answer = asOf(ALL, day);
    expect([answer.version?.id ?? null, answer.lastDay]).toEqual([id, lastDay]);
    expect(answer.announced.map((next) => next.id)).toEqual(announced);
    expect(answer.absence).toBe(id === null ? 'not-yet' : null);
  });

  it('names what was public and withdrawn before it could hold', () => {
    const recalled = version('2026-06-01', { published: '2026-01-01', withdrawn: '2026-03-01' });
    const idsOn = (day: string, all = [...ALL, recalled]) => asOf(all, day).recalled.map(({ id }) => id);
    expect([idsOn('2026-02-28'), idsOn('2026-03-01'), idsOn('2026-06-01')]).toEqual([[], ['2026-06-01'], []]);
    // Where nothing is in force it is all that there was.
    expect(idsOn('2026-06-01', [recalled])).toEqual(['2026-06-01']);
  });

  it('speaks of a day as past, present or to come', () => {
    expect(['2026-01-01', '2026-01-02', '2026-01-03'].map((day) => tenseOf(day, '2026-01-02'))).toEqual([
      'past',
      'present',
      'future',
    ]);
  });

  it('knows a repealed policy from one that has not begun', () => {
    const versions = [version('2024-09-01', { withdrawn: '2025-01-01' })];
    expect(asOf(versions, '2024-12-31').lastDay).toBe('2024-12-31');
    expect(asOf(versions, '2025-01-01')).toMatchObject({ version: null, absence: 'repealed' });
    expect(asOf(versions, '2024-01-01')).toMatchObject({ version: null, absence: 'not-yet' });
  });

  it('no longer announces what was withdrawn, from that day on', () => {
    const versions = [FIRST, version('2027-03-01', { published: '2026-11-23', withdrawn: '2026-12-10' })];
    expect(asOf(versions, '2026-12-09').announced).toHaveLength(1);
    expect(asOf(versions, '2026-12-10').announced).toHaveLength(0);
    expect(asOf(versions, '2027-04-01').version?.id).toBe('2024-09-01');
  });
});

describe('the days on which something changes', () => {
  it('are those of beginnings and withdrawals that matter', () => {
    const cancelled = version('2027-03-01', { withdrawn: '2026-12-10' });
    const repealed = version('2025-12-15', { withdrawn: '2026-01-01' });
    expect(changeDays([FIRST, repealed, cancelled])).toEqual([
      '2024-09-01',
      '2025-12-15',
      '2026-01-01',
      '2026-12-10',
    ]);
  });

  const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-01-01', n));
  const versions = fc
    .uniqueArray(fc.tuple(day, fc.option(day), day), { selector: ([effective]) => effective, maxLength: 6 })
    .map((all) =>
      all.map(([effective, withdrawn, published]) =>
        version(effective, { withdrawn, published: published < effective ? published : effective }),
      ),
    );

  it('leave every status alone in between, whatever the versions', () => {
    fc.assert(
      fc.property(versions, day, (all, today) => {
        const next = changeDays(all).find((other) => other > today);
        const last = next === undefined ? addDays(today, 60) : addDays(next, -1);
        for (const one of all) expect(statusOn(one, all, last)).toBe(statusOn(one, all, today));
        expect(asOf(all, last).version).toBe(asOf(all, today).version);
      }),
    );
  });

  it('cut a life into periods that say what each day says', () => {
    fc.assert(
      fc.property(versions, day, (all, today) => {
        for (const one of all) {
          const period = statusPeriods(one, all).findLast(({ from }) => from === null || from <= today);
          expect(period?.status).toBe(statusOn(one, all, today));
        }
        expect(all.filter((one) => statusOn(one, all, today) === 'in-force')).toEqual(
          [inForceOn(all, today)].filter(Boolean),
        );
      }),
    );
  });
});
