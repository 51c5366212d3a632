/** The home-page notice for the company's own site, as one classic script. */
import { bannerScript as scriptOf } from '../output/index.ts';
import { siteBanner } from '../site/index.ts';
import { file } from './kind.ts';

export const bannerScript = file({
  at: 'banner.js',
  each: 'site',
  answer: async () => {
    const { default: code } = await import('virtual:gazette-banner');
    return new Response(scriptOf(code, siteBanner()), { headers: { 'Content-Type': 'text/javascript' } });
  },
});
