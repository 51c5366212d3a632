/** What is printed of a redline: what is compared, the changes in words, the marked text. */
import { readSource } from '../../archive/index.ts';
import { type Dictionary, dictionaryOf } from '../../i18n/index.ts';
import {
  address,
  downloadName,
  escapeMarkup,
  type Locale,
  localised,
  type PolicyDocument,
} from '../../model/index.ts';
import { renderRedline } from '../../redline/index.ts';
import { emojiNames } from '../emoji-names.ts';
import { documentIn, type PairSource } from '../version-source.ts';
import type { Attachment, Printable } from './printable.ts';
import { hrefOnSite, noteBoxes } from './version-html.ts';

/** A redline of any two texts. */
export interface RedlineSheet {
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly locale: Locale;
  /** Of the document that changed. */
  readonly title: string;
  /** What the two sides are called. */
  readonly names: readonly [string, string];
  readonly author: string;
  readonly date: string;
  readonly notes: readonly string[];
  /** Lines at the foot of every page after the two names. */
  readonly footer: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly resolveHref?: (href: string) => string;
}

/** A redline ready for a printer. */
export function redlinePrintable(sheet: RedlineSheet): Printable {
  const { from, to, locale, title, names, author } = sheet;
  const words = dictionaryOf(locale);
  const { html, changes, stats } = renderRedline(from, to, {
    numbers: true,
    labels: words.redline,
    ...(sheet.resolveHref ? { resolveHref: sheet.resolveHref } : {}),
  });
  const items = changes.map(
    (change) => `<li><a href="#change-${change.id}">${escapeMarkup(words.redline.sentence(change))}</a></li>`,
  );
  const between = `${names[0]} → ${names[1]}`;
  return {
    title: `${words.redline.title}: ${title}. ${between}`,
    subject: [author, title, between].filter((part) => part !== '').join('. '),
    lang: locale,
    author,
    body: `<header class="print-head"><p class="organisation">${escapeMarkup(author)}</p><h1>${escapeMarkup(words.redline.title)}: ${escapeMarkup(title)}</h1>
<p class="dates">${escapeMarkup(between)}</p>${noteBoxes(sheet.notes)}</header>
<section class="print-changes"><h2>${escapeMarkup(words.redline.listTitle)}</h2>
<p>${escapeMarkup(changes.length === 0 ? words.redline.none : words.redline.count(stats))}</p>${items.length > 0 ? `<ol>${items.join('')}</ol>` : ''}</section>
<section class="print-redline"><h2>${escapeMarkup(words.redline.textTitle)}</h2>${legend(words)}<article>${html}</article></section>`,
    footer: [`${title}: ${between}`, ...sheet.footer],
    pageLabel: words.print.page,
    date: sheet.date,
    emoji: emojiNames(html, locale),
    attachments: sheet.attachments,
  };
}

/** The redline of two versions, ready for a printer. */
export function pairPrintable(source: PairSource): Printable {
  const { archive, policy, from, to, locale, url } = source;
  const words = dictionaryOf(locale);
  const { organisation } = archive;
  const name = localised(organisation.name, locale, organisation.defaultLocale) ?? '';
  const text = to.translations[locale]!;
  const names = [from, to].map((version) =>
    words.version.short(words.date(version.effective), version.id),
  ) as [string, string];
  return redlinePrintable({
    from: documentIn(source, from),
    to: documentIn(source, to),
    locale,
    title: text.title,
    names,
    author: name,
    date: from.published > to.published ? from.published : to.published,
    notes: [
      from.sample || to.sample ? words.sample.pair(name) : '',
      text.standing === 'authoritative'
        ? ''
        : words.translationNote(words.pending.languageIn(policy.policy.authoritative)),
    ],
    footer: [`${url}${address.redline(locale, policy.policy.id, from.id, to.id)}`],
    attachments: [from, to].map((version, i) => ({
      name: downloadName(policy.policy.id, version.id, locale, 'md'),
      description: names[i]!,
      bytes: readSource(archive, policy.policy.id, version.id, locale),
    })),
    resolveHref: hrefOnSite(source),
  });
}

const legend = ({ redline: words }: Dictionary) =>
  `<p class="legend">${escapeMarkup(words.legend)}: <ins>${escapeMarkup(words.legendAdded)}</ins>, <del>${escapeMarkup(words.legendRemoved)}</del>, <span class="legend-moved">${escapeMarkup(words.legendMoved)}</span></p>`;
