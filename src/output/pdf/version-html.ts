/** What is printed of one version: its head, its text, its record. */
import { readSource } from '../../archive/index.ts';
import { articleHtml } from '../../markdown/index.ts';
import { downloadName, escapeMarkup } from '../../model/index.ts';
import { isolated } from '../direction.ts';
import { emojiNames } from '../emoji-names.ts';
import { type SheetWords, versionWords } from '../sheet.ts';
import { documentIn, type VersionSource } from '../version-source.ts';
import type { Printable } from './printable.ts';

/** The version's text in one language, ready for a printer, with its source. */
export function versionPrintable(source: VersionSource): Printable {
  const { archive, policy, version, locale } = source;
  const printable = versionPages(source);
  const name = downloadName(policy.policy.id, version.id, locale, 'md');
  const bytes = readSource(archive, policy.policy.id, version.id, locale);
  return { ...printable, attachments: [{ name, description: printable.title, bytes }] };
}

/** The same without its source. */
export function versionPages(source: VersionSource): Printable {
  const { version, locale } = source;
  const sheet = versionWords(source);
  const article = articleHtml(documentIn(source, version), { lang: locale, resolveHref: sheet.resolveHref });
  const record = sheet.record.map((line) => `<p>${escapeMarkup(isolated(line, locale))}</p>`).join('');
  const { text, href } = sheet.link!;
  return {
    ...described(sheet),
    body: `${headHtml(sheet, sheet.heading)}
<article>${article}</article>
<section class="print-record">${record}<p><a href="${escapeMarkup(href)}">${escapeMarkup(isolated(text, locale))}</a></p></section>`,
    emoji: emojiNames(article, locale),
    attachments: [],
  };
}

/** What a printable says of itself. */
export function described({ title, subject, author, locale, date, footer, pageLabel }: SheetWords) {
  return {
    title,
    subject,
    author,
    lang: locale,
    date,
    footer: footer.map((line) => isolated(line, locale)),
    pageLabel,
  };
}

/** The head of a printed document. `sides`: HTML that stands between its days and its notes. */
export function headHtml({ author, dates, notes, locale }: SheetWords, heading: string, sides = ''): string {
  const paragraphs = (kind: string, lines: readonly string[]) =>
    lines.map((line) => `<p class="${kind}">${escapeMarkup(isolated(line, locale))}</p>`).join('');
  return `<header class="print-head">${author === '' ? '' : paragraphs('organisation', [author])}<h1>${escapeMarkup(heading)}</h1>
${paragraphs('dates', dates)}${sides}${paragraphs('print-note', notes)}</header>`;
}
