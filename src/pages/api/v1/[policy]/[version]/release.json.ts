/** What a build step posts to a webhook when a version is released. */
import type { APIRoute } from 'astro';
import { releasePayload } from '../../../../../output';
import { noticeSource, releasePaths, type VersionProps } from '../../../../../site';

export const getStaticPaths = releasePaths;

export const GET: APIRoute = ({ props }) => {
  const { policy, version } = props as VersionProps;
  return Response.json(releasePayload(noticeSource(policy, version)));
};
