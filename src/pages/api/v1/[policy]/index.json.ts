/** The timeline of one policy. */
import type { APIRoute } from 'astro';
import type { ArchivedPolicy } from '../../../../archive';
import { apiPolicyFile } from '../../../../kinds';
import { apiPolicy } from '../../../../output/api';
import { fullAddresses, loadSite } from '../../../../site';

export const getStaticPaths = apiPolicyFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { asOf } = loadSite();
  return Response.json(apiPolicy((props as { policy: ArchivedPolicy }).policy, asOf, fullAddresses()));
};
