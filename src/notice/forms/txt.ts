/** The mail as plain text. */
import { noticeForm } from './form.ts';

export const txt = noticeForm({
  name: 'txt',
  format: 'text',
  mediaType: 'text/plain',
  what: 'the mail as plain text',
  label: 'TXT',
  shown: 'site',
  bytes: ({ mail }) => Buffer.from(mail.text),
});
