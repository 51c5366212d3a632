/** All policies as of the day of the build. */
import { apiIndex as indexOf } from '../output/index.ts';
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';

export const apiIndex = file({
  at: 'api/v1/index.json',
  each: 'site',
  answer: () => {
    const { archive, asOf, url } = loadSite();
    return Response.json(indexOf(archive, asOf, url));
  },
});
