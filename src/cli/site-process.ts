/** Makes the site that this process was asked for (`openSite`), with Astro or with the bundle that Astro left. */
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../archive/index.ts';
import { installedFaces } from '../output/index.ts';
import { loadSite, type SiteInMaking } from '../site/index.ts';
import {
  cacheKey,
  codeDigest,
  ownKey,
  ownPartOf,
  privateFolder,
  Seals,
  SharedError,
  settingsFolder,
} from '../store/index.ts';
import { UsageError } from './report.ts';
import { repositoryOf } from './repository.ts';

/** The folder of pages, layouts and styles. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the cache. */
export const cacheOf = (root: string) => join(root, '.cache');

/** The same for writing and removing: makes it private to its user. Throws a `UsageError` where it leads elsewhere. */
export function ownCacheOf(root: string): string {
  const cache = cacheOf(root);
  const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const places =
    isLink(cache) || !statSync(cache, { throwIfNoEntry: false })?.isDirectory()
      ? []
      : readdirSync(cache).map((name) => join(cache, name));
  const link = [cache, ...places].find(isLink);
  // It may have come with a repository, and lead to a folder whose files would be changed and removed.
  if (link !== undefined)
    throw new UsageError(`${link} is a link, expected a folder of this project: remove it`);
  if (lstatSync(cache, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`${cache} is a file, expected a folder: remove it`);
  privateFolder(cache);
  return cache;
}

/** Of the code, and of the faces that somebody installed beside it: both decide what is printed, and what pages link to. */
export function toolDigest(): string {
  const [code, faces] = [codeDigest(PROJECT), installedFaces()];
  return faces.length === 0 ? code : sha256([code, ...faces].join('\n'));
}

/** What this user seals the cache of `root` with. */
export interface OwnSeals {
  readonly seals: Seals;
  /** Where the key could not be kept, so that the next process trusts nothing of what this one keeps; else `null`. */
  readonly isLostIn: string | null;
}

/**
 * The keys that seal and open entries of the cache: this user's own key and, if set, `GAZETTE_CACHE_KEY`, with which a CI can
 * carry `.cache/` from run to run. `prefer`: which of the two seals new entries. Throws a `UsageError`.
 */
export function sealsFor(root: string, prefer: 'shared' | 'own' = 'shared'): OwnSeals {
  const folder = settingsFolder(process.env);
  const own = ownKey(folder, repositoryOf(thereOf(root)) ?? root);
  const shared = process.env.GAZETTE_CACHE_KEY ? [ownPartOf(sharedKey())] : [];
  const known = prefer === 'shared' ? [...shared, ...(own ? [own] : [])] : [...(own ? [own] : []), ...shared];
  const [first = randomBytes(32), ...others] = known;
  return { seals: new Seals(first, ...others), isLostIn: known.length === 0 ? folder : null };
}

/** `folder`, or the nearest above it that is there: an import makes its root. */
const thereOf = (folder: string): string => (existsSync(folder) ? folder : thereOf(dirname(folder)));

/** The key of a shared cache. Throws a `UsageError`. */
export function sharedKey(): string {
  try {
    return cacheKey(process.env.GAZETTE_CACHE_KEY);
  } catch (error) {
    if (error instanceof SharedError) throw new UsageError(error.message);
    throw error;
  }
}

/** Makes the site of this process: with the bundle that an earlier build stored, or else with Astro, whose bundle is then stored. */
export async function makeSite(cache: string, making: SiteInMaking, seals: Seals): Promise<void> {
  process.env.GAZETTE_TOOL = PROJECT;
  // Not through the door of `site`: pages are bundled through it, and they need none of this.
  const { afterPages, pagesWith, siteBundle } = await import('../site/integration.ts');
  const bundle = siteBundle();
  const { hasBundle } = await import('../site/bundle.ts');
  if (bundle !== null && hasBundle(bundle)) {
    const { writePages } = await import('../site/write-pages.ts');
    const { url, base } = loadSite();
    await writePages({
      bundle,
      making,
      origin: new URL(url).origin,
      base,
      around: (inner) => pagesWith(inner, making),
    });
    await afterPages(making);
    return;
  }
  const { build, config } = await astroFor({ cache, out: making.folder, making, seals });
  await build({ ...config, logLevel: process.env.GAZETTE_DEBUG ? 'info' : 'warn' });
}

/**
 * Astro, set up for the site of this process: it writes into the cache and `out` only. What it finds in its folder it believes,
 * settings included, so nobody else can foretell the folder's name.
 */
export async function astroFor({
  cache,
  out,
  making,
  seals,
}: {
  readonly cache: string;
  readonly out: string;
  readonly making?: SiteInMaking;
  readonly seals: Seals;
}) {
  // Set before Astro is loaded: it asks at once.
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' });
  // Not through the door of `site`: pages are bundled through it, and they need none of this.
  const { astroConfig, resolvePackagesFor } = await import('../site/astro-config.ts');
  resolvePackagesFor(out);
  const { build, dev } = await import('astro');
  const scraps = join(cache, 'astro', seals.nameOf('astro'));
  return { build, dev, config: astroConfig({ scraps, out, making }) };
}
