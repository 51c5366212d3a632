/** What the pages of a policy say of each version's status on which days. */
import type { APIRoute } from 'astro';
import { type PolicyProps, statusFile } from '../../../kinds';
import { statusManifest } from '../../../site';

export const getStaticPaths = statusFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { policy, locale } = props as PolicyProps;
  return Response.json(statusManifest(policy, locale));
};
