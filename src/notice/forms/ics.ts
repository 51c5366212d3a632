/** The day of effect for the reader's calendar. */
import { calendarOf } from '../calendar.ts';
import { noticeForm } from './form.ts';

export const ics = noticeForm({
  name: 'ics',
  format: 'ics',
  mediaType: 'text/calendar',
  what: 'the day of effect for a calendar',
  label: 'ICS',
  shown: 'site',
  bytes: ({ own, templates }) => Buffer.from(calendarOf(own, templates)),
});
