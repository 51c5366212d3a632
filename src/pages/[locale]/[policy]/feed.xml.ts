/** Atom feed of one policy in one language. */
import type { APIRoute } from 'astro';
import { type PolicyProps, policyFeed } from '../../../kinds';
import { atomFeed } from '../../../output';
import { feedRequest } from '../../../site';

export const getStaticPaths = policyFeed.paths;

export const GET: APIRoute = async ({ props }) => {
  const { locale, policy } = props as PolicyProps;
  return new Response(await atomFeed(feedRequest(locale, policy)));
};
