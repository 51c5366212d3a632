/** What is printed of a redline: what is compared, the changes in words, the marked text. */
import { readSource } from '../../archive/index.ts';
import { type Dictionary, dictionaryOf, directionOf, signsOf } from '../../languages/index.ts';
import { downloadName, escapeMarkup, type Locale } from '../../model/index.ts';
import { renderRedline } from '../../redline/index.ts';
import { changeListHtml } from '../change-list-html.ts';
import { isolated } from '../direction.ts';
import { emojiNames } from '../emoji-names.ts';
import { pairSheet, type RedlineSheet } from '../sheet.ts';
import type { PairSource } from '../version-source.ts';
import { tellOnce } from './passages.ts';
import type { Attachment, Printable } from './printable.ts';
import { described, headHtml } from './version-html.ts';

/** A redline ready for a printer. */
export function redlinePrintable(sheet: RedlineSheet, attachments: readonly Attachment[] = []): Printable {
  const { from, to, locale, resolveHref } = sheet;
  const words = dictionaryOf(locale);
  const { html, changes, stats } = renderRedline(from, to, {
    lang: locale,
    numbers: true,
    labels: words.redline,
    resolveHref,
  });
  // What is said of a side is not said again.
  const notes = sheet.notes.filter((note) => !sheet.sides.some(({ lines }) => lines.includes(note)));
  return {
    ...described(sheet),
    body: `${headHtml({ ...sheet, notes }, `${words.redline.title}: ${sheet.heading}`, sidesHtml(sheet))}
<section class="print-changes"${spokenIn(words, locale)}><h2>${escapeMarkup(words.redline.listTitle)}</h2>
<p>${escapeMarkup(changes.length === 0 ? words.redline.none : words.redline.count(stats))}</p>${changeListHtml(changes, words.redline, { links: true, tense: sheet.tense })}</section>
<section class="print-redline"><h2>${escapeMarkup(words.redline.textTitle)}</h2>${legend(words)}<article>${tellOnce(html, words.redline)}</article></section>
${recordHtml(sheet, words)}`,
    emoji: emojiNames(html, locale),
    attachments,
  };
}

/** The two versions side by side: when each was published, since when and until when it holds. */
const sidesHtml = ({ sides, locale }: RedlineSheet): string =>
  termsHtml(
    'print-sides',
    sides.map(({ name, lines }) => [name, lines.map((line) => escapeMarkup(isolated(line, locale)))]),
  );

/** What identifies both texts, where their status can be read, and where this comparison stands. */
function recordHtml({ sides, link, locale }: RedlineSheet, { print, ...words }: Dictionary): string {
  const recorded = sides.flatMap(({ name, record }) => (record ? [{ name, ...record }] : []));
  if (recorded.length === 0) return '';
  const linkTo = (href: string, text: string) =>
    `<a href="${escapeMarkup(href)}">${escapeMarkup(isolated(text, locale))}</a>`;
  const terms = termsHtml(
    'print-digests',
    recorded.map(({ name, digest, where, href }) => [
      name,
      [escapeMarkup(isolated(digest, locale)), linkTo(href, where)],
    ]),
  );
  const compared =
    link && `<p>${linkTo(link.href, `${print.wordForWord}${signsOf(words).colon}${link.text}`)}</p>`;
  return `<section class="print-record">${terms}${compared ?? ''}</section>`;
}

/** Names, each with lines of HTML under it. */
const termsHtml = (kind: string, terms: readonly (readonly [string, readonly string[]])[]): string =>
  terms.length === 0
    ? ''
    : `<dl class="${kind}">${terms.map(([name, lines]) => `<div><dt>${escapeMarkup(name)}</dt>${lines.map((line) => `<dd>${line}</dd>`).join('')}</div>`).join('')}</dl>`;

/** The redline of two versions, ready for a printer. */
export function pairPrintable(source: PairSource): Printable {
  const { archive, policy, from, to, locale } = source;
  const sheet = pairSheet(source);
  return redlinePrintable(
    sheet,
    [from, to].map((version, i) => ({
      name: downloadName(policy.policy.id, version.id, locale, 'md'),
      description: sheet.names[i]!,
      bytes: readSource(archive, policy.policy.id, version.id, locale),
    })),
  );
}

/** The language of our sentences, where the text is in one that the interface does not speak. */
const spokenIn = (words: Dictionary, locale: Locale): string =>
  words.locale === locale ? '' : ` lang="${words.locale}" dir="${directionOf(words.locale)}"`;

const legend = ({ redline: words }: Dictionary) =>
  `<p class="legend">${escapeMarkup(words.legend)}: <ins>${escapeMarkup(words.legendAdded)}</ins>, <del>${escapeMarkup(words.legendRemoved)}</del>, <span class="legend-moved">${escapeMarkup(words.legendMoved)}</span></p>`;
