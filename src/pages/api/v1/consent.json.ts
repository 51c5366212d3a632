/** For consent tools: type, version, digest and effective date of each policy in force. */
import type { APIRoute } from 'astro';
import { consentManifest } from '../../../output';
import { loadSite } from '../../../site';

export const GET: APIRoute = () => {
  const { archive, asOf, url } = loadSite();
  return Response.json(consentManifest(archive, asOf, url));
};
