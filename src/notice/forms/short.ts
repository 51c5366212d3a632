/** A message for SMS and messengers. */
import { noticeForm } from './form.ts';

export const short = noticeForm({
  name: 'short',
  format: 'short',
  mediaType: 'text/plain',
  what: 'a message for SMS and messengers',
  label: 'SMS',
  shown: 'command',
  bytes: ({ mail }) => Buffer.from(`${mail.short}\n`),
});
