/** Ties the build together: address of the site, reloading while writing, and what is made from the built pages. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, ViteUserConfig } from 'astro';
import { PLACES } from '../model/index.ts';
import { printedPaths, printSite, type Sheets } from '../output/index.ts';
import { writeWhole } from '../store/index.ts';
import { bannerModule } from './banner.ts';
import { bundleAt, keepBundle } from './bundle.ts';
import { addressesInDev } from './dev-addresses.ts';
import { finishShard, finishSite } from './finish.ts';
import { sitePairs } from './pairs.ts';
import { plainImports } from './plain-imports.ts';
import { keptPages } from './prerenderer.ts';
import { isInShard } from './shard.ts';
import { hasPdf, unprintableTexts } from './sheets.ts';
import { documentOf, forgetSite, isSiteOpen, loadSite, openSite, store } from './site.ts';
import { SiteInMaking } from './site-in-making.ts';

type Plugin = Exclude<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  readonly unknown[] | Promise<unknown>
>;

/** `making`: what a command builds; without it, Astro writes the site to its own output folder. */
export function gazette(making?: SiteInMaking): AstroIntegration {
  let made: SiteInMaking | undefined = making;
  return {
    name: 'gazette',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute, command }) => {
        for (const route of routes()) injectRoute(route);
        process.env.GAZETTE_TOOL ??= fileURLToPath(new URL('../..', import.meta.url));
        // Editors and type checks ask Astro itself.
        if (!isSiteOpen()) openSite({ root: process.env.GAZETTE_TOOL });
        const { base, archive } = loadSite();
        updateConfig({ base });
        const banner = bannerModule(fileURLToPath(new URL('../browser/banner.ts', import.meta.url)));
        const watched = ['policies', 'templates'].map((folder) => join(archive.root, folder));
        const reloading = command === 'dev' ? [addressesInDev(), reloadOn(watched)] : [];
        updateConfig({ vite: { plugins: [banner, plainImports(), ...reloading] } });
      },
      'astro:config:done': ({ config }) => {
        made ??= new SiteInMaking({ folder: fileURLToPath(config.outDir) });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => pagesWith(keptOnTheWay(inner, made!.folder), made!));
      },
      'astro:build:done': () => afterPages(made!),
    },
  };
}

/** A route for each kind of page, to the one page or the one file in `pages/` that answers for all of them. */
function routes(): { readonly pattern: string; readonly entrypoint: URL }[] {
  // Its styles are its own, and Astro gives a page the styles of all that its route can show.
  const { banner: _, ...places } = PLACES;
  return Object.values(places).map(({ at }) => ({
    pattern: `/${at}`,
    entrypoint: new URL(at.endsWith('/') ? '../pages/_page.astro' : '../pages/_file.ts', import.meta.url),
  }));
}

/** Astro's own, which keeps its bundle before the first page. */
function keptOnTheWay(inner: AstroPrerenderer, folder: string): AstroPrerenderer {
  const bundle = siteBundle();
  if (bundle === null) return inner;
  return { ...inner, setup: () => keepBundle(inner, folder, bundle) };
}

/** The bundle of this code for a site at this path; `null`: bundles are not kept. */
export function siteBundle(): string | null {
  const { code, base } = loadSite();
  return bundleAt([code, process.version, base]);
}

/** Pages that are known stay or are written from the cache, the others are made with `inner`. */
export function pagesWith(inner: AstroPrerenderer, making: SiteInMaking): AstroPrerenderer {
  const { asOf, base, shard, watcher } = loadSite();
  return keptPages(inner, {
    store: store(),
    making,
    asOf,
    base,
    hasCommon: shard === null || shard.index === 1,
    onStage: watcher.onStage,
    onPaths: watcher.onPages,
    onPage: watcher.onPage,
  });
}

/** What is made from the pages once all are there. */
export async function afterPages(making: SiteInMaking): Promise<void> {
  const { archive, url, asOf, hasPdf: isPrinted, pdfClaims, kept, shard, watcher, again } = loadSite();
  if (isPrinted) {
    watcher.onStage('pdf');
    const sheets: Sheets = {
      archive,
      url,
      asOf,
      pairsOf: sitePairs,
      hasPdf: (policy, locale, ...versions) =>
        isInShard(policy.policy.id, shard) && hasPdf(policy, locale, ...versions),
      documentOf,
    };
    const place = again === null ? kept : again.kept;
    // Where a site is made to be compared and nobody prints, their places count.
    if (again !== null && place === null)
      for (const path of await printedPaths(sheets)) writeWhole(join(making.folder, path), Buffer.alloc(0));
    else if (place === null) throw new Error('PDFs are kept where they are printed: `kept` names no folder');
    else {
      await printSite({
        ...sheets,
        folder: making.folder,
        stays: (path, key) => making.stays(path, `pdf ${key}`),
        cache: place.folder,
        seals: place.seals,
        claims: pdfClaims,
        onProgress: watcher.onPdf,
      });
      watcher.onUnprintable(unprintableTexts());
    }
  }
  if (shard) finishShard(making.folder);
  else await finishSite(making);
}

/** Reads the policies and templates again and reloads the page when one of their files changes. */
function reloadOn(folders: readonly string[]): Plugin {
  return {
    name: 'gazette-reload',
    configureServer(server) {
      server.watcher.add([...folders]);
      server.watcher.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        forgetSite();
        // The pages have modules of their own, which remember what they read.
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          moduleGraph.invalidateAll();
          hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
