import type { APIRoute } from 'astro';
import { loadSite } from '../site';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${loadSite().url}sitemap-index.xml\n`);
