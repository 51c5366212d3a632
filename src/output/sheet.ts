/** What a PDF and a Word file say around a text: its head, its notes, its record, the foot of its pages. */
import {
  addedNote,
  arrowOf,
  type Dictionary,
  dictionaryOf,
  languageIn,
  notesOf,
  noteWords,
  signsOf,
  statusLineOn,
  toldOf,
} from '../languages/index.ts';
import {
  addressesAt,
  asSentence,
  type ChangeTense,
  changeTenseOn,
  inOneLine,
  inParts,
  insteadOn,
  type Locale,
  localised,
  type NoticePoint,
  neighboursOf,
  neverHeld,
  type PolicyDocument,
  statusOn,
  type Version,
} from '../model/index.ts';
import { changesTold, pointsTold, sequelTold } from '../notice/index.ts';
import { type RedlineSide, sideOf } from './redline-sides.ts';
import { comingOn, datesOf } from './version-dates.ts';
import { documentIn, type PairSource, type VersionSource } from './version-source.ts';

export interface SheetWords {
  readonly locale: Locale;
  /** Of the file. */
  readonly title: string;
  /** One sentence: what this document is. */
  readonly subject: string;
  readonly author: string;
  /** Stands for the day of making in the file's dates. */
  readonly date: string;
  /** Above the text. */
  readonly heading: string;
  /** Lines under the heading. */
  readonly dates: readonly string[];
  /** What a reader must know before the text. */
  readonly notes: readonly string[];
  /** Lines after the text. */
  readonly record: readonly string[];
  /** Where the text's standing on any day can be read. */
  readonly link: { readonly text: string; readonly href: string } | null;
  readonly footer: readonly string[];
  readonly pageLabel: (page: string, pages: string) => string;
  /** Gives an address its form for a reader who is not on the site. */
  readonly resolveHref: (href: string) => string;
}

/** Two texts and what is said around their redline. */
export interface RedlineSheet extends SheetWords {
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  /** What the two sides are called. */
  readonly names: readonly [string, string];
  /** The heading as it was. */
  readonly oldHeading: string;
  /** In which its changes are spoken of. */
  readonly tense: ChangeTense;
  /** What is said of each of them; none of texts that are no versions. */
  readonly sides: readonly RedlineSide[];
}

/** What is said around a version's text. */
export function versionWords(source: VersionSource): SheetWords {
  const { archive, policy, version, locale } = source;
  const words = dictionaryOf(locale, archive.organisation);
  const { colon } = signsOf(words);
  const author = authorOf(source);
  const { title, textDigest, standing } = version.translations[locale]!;
  const ofDate = words.version.ofDate(words.date(version.effective));
  const edition = `${ofDate} (${version.id})`;
  const href = addressesIn(source).version(locale, policy.policy.id, version.id);
  const added = addedNote(words, version, locale, archive.organisation.timeZone);
  return {
    locale,
    title: inParts([title, ofDate]),
    subject: `${author}. ${title}. ${edition}`,
    author,
    date: version.published,
    heading: title,
    dates: [...datesOf(source), ...changesIn(source)],
    notes: [
      ...(version.sample ? [words.sample.version(author)] : []),
      ...toldIn(source, version),
      ...sequelIn(source),
      ...unchangedIn(source, [version]),
      ...(added === null ? [] : [added]),
      ...translationNote(source, standing),
    ],
    record: [
      `${words.version.number}${colon}${version.id}`,
      `${version.sample ? words.version.publishedAsSample : words.version.published}${colon}${words.date(version.published)}`,
      `${words.version.digest}${colon}${textDigest}`,
    ],
    link: { text: words.print.whereStatus(href), href },
    footer: [
      inParts([title, edition]),
      `${words.version.digest}${colon}${textDigest}`,
      words.print.whereStatus(href),
    ],
    pageLabel: words.print.page,
    resolveHref: hrefOnSite(source),
  };
}

type Around = Pick<VersionSource, 'archive' | 'policy' | 'locale' | 'asOf'>;

/** What must be known of a version before its text: that it is withdrawn, of what kind its change is, what was put right. */
function toldIn({ archive, policy, locale, asOf }: Around, version: Version): string[] {
  const { versions } = policy;
  const words = dictionaryOf(locale, archive.organisation);
  const { reason, gap, stays, none, ...told } = toldOf(words, version, versions, asOf, archive.organisation);
  const isOver = neverHeld(version) || statusOn(version, versions, asOf) === 'withdrawn';
  const over = [
    statusLineOn(words, version, versions, asOf),
    stays,
    reason && noteWords(reason),
    gap,
    // A file that somebody keeps cannot say what is in force at present.
    none && words.print.nothingAfter(words.date(version.withdrawn!)),
  ].filter((line) => line !== null);
  const notes = notesOf({
    ...told,
    first: null,
    stays: isOver ? null : stays,
    reason: null,
    none: null,
    gap: isOver ? null : gap,
    // That texts stay as they are is said once.
    unchanged: null,
  });
  return [...(isOver ? [inOneLine(over)] : []), ...notes.map(noteWords)];
}

/** So much of what a version changes has room above its text. */
const CHANGES_CHARACTERS = 300;

/**
 * What a version changes: which one it takes the place of, in short what is different, and where every word is compared. Right
 * also for who reads the file when the version holds no more. A text takes no sample's place.
 */
function changesIn(source: VersionSource): string[] {
  const { archive, policy, version, locale } = source;
  const words = dictionaryOf(locale, archive.organisation);
  const { colon } = signsOf(words);
  const { before } = neighboursOf(version, policy.versions);
  if (before === null) return [words.version.firstVersion];
  if (before.sample && !version.sample) return [];
  const { print, sample } = words;
  const { id } = policy.policy;
  const isOff = neverHeld(version);
  const isComing = changeTenseOn(version, policy.versions, source.asOf) === 'will';
  const replaces = (isOff ? print.wasToReplace : isComing ? print.willReplace : print.replaces)(
    `${words.date(before.effective)}${before.id.includes('.') ? ` (${before.id})` : ''}`,
  );
  const line = version.sample ? sample.only(replaces) : replaces;
  if (before.translations[locale] === undefined) return [line];
  const summary = (!isOff && version.change.summary[locale]) || [];
  const documents = [before, version].map((one) => documentIn(source, one));
  const points =
    shortPoints(pointsTold(summary, documents), words) ?? (isOff ? null : textsSay(source, documents));
  const href = addressesIn(source).redline(locale, id, before.id, version.id);
  return [
    line,
    ...(points === null ? [] : [`${print.changes}${colon}${points}`]),
    `${print.wordForWord}${colon}${href}`,
  ];
}

/**
 * What another version changes that stands in the place of this one or came after it, and where the text in force is: a file
 * that somebody keeps cannot say which that is.
 */
function sequelIn(source: VersionSource): string[] {
  const { archive, policy, version, locale, asOf } = source;
  const speech = archive.organisation;
  const words = dictionaryOf(locale, speech);
  const { colon } = signsOf(words);
  const at = addressesIn(source);
  const { id } = policy.policy;
  const other = insteadOn(version, policy.versions, asOf);
  if (other === null && !neverHeld(version)) return [];
  const documentOf = (one: Version) => documentIn(source, one);
  const sequel = sequelTold({
    ...{ version, versions: policy.versions, locale, speech, asOf, documentOf },
    // Where the company says nothing of the changes, there is no room for all that the texts say.
    changesOf: () => [],
  });
  const title = sequel && words.version.changesWith[sequel.tense](words.date(sequel.effective));
  const before = other && neighboursOf(other, policy.versions).before;
  const changes =
    shortPoints(sequel?.points ?? [], words) ??
    (before && other && at.redline(locale, id, before.id, other.id));
  return [
    ...(title && changes ? [[title, changes].join(colon), ...(sequel.nature ? [sequel.nature] : [])] : []),
    `${words.version.readInForce}${colon}${at.policy(locale, id)}`,
  ];
}

/** The same where the company says nothing of the changes: what the texts say; `null`: nothing, or too much. */
function textsSay(source: VersionSource, documents: readonly PolicyDocument[]): string | null {
  const { archive, policy, version, locale, asOf } = source;
  if (version.change.summary[locale]?.length) return null;
  const told = changesTold(documents[0]!, documents[1]!, {
    locale,
    speech: archive.organisation,
    tense: changeTenseOn(version, policy.versions, asOf),
    resolveHref: hrefOnSite(source),
  });
  const said = inOneLine(told.map(({ sentence }) => sentence));
  return said !== '' && said.length <= CHANGES_CHARACTERS ? said : null;
}

/** What a version changes, in short: «1. Сроки: 1 год → 2 года.»; `null`: nothing is said of it, or too much. */
function shortPoints(told: readonly NoticePoint[], words: Dictionary): string | null {
  const { colon } = signsOf(words);
  const arrow = ` ${arrowOf(words)} `;
  const lines = told
    .map(({ clause, was, becomes }) => [clause, [was, becomes].filter(Boolean).join(arrow)])
    .map((parts) => asSentence(parts.filter(Boolean).join(colon)));
  const points = inOneLine(lines);
  return points !== '' && points.length <= CHANGES_CHARACTERS ? points : null;
}

/** That what was put right beside `versions` does not change their texts, if anything was. */
function unchangedIn({ archive, policy, locale, asOf }: Around, told: readonly Version[]): string[] {
  const words = dictionaryOf(locale, archive.organisation);
  const { unchanged } = words.record;
  return told.some(
    (version) => toldOf(words, version, policy.versions, asOf, archive.organisation).unchanged !== null,
  )
    ? [unchanged]
    : [];
}

/** What must be known of the versions of a redline, and that the newer one is still to come. */
function pairNotes(source: PairSource): string[] {
  const { archive, policy, from, to, locale, asOf } = source;
  const words = dictionaryOf(locale, archive.organisation);
  const named = (version: Version, note: string) =>
    `${words.version.short(words.date(version.effective), version.id)}. ${note}`;
  const isComing = changeTenseOn(to, policy.versions, asOf) === 'will';
  return [
    ...[from, to].flatMap((version) => toldIn(source, version).map((note) => named(version, note))),
    ...unchangedIn(source, [from, to]),
    ...(isComing ? [comingOn(words, to)] : []),
  ];
}

/** What is said around the redline of two versions. */
export function pairSheet(source: PairSource): RedlineSheet {
  const { archive, policy, from, to, locale, asOf } = source;
  const words = dictionaryOf(locale, archive.organisation);
  const { colon } = signsOf(words);
  const author = authorOf(source);
  const text = to.translations[locale]!;
  const names = [from, to].map((version) =>
    words.version.short(words.date(version.effective), version.id),
  ) as [string, string];
  const href = addressesIn(source).redline(locale, policy.policy.id, from.id, to.id);
  return {
    ...textsSheet({
      from: documentIn(source, from),
      to: documentIn(source, to),
      locale,
      headings: [from.translations[locale]!.title, text.title],
      names,
      author,
      date: from.published > to.published ? from.published : to.published,
      // One that was withdrawn before its day changed nothing that another could change again.
      tense: neverHeld(from) ? 'has' : changeTenseOn(to, policy.versions, asOf),
    }),
    notes: [
      ...(from.sample && to.sample
        ? [words.sample.both(author)]
        : from.sample || to.sample
          ? [words.sample.pair(author, names[from.sample ? 0 : 1])]
          : []),
      ...pairNotes(source),
      ...translationNote(source, text.standing),
    ],
    record: [from, to].map(
      (version, i) =>
        `${names[i]}${colon}${words.version.digest} ${version.translations[locale]!.textDigest}`,
    ),
    link: { text: href, href },
    footer: [`${text.title}${colon}${names.join(` ${arrowOf(words)} `)}`, href],
    sides: [from, to].map((version) => sideOf({ ...source, version })),
    resolveHref: hrefOnSite(source),
  };
}

export interface Texts {
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly locale: Locale;
  readonly headings: readonly [string, string];
  readonly names: readonly [string, string];
  readonly author: string;
  readonly date: string;
  readonly tense: ChangeTense;
}

/** What is said around the redline of any two texts. */
export function textsSheet({ from, to, locale, headings, names, author, date, tense }: Texts): RedlineSheet {
  const words = dictionaryOf(locale);
  const { colon } = signsOf(words);
  const [oldHeading, heading] = headings;
  const between = names.join(` ${arrowOf(words)} `);
  return {
    from,
    to,
    names,
    locale,
    tense,
    title: inParts([`${words.redline.title}${colon}${heading}`, between]),
    subject: inParts([author, heading, between].filter((part) => part !== '')),
    author,
    date,
    heading,
    oldHeading,
    sides: [],
    dates: [between],
    notes: [],
    record: [between],
    link: null,
    footer: [`${heading}${colon}${between}`],
    pageLabel: words.print.page,
    resolveHref: (href) => href,
  };
}

function authorOf({ archive: { organisation }, locale }: Pick<VersionSource, 'archive' | 'locale'>): string {
  return localised(organisation.name, locale, organisation.defaultLocale) ?? '';
}

function translationNote(
  { policy, locale }: Pick<VersionSource, 'policy' | 'locale'>,
  standing: string,
): string[] {
  if (standing === 'authoritative') return [];
  const words = dictionaryOf(locale);
  return [words.translationNote(languageIn(words.locale, policy.policy.authoritative))];
}

const addressesIn = ({ archive, url }: Pick<VersionSource, 'archive' | 'url'>) =>
  addressesAt(url, archive.organisation.rootLocale);

function hrefOnSite(source: Pick<VersionSource, 'archive' | 'locale' | 'url'>) {
  const at = addressesIn(source);
  return (href: string) => href.replace(/^policy:([^#]+)/, (_, id: string) => at.policy(source.locale, id));
}
