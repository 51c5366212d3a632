import type { APIRoute } from 'astro';
import { sitemap } from '../output/sitemap';
import { loadSite } from '../site';

export const GET: APIRoute = () => {
  const { archive, asOf, url } = loadSite();
  return new Response(sitemap(archive, asOf, url));
};
