/** The documentation as a site: `npm run docs`. */
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { reachableTables, repositoryLinks } from './markdown.ts';
import { sidebar } from './sidebar.ts';

export default defineConfig({
  srcDir: '.',
  outDir: '../../dist-docs',
  cacheDir: '.astro/cache',
  trailingSlash: 'always',
  // The icon.
  publicDir: '../../public',
  // Pictures are shown as they are checked in.
  image: { service: passthroughImageService() },
  markdown: {
    processor: satteri({
      mdastPlugins: [repositoryLinks],
      hastPlugins: [reachableTables],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    starlight({
      title: 'Gazette',
      locales: { root: { label: 'English', lang: 'en' }, ru: { label: 'Русский', lang: 'ru' } },
      sidebar,
      pagination: true,
      lastUpdated: false,
      customCss: ['./site.css'],
    }),
  ],
});
