/** Makes every page of a site with a bundle that is there, as Astro would: the same requests, the same files. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { filesIn } from '../output/index.ts';
import { resolvePackagesFor } from './astro-config.ts';
import { bundledPages } from './bundle.ts';
import type { SiteInMaking } from './site-in-making.ts';

export interface PagesOptions {
  /** Folder of the bundle. */
  readonly bundle: string;
  readonly making: SiteInMaking;
  /** Origin of the site, `https://example.org`, and path of its root. */
  readonly origin: string;
  readonly base: string;
  /** What stands between Astro and the pages. */
  readonly around: (inner: AstroPrerenderer) => AstroPrerenderer;
}

export async function writePages({ bundle, making, origin, base, around }: PagesOptions): Promise<void> {
  const { folder } = making;
  for (const path of filesIn(join(bundle, 'client'))) {
    // The name of a bundle stands for all that is in it.
    if (making.stays(path, `bundle ${basename(bundle)}`)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(bundle, 'client', path), join(folder, path));
  }
  resolvePackagesFor(join(bundle, 'server'));
  const pages = around(await bundledPages(bundle));
  await pages.setup?.();
  const written = new Set<string>();
  for (const { pathname, route } of await pages.getStaticPaths()) {
    const name = pathname.replace(/^\/+|\/+$/g, '');
    const file = fileOf(name, route.type);
    // Of two pages at one address the first one stands.
    if (written.has(file)) continue;
    written.add(file);
    const url = new URL(base + encodeURI(requested(pathname, route.type)), origin);
    const rendered = await pages.render(new Request(url), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.body) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), Buffer.from(await response.arrayBuffer()));
  }
  await pages.teardown?.();
}

/** Where a page stands; hosts look for the one that says "not found" by this name. */
function fileOf(name: string, type: string): string {
  if (type !== 'page') return name;
  return name === '404' ? '404.html' : join(name, 'index.html');
}

/** What a page is asked for by: its address. Files are asked for as their routes name them, some with a slash behind. */
function requested(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+/, '');
  return type === 'page' && path !== '' ? path.replace(/\/*$/, '/') : path;
}
