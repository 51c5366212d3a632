import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './date.ts';
import {
  byTime,
  type Dated,
  endOf,
  inForceOn,
  lastRealDayOf,
  neighboursOf,
  realBefore,
  sampleAfter,
  shownOn,
  statusInArchive,
  statusOn,
  toldWith,
  upcomingOn,
} from './timeline.ts';

const version = (id: string, withdrawn: string | null = null): Dated => ({
  id,
  effective: id.slice(0, 10),
  withdrawn,
});

const THREE = [version('2024-09-01'), version('2025-12-15'), version('2027-03-01')];

describe('a sample', () => {
  const as = (id: string, sample: boolean) => ({ ...version(id), sample });
  const [early, real, sample, next] = [
    as('2024-09-01', true),
    as('2025-12-15', false),
    as('2027-03-01', true),
    as('2027-05-01', false),
  ];

  it('ends no text that is none, which the next one does that is none either', () => {
    expect(lastRealDayOf(real, [early, real, sample])).toBeNull();
    expect(lastRealDayOf(real, [early, real, sample, next])).toBe('2027-04-30');
    expect(toldWith(real, [early, real, sample, next])).toEqual([early, real, next]);
  });

  it('takes no place from a text that is none, and stands where nothing else does', () => {
    const all = [early, real, sample];
    expect(statusOn(real, all, '2027-03-01')).toBe('in-force');
    expect(statusInArchive(real, all, '2027-03-01')).toBe('superseded');
    expect(statusOn(sample, all, '2027-03-01')).toBe('in-force');
    expect(shownOn(all, '2027-03-01')?.id).toBe('2025-12-15');
    expect(shownOn(all, '2025-12-14')?.id).toBe('2024-09-01');
    expect(shownOn([early], '2027-03-01')?.id).toBe('2024-09-01');
    const repealed = { ...real, withdrawn: '2026-06-01' };
    expect(shownOn([early, repealed, sample], '2027-03-01')).toBeNull();
  });

  it('is ended by whatever follows it', () => {
    expect(lastRealDayOf(early, [early, real])).toBe('2025-12-14');
    expect(lastRealDayOf(early, [early, sample])).toBe('2027-02-28');
  });

  it('is known where it takes the place of a text that is none', () => {
    expect(sampleAfter(real, [early, real, sample])?.id).toBe('2027-03-01');
    expect(sampleAfter(early, [early, sample])).toBeNull();
    expect(sampleAfter(real, [real, next])).toBeNull();
    expect(realBefore(sample, [early, real, sample])?.id).toBe('2025-12-15');
    expect(realBefore(early, [early, real])).toBeNull();
    expect(realBefore(sample, [early, { ...real, withdrawn: '2026-01-01' }, sample])).toBeNull();
  });
});

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
