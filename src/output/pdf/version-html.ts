/** What is printed of one version: its head, its text, its record. */
import { readSource } from '../../archive/index.ts';
import { dictionaryOf } from '../../i18n/index.ts';
import { articleHtml } from '../../markdown/index.ts';
import { address, downloadName, escapeMarkup, lastUpdatedOn, localised } from '../../model/index.ts';
import { emojiNames } from '../emoji-names.ts';
import { documentIn, type VersionSource } from '../version-source.ts';
import type { Printable } from './printable.ts';

/** The version's text in one language, ready for a printer. */
export function versionPrintable(source: VersionSource): Printable {
  const { archive, policy, version, locale, url } = source;
  const { organisation } = archive;
  const words = dictionaryOf(locale);
  const text = version.translations[locale]!;
  const name = localised(organisation.name, locale, organisation.defaultLocale) ?? '';
  const updated = lastUpdatedOn(policy.versions, version.effective) ?? version.effective;
  const edition = `${words.version.ofDate(words.date(version.effective))} (${version.id})`;
  const page = `${url}${address.version(locale, policy.policy.id, version.id)}`;
  const article = articleHtml(documentIn(source, version), {
    lang: locale,
    resolveHref: hrefOnSite(source),
  });
  const line = (label: string, value: string) =>
    `<p class="dates">${escapeMarkup(label)}: ${escapeMarkup(value)}</p>`;
  const notes = [
    version.sample ? words.sample.version(name) : '',
    text.standing === 'authoritative'
      ? ''
      : words.translationNote(words.pending.languageIn(policy.policy.authoritative)),
  ];
  return {
    title: `${text.title}. ${words.version.ofDate(words.date(version.effective))}`,
    subject: `${name}. ${text.title}. ${edition}`,
    lang: locale,
    author: name,
    body: `<header class="print-head"><p class="organisation">${escapeMarkup(name)}</p><h1>${escapeMarkup(text.title)}</h1>
${line(words.version.lastUpdated, words.date(updated))}${line(words.version.effective, words.date(version.effective))}${noteBoxes(notes)}</header>
<article>${article}</article>
<section class="print-record">${[
      [words.version.number, version.id],
      [words.version.published, words.date(version.published)],
      [words.version.digest, text.textDigest],
    ]
      .map(([label, value]) => line(label!, value!))
      .join(
        '',
      )}<p><a href="${escapeMarkup(page)}">${escapeMarkup(words.print.whereStatus(page))}</a></p></section>`,
    footer: [
      `${text.title}. ${edition}`,
      `${words.version.digest}: ${text.textDigest}`,
      words.print.whereStatus(page),
    ],
    pageLabel: words.print.page,
    date: version.published,
    emoji: emojiNames(article, locale),
    attachments: [
      {
        name: downloadName(policy.policy.id, version.id, locale, 'md'),
        description: `${text.title}. ${edition}`,
        bytes: readSource(archive, policy.policy.id, version.id, locale),
      },
    ],
  };
}

/** What a reader must know before the text, each in a box. */
export const noteBoxes = (notes: readonly string[]) =>
  notes
    .filter((note) => note !== '')
    .map((note) => `<p class="print-note">${escapeMarkup(note)}</p>`)
    .join('');

/** Addresses for a reader who is not on the site. */
export function hrefOnSite({ locale, url }: Pick<VersionSource, 'locale' | 'url'>) {
  return (href: string) =>
    href.replace(/^policy:([^#]+)/, (_, id: string) => `${url}${address.policy(locale, id)}`);
}
