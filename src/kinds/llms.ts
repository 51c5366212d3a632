/** `llms.txt`: where to find every text as Markdown. */
import { llmsTxt } from '../output/index.ts';
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';

export const llms = file({
  at: 'llms.txt',
  each: 'site',
  answer: () => {
    const { archive, asOf, url } = loadSite();
    return new Response(llmsTxt(archive, asOf, url));
  },
});
