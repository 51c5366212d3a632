/** Feeds of published versions: Atom and JSON Feed, by language and by policy. Editorial versions stay out. */
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import { dictionaryOf } from '../languages/index.ts';
import {
  address,
  addressesAt,
  type ChangeTense,
  dayIn,
  type IsoDate,
  type Locale,
  localised,
  type PolicyDocument,
  type Version,
} from '../model/index.ts';
import { entryOf, type FeedEntry, hasEntry, updatedOn } from './feed-entry.ts';

/** Loaded when a feed is made: it costs every other command its start. */
const feedsmith = () => import('feedsmith');

export interface FeedRequest {
  readonly archive: Archive;
  readonly locale: Locale;
  /** The day of which the entries speak. */
  readonly asOf: IsoDate;
  /** Only this policy's versions. */
  readonly policy?: ArchivedPolicy;
  readonly url: string;
  readonly documentOf: (policy: ArchivedPolicy, version: Version, locale: Locale) => PolicyDocument;
  /** What an earlier build said of two texts, or what `make` says. */
  readonly remember?: (
    before: Version,
    version: Version,
    tense: ChangeTense,
    make: () => readonly string[],
  ) => readonly string[];
}

/** A feed tells what is new: readers ask for it every hour. The archive has the rest. */
export const FEED_ENTRIES = 100;

/** `feed.xml`: RFC 4287. */
export async function atomFeed(request: FeedRequest): Promise<string> {
  const { generateAtomFeed } = await feedsmith();
  const { locale, url } = request;
  const head = headOf(request);
  const feed = {
    id: head.id,
    title: text(head.title),
    updated: head.updated,
    xml: { lang: locale },
    authors: [{ name: head.author, uri: url }],
    links: [
      { href: head.atom, rel: 'self', type: 'application/atom+xml' },
      { href: head.home, rel: 'alternate', type: 'text/html', hreflang: locale },
    ],
    entries: entriesOf(request).map((entry) => ({
      id: entry.id,
      title: text(entry.title),
      published: entry.published,
      updated: entry.updated,
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html', hreflang: locale }],
      summary: text(entry.summary),
      content: { value: entry.html, type: 'html' as const },
    })),
  };
  // People who open the address in a browser read what it is.
  const stylesheets = [{ type: 'text/css', href: new URL('feed.css', url).pathname }];
  return generateAtomFeed(feed, { stylesheets });
}

const text = (value: string) => ({ value, type: 'text' as const });

/** `feed.json`: JSON Feed 1.1. */
export async function jsonFeed(request: FeedRequest): Promise<string> {
  const { generateJsonFeed } = await feedsmith();
  const head = headOf(request);
  const feed = generateJsonFeed({
    title: head.title,
    home_page_url: head.home,
    feed_url: addressesAt(request.url, request.archive.organisation.rootLocale).feed(request.locale, 'json'),
    language: request.locale,
    authors: [{ name: head.author, url: request.url }],
    items: entriesOf(request).map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      language: request.locale,
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function headOf(request: FeedRequest) {
  const { archive, locale, policy, url } = request;
  const { organisation } = archive;
  const author = localised(organisation.name, locale, organisation.defaultLocale) ?? '';
  const name = policy && localised(policy.policy.titles, locale, policy.policy.authoritative);
  const at = addressesAt(url, organisation.rootLocale);
  // The id of a feed stays, wherever its language stands.
  const own = policy ? address.policy(locale, policy.policy.id) : address.home(locale);
  return {
    author,
    id: `${organisation.site}/${own}`,
    title: name ? `${name} · ${author}` : dictionaryOf(locale).site.policiesOf(author),
    home: policy ? at.policy(locale, policy.policy.id) : at.home(locale),
    atom: policy ? at.policyFeed(locale, policy.policy.id) : at.feed(locale, 'xml'),
    updated: new Date(`${feedVersions(request)[0]?.updated ?? lastEntered(request)}T00:00:00Z`),
  };
}

/** The last day by `asOf` on which the ledger got a line that the feed could have told of: since then it is as it is. */
function lastEntered({ archive, policy, asOf }: FeedRequest): IsoDate {
  const { timeZone } = archive.organisation;
  const days = archive.ledger.events
    .filter((event) => policy === undefined || event.policy === policy.policy.id)
    .map(({ at }) => dayIn(timeZone, new Date(at)))
    .filter((day) => day <= asOf);
  return days.sort().at(-1) ?? asOf;
}

/** What is newest comes first, be it a version or what became of one. */
function feedVersions({ archive, locale, policy, asOf }: FeedRequest) {
  const { timeZone } = archive.organisation;
  return (policy ? [policy] : archive.policies)
    .flatMap((own) => own.versions.map((version) => ({ policy: own, version })))
    .filter(({ version }) => hasEntry(version, locale))
    .map((one) => ({
      ...one,
      updated: updatedOn(one.version, one.policy.versions, locale, { asOf, timeZone }),
    }))
    .sort((a, b) =>
      a.updated === b.updated ? (a.version.id < b.version.id ? 1 : -1) : a.updated < b.updated ? 1 : -1,
    );
}

function entriesOf(request: FeedRequest): FeedEntry[] {
  return feedVersions(request)
    .slice(0, FEED_ENTRIES)
    .map(({ policy, version }) => entryOf(request, policy, version));
}
