/** One text as data: what the redline in the browser compares. */
import type { APIRoute } from 'astro';
import { documentFile, type VersionProps } from '../../../../../kinds';
import { apiDocument } from '../../../../../output/api';
import { documentOf } from '../../../../../site';

export const getStaticPaths = documentFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { policy, version, locale } = props as VersionProps;
  return Response.json(apiDocument(policy, version, locale, documentOf(policy, version, locale)));
};
