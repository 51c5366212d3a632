/** Ties the build together: address of the site, reloading while writing, and what is made from the built pages. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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

export function gazette(): AstroIntegration {
  let out = '';
  return {
    name: 'gazette',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        process.env.GAZETTE_TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
        if (command === 'build') {
          process.env.GAZETTE_CODE ??= codeDigest(fileURLToPath(new URL('../..', import.meta.url)));
          process.env.GAZETTE_CACHE ??= join(process.env.GAZETTE_ROOT ?? '.', '.cache');
        }
        const { url, base, archive } = loadSite();
        if (command === 'build') handOver(archive);
        updateConfig({ site: new URL(url).origin, base });
        process.env.GAZETTE_DRAFTS = command === 'dev' ? '1' : '0';
        const banner = bannerModule(fileURLToPath(new URL('../browser/banner.ts', import.meta.url)));
        const policies = join(archive.root, 'policies');
        const reloading = command === 'dev' ? [rootLocaleInDev(), reloadOn(policies)] : [];
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
        const { archive, url, hasPdf: isPrinted, shard } = loadSite();
        if (isPrinted) {
          buildWatcher().onStage('pdf');
          const { printed, kept } = await printSite({
            archive,
            folder,
            cache: process.env.GAZETTE_CACHE!,
            url,
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

/** Reads the policies again and reloads the page when one of their files changes. */
function reloadOn(folder: string) {
  return {
    name: 'gazette-reload',
    configureServer(server: {
      watcher: {
        add(path: string): void;
        on(event: string, run: (event: string, path: string) => void): void;
      };
      ws: { send(message: { type: 'full-reload' }): void };
    }) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        forgetSite();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
