/** Makes the site that this process was asked for (`openSite`), with Astro or with the bundle that Astro left. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSite } from '../site/index.ts';
import { privateFolder } from '../store/index.ts';

/** The folder of pages, layouts and styles. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the cache. */
export const cacheOf = (root: string) => join(root, '.cache');

/** The same for writing: makes it private to its user. */
export function ownCacheOf(root: string): string {
  const cache = cacheOf(root);
  privateFolder(cache);
  return cache;
}

/**
 * Makes the site of this process in `out`: with the bundle that an earlier build stored, or else with Astro, whose bundle is
 * then stored.
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
