/** Ties the build together: address of the site, reloading while writing, and what is made from the built pages. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { claimsOf, printSite } from '../output/index.ts';
import { codeDigest } from '../store/index.ts';
import { bannerModule } from './banner.ts';
import { finishShard, finishSite } from './finish.ts';
import { sitePairs } from './pairs.ts';
import { keptPages } from './prerenderer.ts';
import { rootLocaleInDev } from './root-locale.ts';
import { isInShard } from './shard.ts';
import { hasPdf, unprintableTexts } from './sheets.ts';
import { documentOf, forgetSite, handOver, loadSite, store } from './site.ts';
import { buildWatcher } from './watcher.ts';

type Plugin = Exclude<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  readonly unknown[] | Promise<unknown>
>;

export function gazette(): AstroIntegration {
  let out = '';
  return {
    name: 'gazette',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        process.env.GAZETTE_TOOL = fileURLToPath(new URL('../..', import.meta.url));
        if (command === 'build') {
          process.env.GAZETTE_CODE ??= codeDigest(process.env.GAZETTE_TOOL);
          process.env.GAZETTE_CACHE ??= join(process.env.GAZETTE_ROOT ?? '.', '.cache');
        }
        const { url, base, archive } = loadSite();
        if (command === 'build') handOver(archive);
        updateConfig({ site: new URL(url).origin, base });
        if (command === 'dev') process.env.GAZETTE_DRAFTS = '1';
        const banner = bannerModule(fileURLToPath(new URL('../browser/banner.ts', import.meta.url)));
        const watched = ['policies', 'templates'].map((folder) => join(archive.root, folder));
        const reloading = command === 'dev' ? [rootLocaleInDev(), reloadOn(watched)] : [];
        updateConfig({ vite: { plugins: [banner, ...reloading] } });
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { asOf, base, shard } = loadSite();
        const watcher = buildWatcher();
        setPrerenderer((inner) =>
          keptPages(inner, {
            store: store(),
            folder: out,
            asOf,
            base,
            hasCommon: shard === null || shard.index === 1,
            onStage: watcher.onStage,
            onPaths: watcher.onPages,
            onPage: watcher.onPage,
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { archive, url, asOf, hasPdf: isPrinted, shard } = loadSite();
        if (isPrinted) {
          buildWatcher().onStage('pdf');
          const { printed, kept } = await printSite({
            archive,
            folder,
            cache: process.env.GAZETTE_CACHE!,
            url,
            asOf,
            claims: claimsOf(process.env.GAZETTE_PDF_CLAIMS ?? ''),
            pairsOf: sitePairs,
            hasPdf: (policy, locale, ...versions) =>
              isInShard(policy.policy.id, shard) && hasPdf(policy, locale, ...versions),
            documentOf,
            onProgress: buildWatcher().onPdf,
          });
          buildWatcher().onUnprintable(unprintableTexts());
          logger.info(`${printed} PDFs printed, ${kept} kept from earlier builds`);
        }
        if (shard) finishShard(folder);
        else logger.info(`${await finishSite(folder)} texts in the search index`);
      },
    },
  };
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
