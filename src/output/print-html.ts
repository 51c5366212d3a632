/** What is printed of one version: its head, its text, its record. Nothing that changes with the day of printing. */
import { type Dictionary, dictionaryOf } from '../i18n/index.ts';
import { articleHtml } from '../markdown/index.ts';
import {
  address,
  escapeMarkup,
  type Locale,
  localised,
  type Organisation,
  type Policy,
  type PolicyDocument,
  type Version,
} from '../model/index.ts';

export interface PrintJob {
  readonly organisation: Organisation;
  readonly policy: Policy;
  readonly version: Version;
  readonly locale: Locale;
  readonly document: PolicyDocument;
  /** Address of the site's root with a closing slash. */
  readonly url: string;
  /** Effective date of the last substantive version by this one. */
  readonly lastUpdated: string;
}

export interface Printable {
  readonly title: string;
  readonly lang: Locale;
  readonly author: string;
  readonly body: string;
  /** The words at the foot of every page, left; the page number stands right. */
  readonly footer: string;
  readonly pageLabel: (page: string, pages: string) => string;
  /** Stands for the day of printing in the file's dates. */
  readonly date: string;
}

/** The page of `job`, ready for a printer. */
export function printable(job: PrintJob): Printable {
  const { organisation, policy, version, locale, document, url } = job;
  const words = dictionaryOf(locale);
  const text = version.translations[locale]!;
  const name = localised(organisation.name, locale, organisation.defaultLocale) ?? '';
  const page = `${url}${address.version(locale, policy.id, version.id)}`;
  const article = articleHtml(document, {
    resolveHref: (href) =>
      href.replace(/^policy:([^#]+)/, (_, id: string) => `${url}${address.policy(locale, id)}`),
    emojiLabel: (emoji) => emoji,
  });
  const notes = notesOf(job, words, name);
  return {
    title: `${text.title}. ${words.version.ofDate(words.date(version.effective))}`,
    lang: locale,
    author: name,
    body: `<header class="print-head"><p class="organisation">${escapeMarkup(name)}</p><h1>${escapeMarkup(text.title)}</h1>
<p class="dates">${escapeMarkup(words.version.lastUpdated)}: ${escapeMarkup(words.date(job.lastUpdated))}</p>
<p class="dates">${escapeMarkup(words.version.effective)}: ${escapeMarkup(words.date(version.effective))}</p>${notes}</header>
<article>${article}</article>
<section class="print-record"><p>${escapeMarkup(words.version.number)}: ${escapeMarkup(version.id)}</p>
<p>${escapeMarkup(words.version.digest)}: ${text.textDigest}</p><p>${escapeMarkup(words.print.whereStatus(page))}</p></section>`,
    footer: `${text.title} · ${version.id} · ${text.textDigest.slice(0, 16)}`,
    pageLabel: words.print.page,
    date: version.published,
  };
}

function notesOf({ version, locale, policy }: PrintJob, words: Dictionary, name: string): string {
  const sample = version.sample
    ? `<p class="sample-note">${escapeMarkup(words.sample.version(name))}</p>`
    : '';
  const isTranslation = version.translations[locale]!.standing !== 'authoritative';
  const language = words.pending.languageIn(policy.authoritative);
  return `${sample}${isTranslation ? `<p class="translation-note">${escapeMarkup(words.translationNote(language))}</p>` : ''}`;
}
