import { expect, it } from 'vitest';
import { problemLine } from '../../archive/index.ts';
import { strangeDays } from './notices.ts';
import type { Served } from './served.ts';

/** A site whose ledger got one line, at a second in UTC. */
function servedAt(at: string, timeZone: string): Served {
  const organisation = { timeZone, locales: ['en', 'kk'], formats: {}, fallback: {}, defaultLocale: 'en' };
  const archive = { organisation, ledger: { events: [{ at }] } };
  return { archive, asOf: '2026-11-28', documentOf: () => null } as unknown as Served;
}

const daysIn = (words: string, served = servedAt('2026-11-24T02:30:00Z', 'Asia/Almaty')) =>
  strangeDays(served, { versions: [] } as never, null, 'en/index.html', words).map(problemLine);

it('names a day that neither ledger nor texts have', () => {
  expect(daysIn('It ended on 5 May 2031.')).toEqual([expect.stringContaining('Unexpected day 2031-05-05')]);
  expect(daysIn('2031 жылғы 5 мамырда күшін жойды.')).toEqual([expect.stringContaining('2031-05-05')]);
});

it('reads no day across the end of a sentence', () => {
  expect(daysIn('Себебі: 1 наурыз. 2026 жылғы 28 қарашада күшін жойды.')).toEqual([]);
  expect(daysIn('It was told on 1 March. 2031 readers were asked.')).toEqual([]);
});

it('knows the day on which a line was entered, in UTC and where the company is', () => {
  const west = servedAt('2026-11-24T02:30:00Z', 'America/New_York');
  expect(daysIn('Entered on 23 November 2026.', west)).toEqual([]);
  expect(daysIn('Entered on 24 November 2026.', west)).toEqual([]);
  expect(daysIn('Entered on 22 November 2026.', west)).not.toEqual([]);
});
