/** Makes this process one that builds a site: the pages read their options from its environment. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive/index.ts';
import type { IsoDate } from '../model/index.ts';
import { handOver, loadSite } from '../site/index.ts';

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

/**
 * Makes the site of this process in `out`: with the bundle that an earlier build has kept, or else with Astro, which keeps
 * one.
 */
export async function makeSite(cache: string, out: string): Promise<void> {
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
      folder: out,
      origin: new URL(url).origin,
      base,
      around: (inner) => pagesWith(inner, out),
    });
    await afterPages(out);
    return;
  }
  const { build, config } = await astroFor({ cache, out });
  await build({ ...config, logLevel: process.env.GAZETTE_DEBUG ? 'info' : 'warn' });
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
