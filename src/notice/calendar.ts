/** The effective date as a calendar entry. */
import ical from 'ical-generator';
import { dictionaryOf } from '../i18n/index.ts';
import type { Notice } from '../model/index.ts';
import { type NoticeTemplates, wordsFor } from './words.ts';

/** An iCalendar file with one all-day entry on the effective date; a withdrawn version's entry is cancelled. */
export function calendarOf(notice: Notice, templates: NoticeTemplates): string {
  const words = wordsFor(notice, templates.words[notice.locale], {});
  const urlOf = (name: string) => notice.links.find((link) => link.name === name)?.url ?? '';
  const day = new Date(`${notice.effective}T00:00:00Z`);
  const calendar = ical({
    prodId: { company: 'Gazette', product: 'Gazette', language: notice.locale.toUpperCase() },
  });
  calendar.createEvent({
    id: `${notice.policy}.${notice.version}.${notice.locale}@${new URL(urlOf('new')).host}`,
    stamp: new Date(`${notice.published}T00:00:00Z`),
    start: day,
    allDay: true,
    timezone: 'UTC',
    summary: notice.sample
      ? `${dictionaryOf(notice.locale).sample.badge}: ${words.calendar}`
      : words.calendar,
    description: [
      words.intro,
      ...notice.points.map((point) => `• ${point.becomes}`),
      `${words.links.redline}: ${urlOf('redline')}`,
    ].join('\n'),
    url: urlOf('new'),
    ...(notice.state === 'withdrawn' ? { status: 'CANCELLED' as never } : {}),
  });
  return `${calendar.toString().trimEnd()}\r\n`;
}
