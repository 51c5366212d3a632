/** The notice as data, with the digests of the mail in its forms. */
import { emlOf } from '../eml.ts';
import { eml } from './eml.ts';
import { noticeForm } from './form.ts';

export const json = noticeForm({
  name: 'json',
  format: 'json',
  mediaType: 'application/json',
  what: 'the notice as data, with the digests of the mail',
  label: 'JSON',
  shown: 'site',
  async bytes({ notices, mail, organisation, digestOf }) {
    const message = eml.canBeMade!(organisation) ? { eml: digestOf(await emlOf(notices, mail)) } : {};
    const sha256 = { html: digestOf(mail.html), text: digestOf(mail.text), ...message };
    return Buffer.from(`${JSON.stringify({ ...mail, notices, sha256 }, null, 2)}\n`);
  },
});
