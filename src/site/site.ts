/**
 * What the pages are made from: the archive, read once a process, and the day of which they speak.
 *
 * The command line hands its options over in the environment, so that `astro build` and `astro dev` work the same.
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
  isIsoDate,
  type LedgerEvent,
  type Locale,
  type PolicyDocument,
  rootUrl,
  type Version,
} from '../model/index.ts';
import { type Extent, extentOf } from '../output/index.ts';
import { Store } from '../store/index.ts';
import { isInShard, type Shard, shardFrom } from './shard.ts';

export interface Site {
  readonly archive: Archive;
  readonly asOf: IsoDate;
  /** Address of the site's root with a closing slash: `https://example.org/legal/`. */
  readonly url: string;
  /** Path of the site's root with a closing slash: `/` or `/legal/`. */
  readonly base: string;
  /** Whether PDFs are printed. */
  readonly hasPdf: boolean;
  /** Whether drafts are shown: then every page says that this is a preview. */
  readonly hasDrafts: boolean;
  /** Of which versions files for printing are built. */
  readonly extent: Extent;
  /** Which part of the site this build makes; `null`: all of it. */
  readonly shard: Shard | null;
}

/**
 * The archive that the command has read already, for the pages: they are bundled and have modules of their own, so it is
 * handed over in the one place that both share.
 */
const HANDED = Symbol.for('gazette.archive');
const shared = globalThis as { [HANDED]?: Archive };

/** Gives the archive to the pages of this process. */
export function handOver(archive: Archive): void {
  shared[HANDED] = archive;
}

let loaded: Site | null = null;
const memory = new Map<string, unknown>();

/** The site of this process. Throws an error that lists every problem if the archive cannot be published. */
export function loadSite(): Site {
  loaded ??= readSite();
  return loaded;
}

/** Forgets what was read or handed over, so that the next page reads `policies/` again. */
export function forgetSite(): void {
  delete shared[HANDED];
  loaded = null;
  kept = null;
  memory.clear();
}

let kept: Store | null = null;

/** What this build has made and earlier ones have left; while writing, nothing but what was made since the last change. */
export function store(): Store {
  const { GAZETTE_CACHE: folder, GAZETTE_CODE: code } = process.env;
  kept ??= new Store({ folder: folder && code ? folder : null, code: code ?? '' });
  return kept;
}

function readSite(): Site {
  const root = process.env.GAZETTE_ROOT;
  if (!root || !existsSync(root))
    throw new Error('GAZETTE_ROOT names no folder, expected the one that holds `policies/`');
  const archive = shared[HANDED]?.root === root ? shared[HANDED] : archiveIn(root);
  const wanted = process.env.GAZETTE_AS_OF;
  if (wanted && !isIsoDate(wanted))
    throw new Error(`Unexpected day \`${wanted}\`, expected one such as \`2026-01-31\``);
  const url = rootUrl(process.env.GAZETTE_BASE_URL || archive.organisation.site);
  return {
    archive,
    asOf: wanted || dayIn(archive.organisation.timeZone, new Date()),
    url,
    base: new URL(url).pathname,
    hasPdf: process.env.GAZETTE_NO_PDF !== '1',
    hasDrafts: process.env.GAZETTE_DRAFTS === '1',
    extent: extentOf(archive, process.env.GAZETTE_SHEETS),
    shard: shardFrom(process.env.GAZETTE_SHARD ?? ''),
  };
}

function archiveIn(root: string): Archive {
  const { archive, problems } = readArchive(root);
  const errors = problems.filter(isError);
  if (archive === null || errors.length > 0)
    throw new Error(`The policies cannot be published:\n${errors.map(problemLine).join('\n')}`);
  return archive;
}

/** The lines of the ledger about a policy, in order. */
export function eventsOf({ policy }: ArchivedPolicy): readonly LedgerEvent[] {
  const all = once('events', () => Map.groupBy(loadSite().archive.ledger.events, (event) => event.policy));
  return all.get(policy.id) ?? [];
}

/** What `make` gives, made once in this build. */
export function once<T>(key: string, make: () => T): T {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}

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

/** The policies whose pages this build makes. */
export const ownPolicies = (): ArchivedPolicy[] =>
  loadSite().archive.policies.filter(({ policy }) => isInShard(policy.id, loadSite().shard));
