/** What a build step posts to a webhook when a version is released. */
import type { APIRoute } from 'astro';
import { releaseFile, type VersionProps } from '../../../../../kinds';
import { releasePayload } from '../../../../../output';
import { noticeSource } from '../../../../../site';

export const getStaticPaths = releaseFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { policy, version } = props as VersionProps;
  return Response.json(releasePayload(noticeSource(policy, version)));
};
