/** Every version with the moment from which it held, as web archives read them. */
import type { APIRoute } from 'astro';
import { type PolicyProps, timeMapFile } from '../../../kinds';
import { timeMap } from '../../../output';
import { fullAddresses } from '../../../site';

export const getStaticPaths = timeMapFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { policy, locale } = props as PolicyProps;
  return new Response(timeMap(policy, locale, fullAddresses()));
};
