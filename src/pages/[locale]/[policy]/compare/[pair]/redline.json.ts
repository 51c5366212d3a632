/** What stands beside a redline so that anybody can check it. */
import type { APIRoute } from 'astro';
import { type PairProps, redlineProofFile } from '../../../../../kinds';
import { siteRedlineProof } from '../../../../../site';

export const getStaticPaths = redlineProofFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { locale, policy, from, to } = props as PairProps;
  return Response.json(siteRedlineProof(policy, from, to, locale));
};
