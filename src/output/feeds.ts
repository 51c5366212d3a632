/** Feeds of published versions: Atom and JSON Feed, by language and by policy. Editorial versions stay out. */
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import { dictionaryOf } from '../i18n/index.ts';
import {
  address,
  addressesAt,
  escapeMarkup,
  type Locale,
  localised,
  neighboursOf,
  type PolicyDocument,
  type Version,
} from '../model/index.ts';
import { changesTold } from '../notice/index.ts';

/** Loaded when a feed is made: it costs every other command its start. */
const feedsmith = () => import('feedsmith');

export interface FeedRequest {
  readonly archive: Archive;
  readonly locale: Locale;
  /** Only this policy's versions. */
  readonly policy?: ArchivedPolicy;
  readonly url: string;
  readonly documentOf: (policy: ArchivedPolicy, version: Version, locale: Locale) => PolicyDocument;
  /** What an earlier build said of two texts, or what `make` says. */
  readonly remember?: (before: Version, version: Version, make: () => readonly string[]) => readonly string[];
}

/** A feed tells what is new: readers ask for it every hour. The archive has the rest. */
export const FEED_ENTRIES = 100;

interface Entry {
  /** RFC 4151: stays the same wherever the entry is shown. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly html: string;
  readonly published: Date;
}

/** `feed.xml`: RFC 4287. */
export async function atomFeed(request: FeedRequest): Promise<string> {
  const { generateAtomFeed } = await feedsmith();
  const { locale, url } = request;
  const head = headOf(request);
  return generateAtomFeed({
    id: head.id,
    title: { value: head.title, type: 'text' },
    updated: head.updated,
    xml: { lang: locale },
    authors: [{ name: head.author, uri: url }],
    links: [
      { href: head.atom, rel: 'self', type: 'application/atom+xml' },
      { href: head.home, rel: 'alternate', type: 'text/html', hreflang: locale },
    ],
    entries: entriesOf(request).map((entry) => ({
      id: entry.id,
      title: { value: entry.title, type: 'text' },
      published: entry.published,
      updated: entry.published,
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html', hreflang: locale }],
      summary: { value: entry.summary, type: 'text' },
      content: { value: entry.html, type: 'html' },
    })),
  });
}

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
      language: request.locale,
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function headOf({ archive, locale, policy, url }: FeedRequest) {
  const { organisation } = archive;
  const author = localised(organisation.name, locale, organisation.defaultLocale) ?? '';
  const name = policy && localised(policy.policy.titles, locale, policy.policy.authoritative);
  const at = addressesAt(url, organisation.rootLocale);
  // The id of a feed stays, wherever its language stands.
  const own = policy ? address.policy(locale, policy.policy.id) : address.home(locale);
  const dates = feedVersions({ archive, locale, policy }).map(({ version }) => version.published);
  return {
    author,
    id: `${organisation.site}/${own}`,
    title: name ? `${name} · ${author}` : dictionaryOf(locale).site.policiesOf(author),
    home: policy ? at.policy(locale, policy.policy.id) : at.home(locale),
    atom: policy ? at.policyFeed(locale, policy.policy.id) : at.feed(locale, 'xml'),
    updated: new Date(`${dates.sort().at(-1) ?? '1970-01-01'}T00:00:00Z`),
  };
}

function feedVersions({ archive, locale, policy }: Pick<FeedRequest, 'archive' | 'locale' | 'policy'>) {
  return (policy ? [policy] : archive.policies)
    .flatMap((own) => own.versions.map((version) => ({ policy: own, version })))
    .filter(({ version }) => version.change.class !== 'editorial' && version.translations[locale])
    .sort((a, b) =>
      a.version.published === b.version.published
        ? a.version.id < b.version.id
          ? 1
          : -1
        : a.version.published < b.version.published
          ? 1
          : -1,
    );
}

function entriesOf(request: FeedRequest): Entry[] {
  return feedVersions(request)
    .slice(0, FEED_ENTRIES)
    .map(({ policy, version }) => entryOf(request, policy, version));
}

function entryOf(
  { archive, locale, url, documentOf, remember = (_before, _version, make) => make() }: FeedRequest,
  policy: ArchivedPolicy,
  version: Version,
): Entry {
  const { formats } = archive.organisation;
  const words = dictionaryOf(locale, formats);
  const at = addressesAt(url, archive.organisation.rootLocale);
  const text = version.translations[locale]!;
  const { before } = neighboursOf(version, policy.versions);
  const points = (version.change.summary[locale] ?? []).map((point) => point.becomes);
  const name = localised(archive.organisation.name, locale, archive.organisation.defaultLocale) ?? '';
  const isSample = version.sample || before?.sample === true;
  const sample = isSample
    ? [before?.translations[locale] ? words.sample.pair(name) : words.sample.version(name)]
    : [];
  const list = (items: readonly string[]) =>
    items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`;
  const paragraph = (line: string) => `<p>${escapeMarkup(line)}</p>`;
  const lead = `${words.version.effective}: ${words.date(version.effective)}.`;
  let html = [...sample, lead].map(paragraph).join('') + list(points);
  if (before?.translations[locale]) {
    const resolveHref = (href: string) =>
      href.replace(/^policy:([^#]+)/, (_, id: string) => at.policy(locale, id));
    const sentences = remember(before, version, () => {
      const texts = [before, version].map((one) => documentOf(policy, one, locale)) as [
        PolicyDocument,
        PolicyDocument,
      ];
      return changesTold(...texts, { locale, formats, resolveHref }).map(({ sentence }) => sentence);
    });
    const link = at.redline(locale, policy.policy.id, before.id, version.id);
    html += `<h2>${escapeMarkup(words.redline.listTitle)}</h2>${list(sentences)}`;
    html += `<p><a href="${escapeMarkup(link)}">${escapeMarkup(words.redline.textTitle)}</a></p>`;
  }
  return {
    id: `tag:${new URL(archive.organisation.site).hostname},${version.published}:${policy.policy.id}/${version.id}/${locale}`,
    title: `${isSample && version.sample ? `${words.sample.badge}: ` : ''}${text.title}. ${words.version.ofDate(words.date(version.effective))}`,
    url: at.version(locale, policy.policy.id, version.id),
    summary: [...sample, lead, ...points].join(' '),
    html,
    published: new Date(`${version.published}T00:00:00Z`),
  };
}
