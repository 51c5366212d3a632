/** The list of sitemaps, at the address where search engines look for it. */
import { sitemapIndex as indexOf } from '../output/index.ts';
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';

export const sitemapIndex = file({
  at: 'sitemap-index.xml',
  each: 'site',
  answer: () => new Response(indexOf(loadSite().url)),
});
