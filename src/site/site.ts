/**
 * What the pages are made from: the archive, the day of which they speak, and how the command asked for the site.
 *
 * A process makes one site at a time. The command says how (`openSite`), and the pages ask for it (`loadSite`). Pages are
 * bundled and have modules of their own, so both meet in the one place that a process has once: `globalThis`.
 */
import { existsSync } from 'node:fs';
import {
  type Archive,
  type ArchivedPolicy,
  documentKey,
  isError,
  parsePublished,
  problemLine,
  readArchive,
} from '../archive/index.ts';
import {
  dayIn,
  type IsoDate,
  type LedgerEvent,
  type Locale,
  type PolicyDocument,
  rootUrl,
  type Version,
} from '../model/index.ts';
import { type Claim, type Extent, extentOf } from '../output/index.ts';
import { type Seals, Store } from '../store/index.ts';
import { isInShard, type Shard, shardFrom } from './shard.ts';
import { type BuildWatcher, NOBODY } from './watcher.ts';

/** How a site is asked for. */
export interface SiteOptions {
  /** The folder that holds `policies/`. */
  readonly root: string;
  /** What is in it, where it was read already; else it is read when the first page asks. */
  readonly archive?: Archive | undefined;
  /** The day of which the pages speak; today in the organisation's time zone, if none is named. */
  readonly asOf?: IsoDate | undefined;
  /** Another address than the organisation's. */
  readonly baseUrl?: string | undefined;
  /** Whether PDFs are printed. They are kept, so it takes `kept`. */
  readonly hasPdf?: boolean | undefined;
  /** Whether drafts are shown: then every page says that this is a preview. */
  readonly hasDrafts?: boolean | undefined;
  /** `all` or `in-force`; anything else leaves it to the size of the archive. */
  readonly sheets?: string | undefined;
  /** Which part of the site is made, such as `3/8`; anything else is all of it. */
  readonly shard?: string | undefined;
  /** Whether pages are made as somebody writes, with the scripts in them that load them again. */
  readonly isLive?: boolean | undefined;
  /** Who wants to hear how far the build is. */
  readonly watcher?: BuildWatcher | undefined;
  /** What PDFs say that they hold to. */
  readonly pdfClaims?: readonly Claim[] | undefined;
  /** Where what was made is kept, what seals it, and the digest of the code that makes it; without them nothing outlives the process. */
  readonly kept?: { readonly folder: string; readonly seals: Seals; readonly code: string } | undefined;
  /** How a site was made that is made again to be compared. */
  readonly again?: MadeBefore | undefined;
}

/** What decides how pages speak of PDFs, as an earlier build of the same site had it. */
export interface MadeBefore {
  /** Texts without a PDF: `privacy/2026-01-01/en`. What this machine could print does not count. */
  readonly unprinted: readonly string[];
  /** Digest of the code that makes it again. */
  readonly code: string;
  /** Where its PDFs are kept when they are printed again, too; `null`: they are named and not printed. */
  readonly kept: { readonly folder: string; readonly seals: Seals } | null;
}

export interface Site {
  readonly archive: Archive;
  readonly asOf: IsoDate;
  /** Address of the site's root with a closing slash: `https://example.org/legal/`. */
  readonly url: string;
  /** Path of the site's root with a closing slash: `/` or `/legal/`. */
  readonly base: string;
  readonly hasPdf: boolean;
  readonly hasDrafts: boolean;
  readonly isLive: boolean;
  readonly watcher: BuildWatcher;
  readonly pdfClaims: readonly Claim[];
  /** Of which versions files for printing are built. */
  readonly extent: Extent;
  /** Which part of the site this build makes; `null`: all of it. */
  readonly shard: Shard | null;
  /** Digest of the code; empty while writing. */
  readonly code: string;
  /** What this build has made and earlier ones have left; while writing, nothing but what was made since the last change. */
  readonly store: Store;
  /** Where it keeps them, and what seals them; `null`: in memory alone. */
  readonly kept: { readonly folder: string; readonly seals: Seals } | null;
  /** Not `null`: made to be compared. */
  readonly again: MadeBefore | null;
}

/** The site of this process. */
interface Place {
  options: SiteOptions | null;
  site: Site | null;
}

const PLACE = Symbol.for('gazette.site');
const shared = globalThis as { [PLACE]?: Place };

function place(): Place {
  shared[PLACE] ??= { options: null, site: null };
  return shared[PLACE];
}

/** Makes this process one that makes the site of `options`; whatever site it made before is forgotten. */
export function openSite(options: SiteOptions): void {
  Object.assign(place(), { options, site: null } satisfies Place);
}

export const isSiteOpen = (): boolean => place().options !== null;

/** Forgets what was read, so that the next page reads `policies/` again. */
export function forgetSite(): void {
  const { options } = place();
  if (options) openSite({ ...options, archive: undefined });
}

/** The site of this process. Throws an error that lists every problem if the archive cannot be published. */
export function loadSite(): Site {
  const here = place();
  if (here.options === null) throw new Error('No site was asked for in this process (`openSite`)');
  here.site ??= siteOf(here.options);
  return here.site;
}

function siteOf(options: SiteOptions): Site {
  const archive = options.archive ?? archiveIn(options.root);
  const url = rootUrl(options.baseUrl || archive.organisation.site);
  const { kept = null } = options;
  const code = kept?.code ?? options.again?.code ?? '';
  return {
    archive,
    asOf: options.asOf ?? dayIn(archive.organisation.timeZone, new Date()),
    url,
    base: new URL(url).pathname,
    hasPdf: options.hasPdf ?? false,
    hasDrafts: options.hasDrafts ?? false,
    isLive: options.isLive ?? false,
    watcher: options.watcher ?? NOBODY,
    pdfClaims: options.pdfClaims ?? [],
    extent: extentOf(archive, options.sheets),
    shard: shardFrom(options.shard ?? ''),
    code,
    store: new Store({ kept, code }),
    kept,
    again: options.again ?? null,
  };
}

function archiveIn(root: string): Archive {
  if (!existsSync(root))
    throw new Error(`There is no folder ${root}, expected the one that holds \`policies/\``);
  const { archive, problems } = readArchive(root);
  const errors = problems.filter(isError);
  if (archive === null || errors.length > 0)
    throw new Error(`The policies cannot be published:\n${errors.map(problemLine).join('\n')}`);
  return archive;
}

/** `make`, which is asked once for each site and arguments: policies, which go by their id, and words. */
export function oncePerSite<A extends readonly (ArchivedPolicy | string)[], T>(
  make: (...args: A) => T,
): (...args: A) => T {
  const known = new WeakMap<Site, Map<string, T>>();
  return (...args) => {
    const site = loadSite();
    const made = known.get(site) ?? new Map<string, T>();
    known.set(site, made);
    const key = args.map((arg) => (typeof arg === 'string' ? arg : arg.policy.id)).join('\0');
    if (!made.has(key)) made.set(key, make(...args));
    return made.get(key) as T;
  };
}

export const store = (): Store => loadSite().store;

const eventsByPolicy = oncePerSite(() =>
  Map.groupBy(loadSite().archive.ledger.events, (event) => event.policy),
);

/** The lines of the ledger about a policy, in order. */
export const eventsOf = ({ policy }: ArchivedPolicy): readonly LedgerEvent[] =>
  eventsByPolicy().get(policy.id) ?? [];

/** The document of a published text, parsed once as long as nothing of it changes. */
export function documentOf(policy: ArchivedPolicy, version: Version, locale: Locale): PolicyDocument {
  const text = version.translations[locale]!;
  return store().json('document', documentKey(text, policy.policy), () => {
    const { archive } = loadSite();
    return parsePublished(archive, policy.policy, version.id, locale, text).document;
  });
}

/** The digests that stand for a text in keys: of its bytes, and of its words with the numbers that it was published with. */
export const sourceOf = ({ translations }: Version, locale: Locale) => {
  const { sourceDigest, textDigest } = translations[locale]!;
  return `${sourceDigest} ${textDigest}`;
};

/** Whether a policy of this name was published: it keeps an address that the site has since given to a page of its own. */
export const isPolicy = (name: string): boolean =>
  loadSite().archive.policies.some(({ policy, versions }) => policy.id === name && versions.length > 0);

/** Whether there is a page of every change by date. */
export const hasChangesPage = (): boolean => !isPolicy('changes');

/** Policies with a draft in this language. */
export const draftedPolicies = (locale: Locale): ArchivedPolicy[] =>
  loadSite().archive.policies.filter(({ draft }) =>
    draft?.translations.some((text) => text.locale === locale),
  );

/** The policies whose pages this build makes. */
export const ownPolicies = (): ArchivedPolicy[] =>
  loadSite().archive.policies.filter(({ policy }) => isInShard(policy.id, loadSite().shard));
