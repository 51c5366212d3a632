/** A notice as HTML to paste into a page, without script and style. */
import { dictionaryOf, directionOf, spokenBeside } from '../languages/index.ts';
import { asSentence, escapeMarkup, inOneLine, type Notice } from '../model/index.ts';
import { type NoticeTemplates, wordsFor } from './words.ts';

/** The most points that a banner has room for. */
const LINKS = 2;

/** The snippet of `notice`, in the words of the mail. Throws `TemplateError`. */
export function snippetOf(notice: Notice, templates: NoticeTemplates): string {
  const words = wordsFor(notice, templates, {});
  const links = notice.links
    .filter(({ name }) => name !== 'history' && name !== 'pdf')
    .slice(0, LINKS)
    .map(({ name, url }) => `  <a href="${escapeMarkup(url)}">${escapeMarkup(words.links[name]!)}</a>`);
  const intro = inOneLine([
    ...(notice.sample ? [asSentence(dictionaryOf(notice.locale, notice).sample.mark)] : []),
    words.intro,
    ...(notice.consent && notice.telling !== 'replaced' ? [notice.consent] : []),
  ]);
  const spoken = spokenBeside(notice.locale, notice);
  const dir = directionOf(spoken) === 'ltr' ? '' : ' dir="rtl"';
  const label = escapeMarkup(dictionaryOf(notice.locale, notice).banner.label);
  return [
    `<section class="gazette-notice" lang="${spoken}"${dir} aria-label="${label}">`,
    `<p>${escapeMarkup(intro)}`,
    `${links.join(' ·\n')}</p>`,
    '</section>',
    '',
  ].join('\n');
}
