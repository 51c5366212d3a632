/** What a feed says of one version: announced, in force or withdrawn, in the words of the day. */
import type { ArchivedPolicy } from '../archive/index.ts';
import { type Dictionary, dictionaryOf, statusLineOn, withdrawalReason } from '../languages/index.ts';
import {
  addressesAt,
  asSentence,
  clausesOf,
  dayIn,
  escapeMarkup,
  type IsoDate,
  type Locale,
  localised,
  neighboursOf,
  neverHeld,
  type PolicyDocument,
  type SummaryPoint,
  statusOn,
  tenseWith,
  type Version,
} from '../model/index.ts';
import { changesTold } from '../notice/index.ts';
import type { FeedRequest } from './feeds.ts';

export interface FeedEntry {
  /** RFC 4151: stays the same wherever the entry is shown. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly html: string;
  readonly published: Date;
  /** The last day on which something happened that readers of the feed are told of. */
  readonly updated: Date;
}

/**
 * The last day by `asOf` on which something became of a version: its publication, its translation, its first day, a correction,
 * its withdrawal. That another version superseded it is that one's news.
 */
export function updatedOn(version: Version, locale: Locale, asOf: IsoDate, timeZone: string): IsoDate {
  const { published, effective, withdrawn, withdrawnAt, corrections, translations } = version;
  const dayOf = (at: string | null | undefined) => (at ? dayIn(timeZone, new Date(at)) : null);
  const entered = dayOf(withdrawnAt);
  const days = [
    published,
    neverHeld(version) ? null : effective,
    withdrawn !== null && (withdrawn <= asOf || neverHeld(version)) ? (entered ?? withdrawn) : null,
    withdrawn !== null && withdrawn <= asOf && !neverHeld(version) ? withdrawn : null,
    dayOf(translations[locale]?.addedAt),
    ...corrections.map(({ date }) => date),
  ];
  const past = days.filter((day): day is IsoDate => day !== null && day <= asOf);
  return past.sort().at(-1) ?? published;
}

const paragraph = (line: string) => `<p>${escapeMarkup(line)}</p>`;
const heading = (line: string) => `<h2>${escapeMarkup(line)}</h2>`;
const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`;

/** The entry of `version`. */
export function entryOf(request: FeedRequest, policy: ArchivedPolicy, version: Version): FeedEntry {
  const { archive, locale, url, asOf } = request;
  const { organisation } = archive;
  const words = dictionaryOf(locale, organisation.formats);
  const at = addressesAt(url, organisation.rootLocale);
  const text = version.translations[locale]!;
  const { versions } = policy;
  const { before } = neighboursOf(version, versions);
  const status = statusOn(version, versions, asOf);
  const tense = tenseWith(version, status);
  const notes = notesOn(request, policy, version, words);
  // Of what does not take place nobody has to know the points.
  const points =
    tense === 'would' ? [] : (version.change.summary[locale] ?? []).map(toldPoint(request, policy, version));
  const whatChanged = words.tensed.whatChanged[tense];
  const hasRedline = before?.translations[locale] !== undefined;
  const told = points.length === 0 ? '' : `${hasRedline ? heading(whatChanged) : ''}${list(points)}`;
  let html = notes.map(paragraph).join('') + told;
  if (before && hasRedline) {
    const link = at.redline(locale, policy.policy.id, before.id, version.id);
    if (tense !== 'would')
      html += heading(words.redline.listTitle) + list(sentencesOf(request, policy, before, version));
    const label = tense === 'would' ? whatChanged : words.redline.textTitle;
    html += `<p><a href="${escapeMarkup(link)}">${escapeMarkup(label)}</a></p>`;
  }
  const isTitled = status === 'upcoming' || status === 'withdrawn';
  const prefixes = [
    ...(version.sample ? [words.sample.badge] : []),
    ...(tense === 'would' || isTitled ? [words.status(tense === 'would' ? 'withdrawn' : status)] : []),
  ];
  return {
    id: `tag:${new URL(organisation.site).hostname},${version.published}:${policy.policy.id}/${version.id}/${locale}`,
    title: `${prefixes.map((prefix) => `${prefix}: `).join('')}${text.title}. ${words.version.ofDate(words.date(version.effective))}`,
    url: at.version(locale, policy.policy.id, version.id),
    summary: [...notes, ...(points.length > 0 && hasRedline ? [`${whatChanged}:`] : []), points.join('; ')]
      .filter((part) => part !== '')
      .join(' '),
    html,
    published: new Date(`${version.published}T00:00:00Z`),
    updated: new Date(`${updatedOn(version, locale, asOf, organisation.timeZone)}T00:00:00Z`),
  };
}

/** A point of the summary with the name of its section before it, where one of the two texts has that section. */
function toldPoint({ documentOf, locale }: FeedRequest, policy: ArchivedPolicy, version: Version) {
  const { before } = neighboursOf(version, policy.versions);
  const names = new Map(
    [before, version]
      .filter((one) => one?.translations[locale])
      .flatMap((one) => clausesOf(documentOf(policy, one!, locale)))
      .map(({ anchor, label }) => [anchor, label]),
  );
  return ({ clause, becomes }: SummaryPoint) => {
    const name = clause && names.get(clause);
    return name ? `${name}: ${becomes}` : becomes;
  };
}

/** What a reader must know first: that a text is made up, whether it holds, why it was withdrawn, what was put right. */
function notesOn(
  { archive, locale, asOf }: FeedRequest,
  { versions }: ArchivedPolicy,
  version: Version,
  words: Dictionary,
): string[] {
  const { organisation } = archive;
  const { before } = neighboursOf(version, versions);
  const name = localised(organisation.name, locale, organisation.defaultLocale) ?? '';
  const isPair = before?.translations[locale] !== undefined;
  const sample =
    version.sample && isPair && before.sample
      ? words.sample.both(name)
      : isPair && (version.sample || before.sample)
        ? words.sample.pair(name)
        : version.sample
          ? words.sample.version(name)
          : null;
  const isOver = statusOn(version, versions, asOf) === 'withdrawn' || neverHeld(version);
  return [
    sample,
    statusLineOn(words, version, versions, asOf),
    isOver ? withdrawalReason(words, version, versions) : null,
    ...version.corrections
      .filter(({ date }) => date <= asOf)
      .map(({ date, note }) => `${words.record.corrected(words.date(date))} ${asSentence(note)}`),
  ].filter((line) => line !== null);
}

function sentencesOf(
  { archive, locale, url, documentOf, remember = (_before, _version, make) => make() }: FeedRequest,
  policy: ArchivedPolicy,
  before: Version,
  version: Version,
): readonly string[] {
  const { organisation } = archive;
  const at = addressesAt(url, organisation.rootLocale);
  const resolveHref = (href: string) =>
    href.replace(/^policy:([^#]+)/, (_, id: string) => at.policy(locale, id));
  return remember(before, version, () => {
    const texts = [before, version].map((one) => documentOf(policy, one, locale)) as [
      PolicyDocument,
      PolicyDocument,
    ];
    return changesTold(...texts, { locale, formats: organisation.formats, resolveHref }).map(
      ({ sentence }) => sentence,
    );
  });
}
