/** Atom feed of one policy in one language. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../../../output';
import { feedRequest, type PolicyProps, policyPaths } from '../../../site';

export const getStaticPaths = () => policyPaths('feed');

export const GET: APIRoute = async ({ props }) => {
  const { locale, policy } = props as PolicyProps;
  return new Response(await atomFeed(feedRequest(locale, policy)));
};
