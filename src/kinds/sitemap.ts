/** The pages that search engines should know. */
import { sitemap as sitemapOf } from '../output/index.ts';
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';

export const sitemap = file({
  at: 'sitemap-0.xml',
  each: 'site',
  answer: () => {
    const { archive, asOf, url } = loadSite();
    return new Response(sitemapOf(archive, asOf, url));
  },
});
