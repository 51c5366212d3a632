/** The effective date as a calendar entry. Later files about the same change move, change or cancel the entry. */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { dictionaryOf } from '../languages/index.ts';
import { addDays, type IsoDate, type Notice } from '../model/index.ts';
import { CHANGES_TOLD } from './mail.ts';
import { pointSentence } from './points-told.ts';
import { type NoticeTemplates, wordsFor } from './words.ts';

/**
 * An iCalendar file with one all-day entry on the effective date. A version that replaced an announced one moves that one's
 * entry; a change that does not take place cancels its entry. The end of the policy has an entry of its own.
 * Source: RFC 5545, RFC 5546 (what replaces an entry: its UID, then SEQUENCE, then DTSTAMP).
 */
export function calendarOf(notice: Notice, templates: NoticeTemplates): string {
  const words = wordsFor(notice, templates, {});
  const { entry, telling, contact } = notice;
  const isEnd = telling === 'repealed';
  const isCancelled = entry.isCancelled && !isEnd;
  const isAnnounced =
    telling === 'upcoming' || (telling === 'replaced' && notice.replacement?.state === 'upcoming');
  const day = isEnd ? notice.withdrawn! : entry.day;
  const [link] = notice.links;
  const calendar = ical({
    prodId: { company: 'Gazette', product: 'Gazette', language: notice.locale.toUpperCase() },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${notice.policy}.${entry.id}${isEnd ? '.end' : ''}.${notice.locale}@${new URL(link!.url).host}`,
    sequence: entry.sequence,
    stamp: atMidnight(isEnd ? notice.told : entry.stamp),
    start: atMidnight(day),
    // Some programs take an entry without an end for one of no length.
    end: atMidnight(addDays(day, 1)),
    allDay: true,
    timezone: 'UTC',
    summary: notice.sample
      ? `${dictionaryOf(notice.locale, notice).sample.mark}${words.colon}${words.calendar}`
      : words.calendar,
    description: [
      ...(notice.sample ? [words.sample] : []),
      words.change,
      ...(notice.consent && telling !== 'replaced' ? [notice.consent] : []),
      ...(notice.state === 'upcoming' || notice.state === 'in-force'
        ? (notice.points.length > 0
            ? notice.points.map((point) => pointSentence(point, words))
            : notice.changes.slice(0, CHANGES_TOLD)
          ).map((change) => `• ${change}`)
        : []),
      ...(notice.sequel?.points.length
        ? [
            `${words.sequel!.title}${words.colon.trimEnd()}`,
            ...notice.sequel.points.map((point) => `• ${pointSentence(point, words.sequel!)}`),
          ]
        : []),
      ...notice.links.slice(0, 2).map(({ name, url }) => `${words.links[name]}${words.colon}${url}`),
    ].join('\n'),
    url: link!.url,
    transparency: ICalEventTransparency.TRANSPARENT,
    // What is announced may still be withdrawn.
    status: isCancelled
      ? ICalEventStatus.CANCELLED
      : isAnnounced
        ? ICalEventStatus.TENTATIVE
        : ICalEventStatus.CONFIRMED,
    ...(contact.email ? { organizer: { name: notice.organisation, email: contact.email } } : {}),
  });
  return `${calendar.toString().trimEnd()}\r\n`;
}

const atMidnight = (day: IsoDate) => new Date(`${day}T00:00:00Z`);
