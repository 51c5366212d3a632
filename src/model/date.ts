/** Calendar days as plain strings, and "today" in a named time zone. */
import { TOOL_LOCALE } from './locale.ts';

/** A calendar day, `YYYY-MM-DD`, without a time. Compares correctly as a string. */
export type IsoDate = string;

/** A second in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export type IsoInstant = string;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether `value` is a day that exists: `2026-02-30` is not. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !ISO_DATE.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** The day `days` after `date` (before it, if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day `months` later, or the last one of that month if it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`; negative if before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The calendar day that `now` falls on in `timeZone` (IANA name). */
export function dayIn(timeZone: string, now: Date): IsoDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Whether the runtime knows `timeZone` (IANA name). */
export function isTimeZone(timeZone: string): boolean {
  // `PST` is an abbreviation that several places share, and some systems take it.
  if (timeZone !== 'UTC' && !timeZone.includes('/')) return false;
  try {
    new Intl.DateTimeFormat(TOOL_LOCALE, { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** `now` as the UTC second it falls in. */
export function secondOf(now: Date): IsoInstant {
  return `${now.toISOString().slice(0, 19)}Z`;
}
