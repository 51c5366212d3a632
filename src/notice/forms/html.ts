/** The mail as HTML. */
import { noticeForm } from './form.ts';

export const html = noticeForm({
  name: 'html',
  format: 'html',
  mediaType: 'text/html',
  what: 'the mail as HTML',
  label: 'HTML',
  shown: 'site',
  bytes: ({ mail }) => Buffer.from(mail.html),
});
