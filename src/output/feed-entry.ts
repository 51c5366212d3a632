/** What a feed says of one version: announced, in force or withdrawn, in the words of the day. */
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  addedNote,
  type Dictionary,
  dictionaryOf,
  languageIn,
  notesOf,
  noteWords,
  signsOf,
  statusLineOn,
  statusWord,
  tensedOf,
  toldOf,
} from '../languages/index.ts';
import {
  addressesAt,
  type ChangeTense,
  dayIn,
  endOf,
  escapeMarkup,
  type IsoDate,
  inForceOn,
  inOneLine,
  inParts,
  insteadOn,
  type Locale,
  localised,
  neighboursOf,
  neverHeld,
  nextOf,
  type PolicyDocument,
  statusOn,
  tenseWith,
  toldWith,
  type Version,
} from '../model/index.ts';
import { changesTold, pointSentence, pointsTold, sequelTold, wasCorrectedLast } from '../notice/index.ts';
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

/** Whether a version has an entry in the feed of `locale`. */
export const hasEntry = ({ change, translations }: Version, locale: Locale): boolean =>
  change.class !== 'editorial' && translations[locale] !== undefined;

/** The version after `version` that has no entry of its own: what it changes is told in the entry of `version`. */
function nextWithoutEntry(
  version: Version,
  versions: readonly Version[],
  { locale, asOf }: Pick<FeedRequest, 'locale' | 'asOf'>,
): Version | null {
  const next = nextOf(version, versions);
  return next === null || next.published > asOf || hasEntry(next, locale) ? null : next;
}

/**
 * The last day by `asOf` on which something became of a version: its publication, its translation, its first day, a correction,
 * its withdrawal, the first day of the version that superseded it or stands in its place.
 */
export function updatedOn(
  version: Version,
  versions: readonly Version[],
  locale: Locale,
  { asOf, timeZone }: { readonly asOf: IsoDate; readonly timeZone: string },
): IsoDate {
  const { published, effective, withdrawn, withdrawnAt, corrections, translations } = version;
  const dayOf = (at: string | null | undefined) => (at ? dayIn(timeZone, new Date(at)) : null);
  const entered = dayOf(withdrawnAt);
  const days = [
    published,
    ...(neverHeld(version) ? [] : [effective, endOf(version, versions)]),
    withdrawn !== null && (withdrawn <= asOf || neverHeld(version)) ? (entered ?? withdrawn) : null,
    withdrawn,
    dayOf(translations[locale]?.addedAt),
    // What that one changes is told here too.
    insteadOn(version, versions, asOf)?.effective ?? null,
    nextWithoutEntry(version, versions, { locale, asOf })?.published ?? null,
    ...corrections.map(({ date }) => date),
  ];
  const past = days.filter((day): day is IsoDate => day !== null && day <= asOf);
  return past.sort().at(-1) ?? published;
}

const paragraph = (line: string) => `<p>${escapeMarkup(line)}</p>`;
const heading = (line: string) => `<h2>${escapeMarkup(line)}</h2>`;
const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`;

/** The most changes in the summary of an entry; its content has all of them. */
const CHANGES_IN_SHORT = 3;

/** The entry of `version`. */
export function entryOf(request: FeedRequest, policy: ArchivedPolicy, version: Version): FeedEntry {
  const { archive, locale, url, asOf } = request;
  const { organisation } = archive;
  const words = dictionaryOf(locale, organisation);
  const at = addressesAt(url, organisation.rootLocale);
  const text = version.translations[locale]!;
  const { versions } = policy;
  const { before } = neighboursOf(version, versions);
  const status = statusOn(version, versions, asOf);
  const tense = tenseWith(version, status);
  const said = tensedOf(words, version);
  const notes = notesOn(request, policy, version, words);
  // Of what does not take place nobody has to know the points.
  const summary = (tense !== 'would' && version.change.summary[locale]) || [];
  const names = { was: said.was[tense], becomes: said.becomes[tense], ...signsOf(words) };
  const points =
    summary.length === 0
      ? []
      : pointsTold(summary, textsOf(request, policy, [before, version])).map((point) =>
          pointSentence(point, names),
        );
  const corrected = wasCorrectedLast(version, versions, asOf)
    ? version.corrections.findLast(({ date }) => date <= asOf)
    : undefined;
  // Under what was put right, the change would read as that: it gets its own day.
  const whatChanged =
    corrected && tense !== 'would' && !version.sample
      ? words.version.changesWith[tense](words.date(version.effective))
      : said.whatChanged[tense];
  const hasRedline = before?.translations[locale] !== undefined;
  const told = points.length === 0 ? '' : `${hasRedline ? heading(whatChanged) : ''}${list(points)}`;
  let html = notes.map(paragraph).join('') + told;
  const changes =
    before && hasRedline && tense !== 'would' ? sentencesOf(request, policy, before, version, tense) : [];
  // Where the company says nothing of the change in this language, the texts do.
  const inShort = points.length > 0 ? points : changes.slice(0, CHANGES_IN_SHORT);
  if (before && hasRedline) {
    const link = at.redline(locale, policy.policy.id, before.id, version.id);
    if (tense !== 'would') html += heading(words.redline.listTitle) + list(changes);
    html += `<p><a href="${escapeMarkup(link)}">${escapeMarkup(said.wordForWord[tense])}</a></p>`;
  }
  const sequel = sequelIn(request, policy, version, words);
  html += sequel.html;
  const known = toldWith(version, versions);
  if (status !== 'in-force' && inForceOn(known, asOf) !== null)
    html += `<p><a href="${escapeMarkup(at.policy(locale, policy.policy.id))}">${escapeMarkup(words.version.readInForce)}</a></p>`;
  // A sentence of its own: what is not in force yet is the version, not what was put right.
  const news = corrected
    ? `${words.record.corrected(words.date(corrected.date), null).replace(/[\s\u00a0]*[:：]$/u, '')}. `
    : '';
  const prefixes = [
    ...(version.sample ? [words.sample.mark] : []),
    // A sample has no status but in itself.
    ...(status === 'in-force' || version.sample ? [] : [statusWord(words, version, status)]),
  ];
  return {
    id: `tag:${new URL(organisation.site).hostname},${version.published}:${policy.policy.id}/${version.id}/${locale}`,
    title: inParts([
      `${news}${prefixes.map((prefix) => `${prefix}${signsOf(words).colon}`).join('')}${text.title}`,
      words.version.ofDate(words.date(version.effective)),
    ]),
    url: at.version(locale, policy.policy.id, version.id),
    summary: inOneLine([
      ...notes,
      ...sequel.short,
      ...(inShort.length > 0 && hasRedline ? [`${whatChanged}${signsOf(words).colon.trimEnd()}`] : []),
      ...inShort,
    ]),
    html,
    published: new Date(`${version.published}T00:00:00Z`),
    updated: new Date(
      `${updatedOn(version, versions, locale, { asOf, timeZone: organisation.timeZone })}T00:00:00Z`,
    ),
  };
}

/**
 * What another version changes, where it stands in the place of `version`, came after it, or will and has no entry of its own:
 * in short, and as HTML. A version without a text in this language is read in the authoritative one.
 */
function sequelIn(
  request: FeedRequest,
  policy: ArchivedPolicy,
  version: Version,
  words: Dictionary,
): { readonly short: readonly string[]; readonly html: string } {
  const { archive, locale, asOf, documentOf } = request;
  const { versions, policy: own } = policy;
  const other = nextWithoutEntry(version, versions, request) ?? insteadOn(version, versions, asOf);
  const readIn = other && !other.translations[locale] ? own.authoritative : locale;
  const sequel = sequelTold({
    version,
    versions,
    locale,
    asOf,
    other,
    readIn,
    speech: archive.organisation,
    documentOf: (one) => documentOf(policy, one, readIn),
    changesOf: (before, one, tense) => sentencesOf(request, policy, before, one, tense, readIn),
  });
  if (sequel === null) return { short: [], html: '' };
  const { tense, nature, changes } = sequel;
  const { colon } = signsOf(words);
  const names = { was: words.tensed.was[tense], becomes: words.tensed.becomes[tense], ...signsOf(words) };
  const told = [...sequel.points.map((point) => pointSentence(point, names)), ...changes];
  const title = inOneLine([
    words.version.changesWith[tense](words.date(sequel.effective)),
    ...(readIn === locale ? [] : [words.version.inLanguage(languageIn(words.locale, readIn))]),
  ]);
  const notes = nature === null ? [] : [nature];
  return {
    short: [`${title}${colon.trimEnd()}`, ...told.slice(0, CHANGES_IN_SHORT), ...notes],
    html: heading(title) + notes.map(paragraph).join('') + list(told),
  };
}

/** The texts of those of `versions` that have one. */
const textsOf = (
  { documentOf, locale }: FeedRequest,
  policy: ArchivedPolicy,
  versions: readonly (Version | null)[],
): PolicyDocument[] =>
  versions.flatMap((one) => (one?.translations[locale] ? [documentOf(policy, one, locale)] : []));

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
  // The entry is about one version: which of the two is a sample must not be left open.
  const sample =
    version.sample && isPair && before.sample
      ? words.sample.both(name)
      : version.sample
        ? words.sample.version(name)
        : isPair && before.sample
          ? words.sample.before(name)
          : null;
  return [
    sample,
    statusLineOn(words, version, versions, asOf),
    ...notesOf(toldOf(words, version, versions, asOf, organisation)).map(noteWords),
    addedNote(words, version, locale, organisation.timeZone),
  ].filter((line) => line !== null);
}

function sentencesOf(
  { archive, locale, url, documentOf, remember = (_before, _version, _tense, make) => make() }: FeedRequest,
  policy: ArchivedPolicy,
  before: Version,
  version: Version,
  tense: ChangeTense,
  readIn: Locale = locale,
): readonly string[] {
  const { organisation } = archive;
  const at = addressesAt(url, organisation.rootLocale);
  const resolveHref = (href: string) =>
    href.replace(/^policy:([^#]+)/, (_, id: string) => at.policy(locale, id));
  // What is remembered is of texts in the feed's own language.
  const recall: typeof remember = readIn === locale ? remember : (_before, _version, _tense, make) => make();
  return recall(before, version, tense, () => {
    const texts = [before, version].map((one) => documentOf(policy, one, readIn)) as [
      PolicyDocument,
      PolicyDocument,
    ];
    return changesTold(...texts, { locale, speech: organisation, tense, resolveHref }).map(
      ({ sentence }) => sentence,
    );
  });
}
