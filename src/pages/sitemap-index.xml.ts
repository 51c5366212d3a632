import type { APIRoute } from 'astro';
import { sitemapIndex } from '../output/sitemap';
import { loadSite } from '../site';

export const GET: APIRoute = () => new Response(sitemapIndex(loadSite().url));
