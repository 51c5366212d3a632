/** Makes this process one that builds a site: the pages read their options from its environment. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive/index.ts';
import type { IsoDate } from '../model/index.ts';
import { handOver } from '../site/index.ts';

/** Where the pages, layouts and styles stand. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where what was made is kept. */
export const cacheOf = (root: string) => join(root, '.cache');

export interface SiteProcess {
  readonly archive: Archive;
  readonly asOf: IsoDate;
  /** Digest of the code. */
  readonly code: string;
  readonly hasPdf: boolean;
  /** Whether drafts are shown, on a site that says of itself that it is a preview. */
  readonly hasDrafts?: boolean | undefined;
  readonly baseUrl?: string | undefined;
  readonly sheets?: string | undefined;
  readonly shard?: string | undefined;
  readonly browser?: string | undefined;
  readonly pdfClaims?: readonly string[] | undefined;
}

export function enterSite(site: SiteProcess): void {
  const { archive, baseUrl, browser } = site;
  Object.assign(process.env, {
    GAZETTE_ROOT: archive.root,
    GAZETTE_AS_OF: site.asOf,
    GAZETTE_CACHE: cacheOf(archive.root),
    GAZETTE_CODE: site.code,
    GAZETTE_NO_PDF: site.hasPdf ? '0' : '1',
    GAZETTE_DRAFTS: site.hasDrafts ? '1' : '0',
    GAZETTE_SHARD: site.shard ?? '',
    GAZETTE_SHEETS: site.sheets ?? '',
    GAZETTE_PDF_CLAIMS: site.pdfClaims?.join(',') ?? '',
    ...(baseUrl === undefined ? {} : { GAZETTE_BASE_URL: baseUrl }),
    ...(browser === undefined ? {} : { GAZETTE_BROWSER: browser }),
  });
  handOver(archive);
}

/** Astro, set up for the site of this process: it writes into the cache and `out` only. */
export async function astroFor({ cache, out }: { readonly cache: string; readonly out: string }) {
  // Set before Astro is loaded: it asks at once.
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' });
  // Not through the door of `site`: pages are bundled through it, and they need none of this.
  const { astroConfig, resolvePackagesFor } = await import('../site/astro-config.ts');
  resolvePackagesFor(out);
  const { build, dev } = await import('astro');
  return { build, dev, config: astroConfig({ scraps: join(cache, 'astro'), out }) };
}
