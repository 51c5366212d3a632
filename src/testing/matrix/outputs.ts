/** What every output says of one state in one language on one day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { type Archive, findPolicy, readArchive } from '../../archive/index.ts';
import { dictionaryOf, languageIn, noteWords } from '../../languages/index.ts';
import { address, type Locale, type StatusManifest, type Version } from '../../model/index.ts';
import { evidenceZip, pairDocx, versionDocx } from '../../output/index.ts';
import { pairPrintable } from '../../output/pdf/redline-html.ts';
import { versionPrintable } from '../../output/pdf/version-html.ts';
import { readDocx } from '../docx-text.ts';
import { gazette } from '../gazette.ts';
import { attributeOf, find, findAll, hasClass, linesIn, linesOf, pageOf } from './pages.ts';
import { MATRIX_LOCALES, type MatrixLocale, type State, SUBJECT, titleIn } from './story.ts';

/** A built site, the archive that it was built from, and what is the same in every language. */
export interface Built {
  readonly root: string;
  readonly day: string;
  readonly archive: Archive;
  /** The README of a policy's evidence for the day. */
  readonly evidenceOf: (policy: string) => Promise<string>;
}

export function builtIn(root: string, day: string): Built {
  const archive = readArchive(root).archive!;
  const made = new Map<string, Promise<string>>();
  const evidenceOf = (policy: string) => {
    const known = made.get(policy) ?? evidenceReadme(archive, policy, day);
    made.set(policy, known);
    return known;
  };
  return { root, day, archive, evidenceOf };
}

/** Outputs by name, each as its lines; an output that is not there has none. */
export type Said = Readonly<Record<string, readonly string[]>>;

/** Everything that is said of `state` in `locale`. */
export async function saidOf(built: Built, state: State, locale: MatrixLocale): Promise<Said> {
  const { root, archive, day } = built;
  const dist = (path: string) => join(root, 'dist', path);
  const read = (path: string) => {
    try {
      return readFileSync(dist(path), 'utf8');
    } catch {
      // Not every state has every output.
      return null;
    }
  };
  const page = (path: string) => read(`${path}index.html`);
  const main = (path: string, without: (html: string) => string = (html) => html) => {
    const html = page(path);
    return html === null ? [] : mainOf(without(html));
  };
  const policy = findPolicy(archive, state)!;
  const version = policy.versions.find(({ id }) => id === SUBJECT);
  const redline = address.redline(locale, state, '2026-01-01', SUBJECT);
  const notice = address.notice(locale, state, SUBJECT);
  const atom = (id: string) => atomOf(read(address.policyFeed(locale, state)) ?? '', state, id);
  return {
    home: cardOf(page(address.home(locale))!, address.policy(locale, state)),
    banner: bannerOf(page(address.banner(locale))!, state),
    policy: main(address.policy(locale, state)),
    version: main(address.version(locale, state, SUBJECT)),
    archive: entryOf(page(address.history(locale, state))),
    'changes page': changeOf(page(address.changes(locale))!, address.version(locale, state, SUBJECT)),
    // The heads of its columns name the status of either version, which is the other's business too.
    redline: main(redline, (html) => html.replace(/<p class="side-heads">[\s\S]*?<\/p>/, '')),
    'notice page': main(notice),
    ...(await mailOf(read, notice)),
    calendar: calendarOf(read(`${notice}notice.ics`)),
    'feed (Atom)': atom(SUBJECT),
    // What has no entry of its own is told in that of the version whose place it took.
    'feed, without its entry': version && atom(SUBJECT).length === 0 ? atom('2026-01-01') : [],
    'feed (JSON)': jsonOf(read(address.feed(locale, 'json'))!, state),
    ...filesOf(built, version, state, locale),
    'linked data': linkedOf(page(address.version(locale, state, SUBJECT))),
    'status.json': statusOf(read(address.status(locale, state))),
    API: locale === 'ru' ? apiOf(read(address.apiPolicy(state))) : [],
    'as-of': locale === 'ru' ? await asOfCommand(root, state, day) : [],
    evidence: evidenceIn(await built.evidenceOf(state), locale),
  };
}

/** Buttons and names of things, which claim nothing of a version. */
export function isNeutral(line: string, locale: Locale): boolean {
  const { version, record, clause, redline, beside, redlineTools, notice, dataSummary } =
    dictionaryOf(locale);
  const words: readonly string[] = [
    ...[version.contents, version.downloads, version.word, version.markdown, version.text, version.archive],
    ...[version.read, version.redlinePdf, version.redlineWord, record.title, clause.past, clause.link],
    ...[redline.listTitle, redline.textTitle, redlineTools.skipToText, notice.title, dataSummary.short],
    ...MATRIX_LOCALES.map((other) => beside.link(languageIn(locale, other))),
    redline.legendAdded,
    ...[beside.short, version.versions, version.binding('ru'), dataSummary.binds],
    ...['#', '⋯', '·', '→', '1. Сроки', '1. Periods', '1. Мерзімдер'],
  ];
  return words.includes(line) || /^[^:]+: [0-9a-f]{64}/.test(line) || line.startsWith(`${redline.legend}:`);
}

const mainOf = (html: string) => linesOf(find(pageOf(html), ({ tagName }) => tagName === 'main')!);

function cardOf(html: string, href: string): string[] {
  const card = findAll(pageOf(html), (element) => hasClass(element, 'card')).find((one) =>
    find(one, (element) => attributeOf(element, 'href') === `/${href}`),
  );
  return card ? linesOf(card) : [];
}

function bannerOf(html: string, policy: string): string[] {
  return findAll(pageOf(html), ({ tagName }) => tagName === 'p')
    .filter((line) => find(line, (element) => (attributeOf(element, 'href') ?? '').includes(`/${policy}/`)))
    .flatMap(linesOf);
}

function entryOf(html: string | null): string[] {
  const entry = html && find(pageOf(html), (element) => attributeOf(element, 'id') === `v-${SUBJECT}`);
  return entry ? linesOf(entry) : [];
}

/** What the page of all changes says of one version. */
function changeOf(html: string, href: string): string[] {
  const entry = findAll(pageOf(html), (element) => hasClass(element, 'timeline-entry')).find((one) =>
    find(one, (element) => attributeOf(element, 'href') === `/${href}`),
  );
  return entry ? linesOf(entry) : [];
}

async function mailOf(read: (path: string) => string | null, notice: string): Promise<Said> {
  const json = read(`${notice}notice.json`);
  if (json === null) return { mail: [], 'mail (HTML)': [], 'mail (.eml)': [], SMS: [] };
  const { subject, preheader, short } = JSON.parse(json) as Record<string, string>;
  const text = read(`${notice}notice.txt`)!;
  const eml = await PostalMime.parse(read(`${notice}notice.eml`)!);
  return {
    mail: [`Subject: ${subject}`, `First words: ${preheader}`, ...linesOfText(text)],
    'mail (HTML)': htmlLines(read(`${notice}notice.html`)!),
    'mail (.eml)': [`Subject: ${eml.subject}`, `Date: ${eml.date}`, `Message-ID: ${eml.messageId}`],
    SMS: [short!],
  };
}

const linesOfText = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The HTML of a mail as the lines of its text: one line a paragraph. */
const htmlLines = (html: string) =>
  linesOf(find(pageOf(html.replaceAll('<br>', '</p><p>')), ({ tagName }) => tagName === 'body')!);

function calendarOf(ics: string | null): string[] {
  if (ics === null) return [];
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const event = calendar.getFirstSubcomponent('vevent')!;
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return [
    `METHOD ${calendar.getFirstPropertyValue('method')}, STATUS ${value('status')}, SEQUENCE ${value('sequence')}`,
    `UID ${value('uid')}, DTSTAMP ${value('dtstamp').slice(0, 10)}, DTSTART ${value('dtstart')}`,
    value('summary'),
    ...linesOfText(value('description')),
  ];
}

function atomOf(xml: string, policy: string, version: string): string[] {
  const entry = xml.split('<entry>').find((part) => part.includes(`:${policy}/${version}/`));
  if (entry === undefined) return [];
  const value = (tag: string) => {
    const inner = new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(entry)?.[1]?.trim() ?? '';
    return decoded(inner.replace(/^<!\[CDATA\[|\]\]>$/g, ''));
  };
  return [
    value('title'),
    `published ${value('published').slice(0, 10)}, updated ${value('updated').slice(0, 10)}`,
    value('summary'),
    ...linesIn(value('content')),
  ];
}

const decoded = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function jsonOf(json: string, policy: string): string[] {
  const { items } = JSON.parse(json) as { items: readonly Record<string, string>[] };
  const item = items.find(({ id }) => id!.includes(`:${policy}/${SUBJECT}/`));
  if (!item) return [];
  return [
    item.title!,
    `published ${item.date_published!.slice(0, 10)}, updated ${item.date_modified!.slice(0, 10)}`,
    item.summary!,
    ...linesIn(item.content_html!),
  ];
}

/** PDF and Word files of the version and of its redline, without the texts. */
function filesOf({ archive, day }: Built, version: Version | undefined, state: State, locale: Locale): Said {
  const policy = findPolicy(archive, state)!;
  const before = policy.versions[0]!;
  const none = { PDF: [], Word: [], 'redline PDF': [], 'redline Word': [] };
  if (!version?.translations[locale]) return none;
  const source = { archive, policy, locale, asOf: day, url: 'https://romashka.example/' };
  const withoutText = (html: string) =>
    linesIn(html.replace(/<article>[\s\S]*?<\/article>/, '')).filter((line) => !/[0-9a-f]{64}/.test(line));
  const around = (bytes: Uint8Array) =>
    readDocx(bytes, 'accepted')
      .paragraphs.filter(({ style }) => /^(Organisation|Title|Dates|BoxedNote|Record)$/.test(style))
      .map(({ text }) => text)
      .filter((line) => !/[0-9a-f]{64}/.test(line));
  const own = {
    PDF: withoutText(versionPrintable({ ...source, version }).body),
    Word: around(versionDocx({ ...source, version })),
  };
  if (version === before) return { ...none, ...own };
  return {
    ...own,
    'redline PDF': withoutText(pairPrintable({ ...source, from: before, to: version }).body),
    'redline Word': around(pairDocx({ ...source, from: before, to: version })),
  };
}

function linkedOf(html: string | null): string[] {
  const script = html && /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (!script) return [];
  const data = JSON.parse(script) as Record<string, string>;
  return ['datePublished', 'dateModified', 'expires', 'creativeWorkStatus']
    .filter((key) => data[key] !== undefined)
    .map((key) => `${key} ${data[key]}`);
}

function statusOf(json: string | null): string[] {
  const entries = json === null ? [] : ((JSON.parse(json) as StatusManifest).versions[SUBJECT] ?? []);
  return entries.map(({ from, word, badge, line, notes }) =>
    [from && `from ${from}:`, badge && `[${badge}]`, `${word}.`, line, ...notes.map(noteWords)]
      .filter(Boolean)
      .join(' '),
  );
}

function apiOf(json: string | null): string[] {
  if (json === null) return [];
  const { inForce, upcoming, lastUpdated, versions } = JSON.parse(json) as {
    inForce: string | null;
    upcoming: string[];
    lastUpdated: string | null;
    versions: Record<string, unknown>[];
  };
  const own = versions.find(({ version }) => version === SUBJECT);
  return [
    `in force ${inForce}, upcoming ${upcoming.join(' ') || 'none'}, last updated ${lastUpdated}`,
    ...(own
      ? [
          `status ${own.status}${own.sample ? ' (sample)' : ''}, until ${own.until}, withdrawn ${own.withdrawn}`,
        ]
      : []),
  ];
}

async function asOfCommand(root: string, policy: string, day: string): Promise<string[]> {
  const { stdout } = await gazette('as-of', policy, day, '--root', root);
  return linesOfText(stdout);
}

async function evidenceReadme(archive: Archive, policy: string, day: string): Promise<string> {
  const found = findPolicy(archive, policy)!;
  const zip = await evidenceZip({ archive, policy: found, on: day, url: 'https://romashka.example/' });
  return strFromU8(unzipSync(zip, { filter: ({ name }) => name === 'README.txt' })['README.txt']!);
}

function evidenceIn(readme: string, locale: MatrixLocale): string[] {
  const titles = MATRIX_LOCALES.map(titleIn).join('|');
  const own = readme
    .split(new RegExp(`\\n\\n(?=\\S+\\. (?:${titles}))`))
    .find((part) => part.includes(titleIn(locale)))!;
  return linesOfText(own).filter((line) => !/^https:|SHA-256|verify\.sh|gazette verify/.test(line));
}
