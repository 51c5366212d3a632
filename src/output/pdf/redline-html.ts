/** What is printed of a redline: what is compared, the changes in words, the marked text. */
import { readSource } from '../../archive/index.ts';
import { type Dictionary, dictionaryOf, directionOf } from '../../languages/index.ts';
import { downloadName, escapeMarkup, type Locale } from '../../model/index.ts';
import { renderRedline } from '../../redline/index.ts';
import { changeListHtml } from '../change-list-html.ts';
import { emojiNames } from '../emoji-names.ts';
import { pairSheet, type RedlineSheet } from '../sheet.ts';
import type { PairSource } from '../version-source.ts';
import type { Attachment, Printable } from './printable.ts';
import { described, headHtml } from './version-html.ts';

/** A redline ready for a printer. */
export function redlinePrintable(sheet: RedlineSheet, attachments: readonly Attachment[] = []): Printable {
  const { from, to, locale, resolveHref } = sheet;
  const words = dictionaryOf(locale);
  const { html, changes, stats } = renderRedline(from, to, {
    numbers: true,
    labels: words.redline,
    resolveHref,
  });
  return {
    ...described(sheet),
    body: `${headHtml(sheet, `${words.redline.title}: ${sheet.heading}`)}
<section class="print-changes"${spokenIn(words, locale)}><h2>${escapeMarkup(words.redline.listTitle)}</h2>
<p>${escapeMarkup(changes.length === 0 ? words.redline.none : words.redline.count(stats))}</p>${changeListHtml(changes, words.redline, { links: true, tense: sheet.tense })}</section>
<section class="print-redline"><h2>${escapeMarkup(words.redline.textTitle)}</h2>${legend(words)}<article>${html}</article></section>`,
    emoji: emojiNames(html, locale),
    attachments,
  };
}

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
