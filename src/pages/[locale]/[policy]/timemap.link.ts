/** Every version with the moment from which it held, as web archives read them. */
import type { APIRoute } from 'astro';
import { timeMap } from '../../../output';
import { fullAddresses, type PolicyProps, policyPaths } from '../../../site';

export const getStaticPaths = () => policyPaths('timemap');

export const GET: APIRoute = ({ props }) => {
  const { policy, locale } = props as PolicyProps;
  return new Response(timeMap(policy, locale, fullAddresses()));
};
