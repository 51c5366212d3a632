/** The home-page notice for the company's own site, as one classic script. */

import code from 'virtual:gazette-banner';
import type { APIRoute } from 'astro';
import { bannerScript } from '../output';
import { siteBanner } from '../site';

export const GET: APIRoute = () =>
  new Response(bannerScript(code, siteBanner()), { headers: { 'Content-Type': 'text/javascript' } });
