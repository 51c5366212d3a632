import type { APIRoute } from 'astro';
import { loadSite } from '../site';

export const GET: APIRoute = () => {
  const { hasDrafts, url } = loadSite();
  const rule = hasDrafts ? 'Disallow' : 'Allow';
  return new Response(`User-agent: *\n${rule}: /\nSitemap: ${url}sitemap-index.xml\n`);
};
