import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './date.ts';
import { byTime, type Dated, endOf, inForceOn, neighboursOf, statusOn, upcomingOn } from './timeline.ts';

const version = (id: string, withdrawn: string | null = null): Dated => ({
  id,
  effective: id.slice(0, 10),
  withdrawn,
});

const THREE = [version('2024-09-01'), version('2025-12-15'), version('2027-03-01')];

describe('what is in force', () => {
  it.each([
    ['2024-08-31', null],
    ['2024-09-01', '2024-09-01'],
    ['2025-12-14', '2024-09-01'],
    ['2025-12-15', '2025-12-15'],
    ['2027-02-28', '2025-12-15'],
    ['2027-03-01', '2027-03-01'],
    ['2099-01-01', '2027-03-01'],
  ])('on %s is %s', (day, id) => {
    expect(inForceOn(THREE, day)?.id ?? null).toBe(id);
  });

  it('is the later of two versions of one day', () => {
    expect(inForceOn([version('2025-12-15.1'), version('2025-12-15')], '2025-12-15')?.id).toBe(
      '2025-12-15.1',
    );
    expect([version('2025-12-15.10'), version('2025-12-15.9')].sort(byTime)[0]?.id).toBe('2025-12-15.9');
  });

  it('is nothing once the last version was withdrawn without a successor', () => {
    const repealed = [version('2024-01-01'), version('2025-01-01', '2025-06-01')];
    expect(inForceOn(repealed, '2025-05-31')?.id).toBe('2025-01-01');
    expect(inForceOn(repealed, '2025-06-01')).toBeNull();
    expect(statusOn(repealed[1]!, repealed, '2025-06-01')).toBe('withdrawn');
  });

  it('passes over a version withdrawn before it began, which stays withdrawn for ever', () => {
    const versions = [version('2024-01-01'), version('2025-01-01', '2024-12-01'), version('2025-02-01')];
    expect(inForceOn(versions, '2025-01-15')?.id).toBe('2024-01-01');
    expect(statusOn(versions[1]!, versions, '2024-11-30')).toBe('upcoming');
    expect(statusOn(versions[1]!, versions, '2026-01-01')).toBe('withdrawn');
    expect(endOf(versions[0]!, versions)).toBe('2025-02-01');
    expect(neighboursOf(versions[2]!, versions).before?.id).toBe('2024-01-01');
  });

  it('has one answer on every day after the first version, as properties go', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 500 }), (offsets, later) => {
        const versions = offsets.map((offset) => version(addDays('2025-01-01', offset)));
        const first = versions.map(({ effective }) => effective).sort()[0]!;
        const day = addDays(first, later);
        const statuses = versions.map((v) => statusOn(v, versions, day));
        expect(statuses.filter((status) => status === 'in-force')).toHaveLength(1);
        expect(upcomingOn(versions, day)).toHaveLength(
          statuses.filter((status) => status === 'upcoming').length,
        );
      }),
    );
  });
});
