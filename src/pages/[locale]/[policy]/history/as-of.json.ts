/** What the date pickers of a policy's clause pages answer with. */
import type { APIRoute } from 'astro';
import { asOfData, type PolicyProps, policyPaths } from '../../../../site';

export const getStaticPaths = () => policyPaths('as-of');

export const GET: APIRoute = ({ props }) => {
  const { policy, locale } = props as PolicyProps;
  return Response.json(asOfData(policy, locale));
};
