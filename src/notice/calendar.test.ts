import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { Notice, Version } from '../model/index.ts';
import { LOCALES, notice, OLD, TEMPLATES, version } from '../testing/notices.ts';
import { calendarOf } from './calendar.ts';

const ANNOUNCED = version('2027-03-01', {}, { enteredAt: '2026-11-23T08:00:00Z' });
const WITHDRAWN: Version = {
  ...ANNOUNCED,
  withdrawn: '2026-12-10',
  withdrawnAt: '2026-12-10T09:00:00Z',
  withdrawnNote: 'Решено не менять срок',
};
const EARLIER = version('2027-02-01', {}, { published: '2026-12-01', enteredAt: '2026-12-01T08:00:00Z' });
const REPLACED: Version = {
  ...ANNOUNCED,
  withdrawn: '2026-12-01',
  withdrawnAt: '2026-12-01T08:00:00Z',
  withdrawnNote: 'Заменена редакцией 2027-02-01 до вступления в силу.',
};

/** What three readers of calendars find in the same file. */
function read(of: Notice) {
  const text = calendarOf(of, TEMPLATES);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const all = calendar.getAllSubcomponents('vevent');
  expect(all).toHaveLength(1);
  const property = (name: string) => String(all[0]!.getFirstPropertyValue(name) ?? '');
  const entry = {
    uid: property('uid'),
    sequence: Number(property('sequence')),
    stamp: property('dtstamp').slice(0, 10),
    start: property('dtstart'),
    end: property('dtend'),
    status: property('status'),
    method: String(calendar.getFirstPropertyValue('method')),
    summary: property('summary'),
  };
  // An empty entry has no words or no length.
  expect(entry.summary).not.toBe('');
  expect(property('description')).not.toBe('');
  expect(property('url')).not.toBe('');
  expect(entry.end > entry.start).toBe(true);

  const parsed = nodeIcal.sync.parseICS(text);
  const [node] = Object.values(parsed).filter((part) => part?.type === 'VEVENT') as VEvent[];
  expect({
    uid: node!.uid,
    sequence: Number(node!.sequence),
    status: node!.status,
    summary: node!.summary,
    kind: node!.datetype,
    method: (parsed.vcalendar as unknown as { method: string }).method,
  }).toEqual({
    uid: entry.uid,
    sequence: entry.sequence,
    status: entry.status,
    summary: entry.summary,
    kind: 'date',
    method: entry.method,
  });

  const ts = convertIcsCalendar(undefined, text);
  expect(ts.method).toBe(entry.method);
  expect(ts.events).toHaveLength(1);
  // It leaves out a number of zero, which is what none means.
  expect(ts.events![0]!.sequence ?? 0).toBe(entry.sequence);
  expect(ts.events![0]).toMatchObject({
    uid: entry.uid,
    status: entry.status,
    summary: entry.summary,
    timeTransparent: 'TRANSPARENT',
  });
  expect(ts.events![0]!.start.date.toISOString().slice(0, 10)).toBe(entry.start);
  return entry;
}

describe.each(LOCALES)('the calendar entry in %s', (locale) => {
  const of = (versions: readonly Version[], told: Version, asOf: string) =>
    read(notice(told, locale, asOf, { versions: [OLD, ...versions] }));
  const announced = of([ANNOUNCED], ANNOUNCED, '2026-11-23');

  it('is a whole day, the effective one', () => {
    expect(announced).toMatchObject({
      uid: `privacy.2027-03-01.${locale}@automaster.kz`,
      sequence: 0,
      stamp: '2026-11-23',
      start: '2027-03-01',
      end: '2027-03-02',
      status: 'TENTATIVE',
      method: 'PUBLISH',
    });
  });

  it('is called off when the announced version is withdrawn', () => {
    const off = of([WITHDRAWN], WITHDRAWN, '2026-12-10');
    expect(off).toMatchObject({
      uid: announced.uid,
      stamp: '2026-12-10',
      start: '2027-03-01',
      status: 'CANCELLED',
      method: 'CANCEL',
    });
    expect(off.sequence).toBeGreaterThan(announced.sequence);
    expect(off.summary).toMatch(/^(Отменено|Cancelled|Болмайды)/);
  });

  it('moves to the version that takes the place, whichever of the two files is opened', () => {
    for (const told of [REPLACED, EARLIER]) {
      const moved = of([EARLIER, REPLACED], told, '2026-12-01');
      expect(moved).toMatchObject({
        uid: announced.uid,
        stamp: '2026-12-01',
        start: '2027-02-01',
        status: 'TENTATIVE',
        method: 'PUBLISH',
      });
      expect(moved.sequence).toBeGreaterThan(announced.sequence);
    }
  });

  it('is called off when what took the place is withdrawn too', () => {
    const gone = {
      ...EARLIER,
      withdrawn: '2026-12-20',
      withdrawnAt: '2026-12-20T08:00:00Z',
      withdrawnNote: 'x',
    };
    for (const told of [REPLACED, gone])
      expect(of([gone, REPLACED], told, '2026-12-20')).toMatchObject({
        uid: announced.uid,
        sequence: 2,
        method: 'CANCEL',
      });
  });

  it('stays when the version holds, is corrected or superseded, each time under a higher number', () => {
    const corrected = { ...ANNOUNCED, corrections: [{ date: '2027-04-01', note: 'x' }] };
    const after = version('2027-05-01', {}, { published: '2027-04-10' });
    const lives = [
      of([ANNOUNCED], ANNOUNCED, '2027-03-01'),
      of([corrected], corrected, '2027-04-01'),
      of([corrected, after], corrected, '2027-05-01'),
    ];
    expect(lives.map(({ uid }) => uid)).toEqual(Array(3).fill(announced.uid));
    expect(lives.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(lives.map(({ method }) => method)).toEqual(['PUBLISH', 'PUBLISH', 'PUBLISH']);
  });

  it('has another beside it for the end of a policy: that it once began stays true', () => {
    const repealed = { ...ANNOUNCED, withdrawn: '2027-06-01', withdrawnAt: '2027-05-20T08:00:00Z' };
    expect(of([repealed], repealed, '2027-06-01')).toMatchObject({
      uid: `privacy.2027-03-01.end.${locale}@automaster.kz`,
      start: '2027-06-01',
      method: 'PUBLISH',
      status: 'CONFIRMED',
    });
  });

  it('is the same bytes every time', () => {
    expect(calendarOf(notice(), TEMPLATES)).toBe(calendarOf(notice(), TEMPLATES));
  });
});
