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
  type FactChange,
  factChanges,
  type IsoDate,
  type LedgerBody,
  type Locale,
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
export interface Outcome {
  readonly version: string;
  readonly before: Version | null;
  /** Files of the version's folder. */
  readonly files: readonly string[];
  /** The announced version that is withdrawn. */
  readonly replaced: string | null;
  /** Languages in which the site gets pages and files. */
  readonly pages: readonly Locale[];
  /** `first`: nothing is replaced; `none`: an editorial change. */
  readonly telling: 'first' | 'told' | 'none';
  /** Languages in which the draft sums up its change. */
  readonly summarised: readonly Locale[];
  readonly effective: IsoDate;
  /** Changes of facts that a list names as material. */
  readonly facts: readonly FactChange[];
  readonly noticeDays: number;
  readonly promisedDays: number | null;
}

/** `body`: the line of the ledger, as a dry run gives it. */
export function outcomeOf(
  { organisation, root }: Pick<Archive, 'organisation' | 'root'>,
  { policy, draft }: ArchivedPolicy,
  options: PublishOptions,
  { version, body, before }: OutcomeOf,
): Outcome {
  const locales = localesOf(body.text);
  const isTold = options.class === 'substantive' && before !== null;
  const [was, is] = [
    before && readFactsOf({ root }, policy.id, before.id),
    readFactsOf({ root }, policy.id, 'draft'),
  ];
  return {
    version,
    before,
    files: ['version.yaml', ...locales.map((locale) => `${locale}.md`)],
    replaced: options.replaces?.version ?? null,
    pages: locales.filter((locale) => organisation.locales.includes(locale)),
    telling: before === null ? 'first' : isTold ? 'told' : 'none',
    summarised: locales.filter((locale) => (draft?.record.change.summary?.[locale]?.length ?? 0) > 0),
    effective: options.effective,
    facts: was && is ? factChanges(was, is).filter(({ material }) => material !== null) : [],
    noticeDays: daysBetween(options.published, options.effective),
    promisedDays: policy.noticePeriodDays,
  };
}

interface OutcomeOf {
  readonly version: string;
  readonly body: Extract<LedgerBody, { type: 'published' }>;
  readonly before: Version | null;
}

/** The same in lines for a terminal. */
export function outcomeShown(policy: string, outcome: Outcome): string {
  const { version, before, files, replaced, telling, effective, noticeDays, promisedDays } = outcome;
  return [
    `policies/${policy}/${version}/  ${files.join(', ')}: never change again`,
    `policies/ledger.jsonl  one line${replaced === null ? '' : ` and the withdrawal of ${replaced}`}`,
    `policies/${policy}/draft/  is removed`,
    `the next build adds: page, PDF and downloads in ${outcome.pages.join(', ')}${before ? `; redline from ${before.id}` : ''}`,
    telling === 'first'
      ? `no notice: nothing is replaced; feed entry; "last updated" is ${effective}`
      : telling === 'told'
        ? `notice in ${outcome.summarised.join(', ') || 'no language: the summary is missing'}; feed entry; "last updated" moves to ${effective}`
        : 'no notice, no feed entry; "last updated" stays',
    ...outcome.facts.map(
      ({ path, material, reconsent }) =>
        `facts: ${path} changed, named as material by ${material}${reconsent ? '; consent is needed again' : ''}`,
    ),
    `${noticeDays} days from publication to effect${promisedDays === null ? '' : `, ${promisedDays} promised`}`,
    '',
  ].join('\n');
}
