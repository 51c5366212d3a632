/** The notice as HTML to paste into a home page. */
import { snippetOf } from '../snippet.ts';
import { noticeForm } from './form.ts';

export const banner = noticeForm({
  name: 'banner',
  format: 'banner',
  mediaType: 'text/html',
  what: 'HTML to paste into a home page',
  label: 'HTML',
  shown: 'command',
  bytes: ({ own, templates }) => Buffer.from(snippetOf(own, templates)),
});
