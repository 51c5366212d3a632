/** Ties the build together: address of the site, reloading while writing, and what is made from the built pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  CHECKSUMS_FILE,
  checksums,
  claimsOf,
  filesIn,
  headersFile,
  printSite,
  writeSearchIndex,
} from '../output/index.ts';
import { codeDigest } from '../store/index.ts';
import { bannerModule } from './banner.ts';
import { hasSheets } from './extent.ts';
import { sitePairs } from './pairs.ts';
import { keptPages } from './prerenderer.ts';
import { documentOf, forgetSite, handOver, loadSite, store } from './site.ts';
import { buildWatcher } from './watcher.ts';

export function gazette(): AstroIntegration {
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
        const reloading = command === 'dev' ? [reloadOn(policies)] : [];
        updateConfig({ vite: { plugins: [banner, ...reloading] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { asOf, base } = loadSite();
        const watcher = buildWatcher();
        setPrerenderer((inner) =>
          keptPages(inner, {
            store: store(),
            asOf,
            base,
            isOurs: () => true,
            onPaths: watcher.onPages,
            onPage: watcher.onPage,
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { archive, asOf, url, base, hasPdf } = loadSite();
        const mails = filesIn(folder).filter((path) => path.endsWith('/notice/notice.html'));
        const headers = headersFile({
          base,
          policies: archive.policies.map(({ policy }) => policy.id),
          mails: mails.map((path) => readFileSync(join(folder, path), 'utf8')),
        });
        writeFileSync(join(folder, '_headers'), headers);
        if (hasPdf) {
          const cache = process.env.GAZETTE_CACHE!;
          const { printed, kept } = await printSite({
            archive,
            folder,
            cache,
            url,
            claims: claimsOf(process.env.GAZETTE_PDF_CLAIMS ?? ''),
            pairsOf: sitePairs,
            hasSheets,
            documentOf,
            onProgress: buildWatcher().onPdf,
          });
          logger.info(`${printed} PDFs printed, ${kept} kept from earlier builds`);
        }
        const texts = await writeSearchIndex({ archive, folder, asOf, documentOf });
        logger.info(`${texts} texts in the search index`);
        writeFileSync(join(folder, CHECKSUMS_FILE), checksums(folder));
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
