/** What a person sees before publishing: the changes against the text that the draft follows, and what will be made. */
import {
  type Archive,
  type ArchivedPolicy,
  type PublishOptions,
  readDocument,
  readFactsOf,
} from '../archive/index.ts';
import { dictionaryOf } from '../languages/index.ts';
import {
  daysBetween,
  factChanges,
  type LedgerBody,
  localesOf,
  toldText,
  type Version,
} from '../model/index.ts';
import { knownRedline, redlineText, typedChanges } from '../redline/index.ts';

/** The changes in words, then the lines of the text in which something changed. */
export function changesShown(
  archive: Archive,
  { policy, draft }: ArchivedPolicy,
  before: Version | null,
): string {
  const locale = policy.authoritative;
  if (before === null) return 'This is the first version.\n';
  if (!before.translations[locale] || !draft?.translations.some((text) => text.locale === locale))
    return `There is no text in ${locale} to compare.\n`;
  const words = dictionaryOf(locale).redline;
  const from = readDocument(archive, policy, before.id, locale);
  const to = readDocument(archive, policy, 'draft', locale);
  const { changes, stats } = typedChanges(from, to);
  if (changes.length === 0) return `${words.none}\n`;
  const marked = redlineText(knownRedline(from, to))
    .split('\n')
    .filter((line) => /\{\+|\[-/.test(line));
  return [
    `${words.between(before.id, 'draft')}`,
    toldText(changes, words, 'will'),
    words.count(stats),
    '',
    ...marked,
    '',
  ].join('\n');
}

/** What publishing writes, and what the next build makes of it. */
export function outcomeShown(
  { organisation, root }: Archive,
  { policy, draft }: ArchivedPolicy,
  options: PublishOptions,
  version: string,
  body: Extract<LedgerBody, { type: 'published' }>,
  before: Version | null,
): string {
  const locales = localesOf(body.text);
  const days = daysBetween(options.published, options.effective);
  const wanted = policy.noticePeriodDays;
  const isTold = options.class === 'substantive' && before !== null;
  const [was, is] = [
    before && readFactsOf({ root }, policy.id, before.id),
    readFactsOf({ root }, policy.id, 'draft'),
  ];
  const listed = was && is ? factChanges(was, is).filter(({ material }) => material !== null) : [];
  const summarised = locales.filter((locale) => (draft?.record.change.summary?.[locale]?.length ?? 0) > 0);
  return [
    `policies/${policy.id}/${version}/  version.yaml, ${locales.map((locale) => `${locale}.md`).join(', ')}: never change again`,
    `policies/ledger.jsonl  one line${options.replaces ? ` and the withdrawal of ${options.replaces.version}` : ''}`,
    `policies/${policy.id}/draft/  is removed`,
    `the next build adds: page, PDF and downloads in ${locales.filter((l) => organisation.locales.includes(l)).join(', ')}${before ? `; redline from ${before.id}` : ''}`,
    before === null
      ? `no notice: nothing is replaced; feed entry; "last updated" is ${options.effective}`
      : isTold
        ? `notice in ${summarised.join(', ') || 'no language: the summary is missing'}; feed entry; "last updated" moves to ${options.effective}`
        : 'no notice, no feed entry; "last updated" stays',
    ...listed.map(
      ({ path, material, reconsent }) =>
        `facts: ${path} changed, named as material by ${material}${reconsent ? '; consent is needed again' : ''}`,
    ),
    `${days} days from publication to effect${wanted === null ? '' : `, ${wanted} promised`}`,
    '',
  ].join('\n');
}
