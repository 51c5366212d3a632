/** A notice as a piece of HTML that somebody pastes into a page: no script, no style of its own. */
import { dictionaryOf } from '../i18n/index.ts';
import { escapeMarkup, type Notice } from '../model/index.ts';
import { type NoticeTemplates, wordsFor } from './words.ts';

/** The snippet of `notice`, in the words of the mail. Throws `TemplateError`. */
export function snippetOf(notice: Notice, templates: NoticeTemplates): string {
  const words = wordsFor(notice, templates.words[notice.locale], {});
  const links = notice.links
    .filter(({ name }) => name === 'redline' || name === 'new')
    .map(({ name, url }) => `  <a href="${escapeMarkup(url)}">${escapeMarkup(words.links[name])}</a>`);
  const intro = notice.sample ? `${dictionaryOf(notice.locale).sample.badge}. ${words.intro}` : words.intro;
  const label = escapeMarkup(dictionaryOf(notice.locale).banner.label);
  return [
    `<section class="gazette-notice" lang="${notice.locale}" aria-label="${label}">`,
    `<p>${escapeMarkup(intro)}`,
    `${links.join(' ·\n')}</p>`,
    '</section>',
    '',
  ].join('\n');
}
