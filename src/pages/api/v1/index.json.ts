/** All policies as of the day of the build. */
import type { APIRoute } from 'astro';
import { apiIndex } from '../../../output/api';
import { loadSite } from '../../../site';

export const GET: APIRoute = () => {
  const { archive, asOf, url } = loadSite();
  return Response.json(apiIndex(archive, asOf, url));
};
