/** What the date pickers of a policy's clause pages answer with. */
import type { APIRoute } from 'astro';
import { asOfFile, type PolicyProps } from '../../../../kinds';
import { asOfData } from '../../../../site';

export const getStaticPaths = asOfFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { policy, locale } = props as PolicyProps;
  return Response.json(asOfData(policy, locale));
};
