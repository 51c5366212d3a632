/** One text as data: what the redline in the browser compares. */
import type { APIRoute } from 'astro';
import { apiDocument } from '../../../../../output/api';
import { documentOf, documentPaths, type VersionProps } from '../../../../../site';

export const getStaticPaths = documentPaths;

export const GET: APIRoute = ({ props }) => {
  const { policy, version, locale } = props as VersionProps;
  return Response.json(apiDocument(policy, version, locale, documentOf(policy, version, locale)));
};
