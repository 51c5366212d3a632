/** The mail as a file that mail programs open. */
import { emlOf } from '../eml.ts';
import { noticeForm } from './form.ts';

export const eml = noticeForm({
  name: 'eml',
  format: 'eml',
  mediaType: 'message/rfc822',
  what: 'the mail as a file that mail programs open',
  label: 'EML',
  shown: 'site',
  canBeMade: ({ contacts }) => contacts.email !== null,
  bytes: ({ notices, mail }) => emlOf(notices, mail),
});
