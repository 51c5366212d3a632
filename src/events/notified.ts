/** A notice was given. For mail to a list, `archive/sent.ts` writes this line with the recipients not yet on record. */
import * as z from 'zod';
import { type IsoDate, NOTICE_CHANNELS, type NoticeChannel, type NoticeSubject } from '../model/index.ts';
import { day, digest, eventKind, wrongPast } from './event.ts';

/** A notice that was given. Never holds addresses. */
export interface Notification {
  readonly channel: NoticeChannel;
  readonly date: IsoDate;
  /** How many people received it; `null`: not known. */
  readonly audience: number | null;
  /** SHA-256 of what was sent. */
  readonly notice: string | null;
  readonly about: NoticeSubject;
}

export const notified = eventKind({
  type: 'notified',
  fields: {
    channel: z.enum(NOTICE_CHANNELS),
    date: day,
    /** To how many it went; never to whom. */
    audience: z.number().int().nonnegative().nullable(),
    /** SHA-256 of what was sent. */
    notice: digest.nullable(),
    /** Left out of a notice of the change itself. */
    about: z.enum(['correction', 'withdrawal']).optional(),
  },
  decide(
    options: { channel: (typeof NOTICE_CHANNELS)[number]; audience: number | null; notice: string | null },
    occasion,
  ) {
    const { channel, audience, notice } = options;
    const wrong = wrongPast(occasion, ': only a notice that was given is on record');
    return wrong ?? { channel, date: occasion.on, audience, notice };
  },
  start: { notifications: [] as readonly Notification[] },
  effect({ notifications }, { channel, date, audience, notice, about }) {
    const given: Notification = { channel, date, audience, notice, about: about ?? 'change' };
    return { notifications: [...notifications, given] };
  },
  command: {
    name: 'notified',
    description: 'record a notice that was given',
    needsVersion: true,
    options: [
      { flags: '--channel <channel>', description: NOTICE_CHANNELS.join(', '), isRequired: true },
      { flags: '--on <date>', description: 'day on which it was given', isRequired: true },
      { flags: '--audience <number>', description: 'how many people got it (never who)' },
      { flags: '--notice <file>', description: 'the file that was sent; the ledger gets its digest' },
    ],
    read: (given) => ({
      channel: given.choice('--channel', NOTICE_CHANNELS)!,
      audience: given.count('--audience'),
      notice: given.digestOf('--notice'),
    }),
  },
});
