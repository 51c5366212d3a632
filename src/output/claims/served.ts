/**
 * The archive as a built site serves it: the ledger, the Markdown of every text, and the records that the API has. Each is
 * held against the digests of the ledger, so that what follows from them can be held against everything else.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { parse } from 'yaml';
import { type Archive, type ArchivedPolicy, type Ledger, problem, sha256 } from '../../archive/index.ts';
import { bringsTexts, livedThrough } from '../../events/index.ts';
import { isSpoken, languageOf, nearestTag, SPOKEN, spokenBeside } from '../../languages/index.ts';
import { type ParsedText, parseMarkdown } from '../../markdown/index.ts';
import {
  address,
  byTime,
  documentText,
  type IsoDate,
  isIsoDate,
  type LedgerEvent,
  type Locale,
  type Localised,
  NUMBERINGS,
  type Numbering,
  type Organisation,
  type Policy,
  type PolicyDocument,
  type TextFormat,
  type Translation,
  type Version,
} from '../../model/index.ts';
import {
  EXTRA_KEYS,
  frozenVersion,
  textSchema,
  type VersionRecord,
  versionSchema,
} from '../../records/index.ts';

/** A built site as its folder has it. */
export interface Site {
  readonly folder: string;
  readonly known: ReadonlySet<string>;
}

/** What the site serves, read and proved as far as the ledger goes. */
export interface Served extends Site {
  /** With everything in it that the site has; what it does not tell of the organisation is empty. */
  readonly archive: Archive;
  readonly asOf: IsoDate;
  /** Address of the site's root with a closing slash. */
  readonly url: string;
  /** The part of it behind the host. */
  readonly base: string;
  readonly documentOf: (version: Version, locale: Locale) => PolicyDocument;
}

/** What was read, and what does not agree with the ledger; `null`: too little is there to go on. */
export function servedBy(site: Site, ledger: Ledger): { served: Served | null; problems: VFileMessage[] } {
  const problems: VFileMessage[] = [];
  const report = (path: string, reason: string) =>
    problems.push(problem(path, reason, { rule: 'site/claim' }));
  const index = jsonAt(site, address.apiIndex()) as ApiIndex | null;
  const root = index?.policies?.[0] && rootOf(index.policies[0]);
  if (!index || !root || !isIsoDate(index.asOf)) {
    report(
      address.apiIndex(),
      'Unexpected content, expected the policies of this site and the day of its build',
    );
    return { served: null, problems };
  }
  const documents = new Map<string, PolicyDocument>();
  const policies: ArchivedPolicy[] = [];
  for (const head of index.policies) {
    const path = address.apiPolicy(head.policy);
    const api = jsonAt(site, path) as ApiPolicy | null;
    if (!api || !Array.isArray(api.versions)) {
      report(path, 'Unexpected content, expected the versions of this policy');
      continue;
    }
    const events = ledger.events.filter(({ policy }) => policy === head.policy);
    const published = events.filter(({ type }) => type === 'published');
    const texts = published.flatMap((event) => textsOf(site, event, events, documents, report));
    const numbering = texts.find((text) => text.numbering !== null)?.numbering ?? 'decimal';
    const versions = published.flatMap((event) => {
      const record = recordIn(api, event, events);
      if (record === null) {
        const reason = `Unexpected record of version ${event.version}, expected the one whose digest the ledger has`;
        report(path, reason);
        return [];
      }
      const own = events.filter(({ version }) => version === event.version);
      const translations = Object.fromEntries(
        texts.filter(({ version }) => version === event.version).map(({ text }) => [text.locale, text]),
      ) as Localised<Translation>;
      return [
        {
          policy: head.policy,
          id: event.version,
          ...record,
          ...livedThrough(record.change, own),
          translations,
        },
      ];
    });
    const policy: Policy = {
      id: head.policy,
      kind: api.kind,
      titles: api.titles,
      authoritative: api.authoritative,
      numbering,
      promises: [],
      reviewMonths: null,
      noticePeriodDays: null,
      approvals: null,
      suppressed: [],
    };
    policies.push({ policy, versions: (versions as Version[]).sort(byTime), draft: null });
  }
  const fallback = fallbackOf(site, index);
  const organisation = {
    ...EMPTY,
    ...index.organisation,
    rootLocale: index.organisation.rootLocale ?? null,
    site: root.replace(/\/$/, ''),
    fallback,
    formats: formatsOf(site, index, fallback),
    contacts: contactsOf(site),
  } as unknown as Organisation;
  const served: Served = {
    ...site,
    archive: { root: site.folder, organisation, policies, ledger, problems: [] },
    asOf: index.asOf,
    url: root,
    base: new URL(root).pathname,
    documentOf: (version, locale) => documents.get(`${version.policy}/${version.id}/${locale}`)!,
  };
  return { served, problems };
}

interface ApiHead {
  readonly policy: string;
  readonly url: string;
}
interface ApiIndex {
  readonly organisation: Pick<Organisation, 'name' | 'timeZone' | 'locales' | 'defaultLocale'> & {
    readonly rootLocale?: Locale;
  };
  readonly asOf: string;
  readonly policies: readonly ApiHead[];
}
interface ApiPolicy extends Pick<Policy, 'kind' | 'titles' | 'authoritative'> {
  readonly versions: readonly (VersionRecord & { readonly version: string })[];
}

/** What an organisation has that states nothing more. */
const EMPTY = { profiles: [], navigation: [], footer: [], redirects: {}, facts: null, bannerDays: 30 };

/** The value in a JSON file of the site; `null`: there is none. */
export function jsonAt({ folder, known }: Site, path: string): unknown {
  if (!known.has(path)) return null;
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8'));
  } catch {
    // Whatever it is, it says nothing.
    return null;
  }
}

export const textAt = ({ folder, known }: Site, path: string): string | null =>
  known.has(path) && existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;

function rootOf({ policy, url }: ApiHead): string | null {
  const end = address.apiPolicy(policy);
  return typeof url === 'string' && url.endsWith(end) && URL.canParse(url) ? url.slice(0, -end.length) : null;
}

/** The record in the API, if freezing it gives the bytes whose digest the ledger has. */
function recordIn(api: ApiPolicy, event: LedgerEvent, events: readonly LedgerEvent[]): VersionRecord | null {
  const found = api.versions.find(({ version }) => version === event.version);
  if (!found || event.type !== 'published') return null;
  const { version: _, ...said } = found;
  const classified = events.some((one) => one.type === 'classified' && one.version === event.version);
  // What a person decided later is said in place of what was frozen.
  const undecided = { class: 'unknown', material: null, reason: null } as const;
  for (const change of [found.change, ...(classified ? [{ ...found.change, ...undecided }] : [])]) {
    const own = Object.fromEntries(RECORD_KEYS.map((key) => [key, said[key]]));
    const parsed = versionSchema.safeParse({ ...own, change });
    if (parsed.success && sha256(frozenVersion(parsed.data)) === event.record) return parsed.data;
  }
  return null;
}

const RECORD_KEYS = ['published', 'effective', ...EXTRA_KEYS] as const;

interface ServedText {
  readonly version: string;
  readonly text: Translation;
  /** How its sections are numbered, if both ways differ for it. */
  readonly numbering: Numbering | null;
}

/** The texts of a version whose Markdown has the digest that the ledger has, with what that Markdown says. */
function textsOf(
  site: Site,
  { policy, version }: LedgerEvent,
  events: readonly LedgerEvent[],
  documents: Map<string, PolicyDocument>,
  report: (path: string, reason: string) => void,
): ServedText[] {
  return events.filter(bringsTexts).flatMap((event) => {
    if (event.version !== version) return [];
    return (Object.keys(event.source) as Locale[]).flatMap((locale) => {
      const path = address.download(locale, policy, version, 'md');
      const source = textAt(site, path);
      const [digest, words] = [event.source[locale]!, event.text[locale]!];
      // A language that the site does not speak has its texts in the API only.
      if (source === null || sha256(source) !== digest) return [];
      const parsed = NUMBERINGS.map(
        (numbering) => [numbering, parseMarkdown(source, { path, numbering })] as const,
      );
      const fits = parsed.filter(([, one]) => sha256(documentText(one.document, event.textFormat)) === words);
      const [numbering, text] = fits[0] ?? [];
      if (!text || !numbering) {
        report(path, 'Unexpected words, expected those whose digest the ledger has');
        return [];
      }
      documents.set(`${policy}/${version}/${locale}`, text.document);
      const front = textSchema.safeParse(parse(frontMatterOf(text, source)));
      if (!front.success) return [];
      return [
        {
          version,
          numbering: fits.length === 1 ? numbering : null,
          text: {
            locale,
            ...front.data,
            sourceDigest: digest,
            textDigest: words,
            textFormat: event.textFormat as TextFormat,
            addedAt: event.type === 'translated' ? event.at : null,
          },
        },
      ];
    });
  });
}

const frontMatterOf = ({ frontMatter }: ParsedText, source: string): string =>
  frontMatter?.yaml ?? /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';

/** What the interface speaks beside languages that it does not speak: its pages say so. */
function fallbackOf({ folder, known }: Site, { organisation }: ApiIndex): Localised {
  const found: Record<Locale, string> = {};
  for (const locale of organisation.locales.filter((one) => nearestTag(one, SPOKEN) === null)) {
    const page = [...known].find((path) => path.startsWith(`${locale}/`) && path.endsWith('.html'));
    const lang = page && /<html[^>]*\slang="([^"]*)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1];
    if (lang && isSpoken(lang)) found[locale] = lang;
  }
  return found;
}

const NOBODY: Organisation['contacts'] = { email: null, phone: null, address: {} };

/** Whom readers ask, where the site says so: its notices do. No ledger has it, so it is taken as it stands. */
function contactsOf(site: Site): Organisation['contacts'] {
  const path = [...site.known].filter((name) => name.endsWith('/notice/notice.json')).sort()[0];
  const file = path === undefined ? null : (jsonAt(site, path) as { notices?: unknown } | null);
  const first = (Array.isArray(file?.notices) ? file.notices[0] : null) as { contact?: unknown } | null;
  const { email, phone } = (first?.contact ?? {}) as Readonly<Record<string, unknown>>;
  const said = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return { ...NOBODY, email: said(email), phone: said(phone) };
}

/** How the site writes days: its date pickers say so. */
function formatsOf(
  site: Site,
  { organisation, policies }: ApiIndex,
  fallback: Localised,
): Organisation['formats'] {
  const found: Record<string, string> = {};
  for (const locale of organisation.locales) {
    const { day } = (jsonAt(site, address.asOf(locale, policies[0]!.policy)) ?? {}) as { day?: unknown };
    const { dates } = languageOf(spokenBeside(locale, { ...organisation, fallback }));
    const format = dates.formats.find((name) => JSON.stringify(dates.form(name)) === JSON.stringify(day));
    if (format !== undefined) found[locale] = format;
  }
  return found as Organisation['formats'];
}
