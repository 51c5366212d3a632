/** Where every text lies as Markdown. */
import type { APIRoute } from 'astro';
import { llmsTxt } from '../output';
import { loadSite } from '../site';

export const GET: APIRoute = () => {
  const { archive, asOf, url } = loadSite();
  return new Response(llmsTxt(archive, asOf, url));
};
