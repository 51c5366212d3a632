/** `robots.txt`: search engines may read everything, and nothing of a preview. */
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';

export const robots = file({
  at: 'robots.txt',
  each: 'site',
  answer: () => {
    const { hasDrafts, url } = loadSite();
    const rule = hasDrafts ? 'Disallow' : 'Allow';
    return new Response(`User-agent: *\n${rule}: /\nSitemap: ${url}sitemap-index.xml\n`);
  },
});
