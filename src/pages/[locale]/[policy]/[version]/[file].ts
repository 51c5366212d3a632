/** The source and the plain text of a version, for downloading. */
import type { APIRoute } from 'astro';
import { readSource } from '../../../../archive';
import { documentText } from '../../../../model';
import { documentOf, downloadPaths, loadSite, type VersionProps } from '../../../../site';

export const getStaticPaths = () => downloadPaths(['md', 'txt']);

export const GET: APIRoute = ({ props }) => {
  const { locale, policy, version, type } = props as VersionProps & { type: 'md' | 'txt' };
  if (type === 'md')
    return new Response(new Uint8Array(readSource(loadSite().archive, policy.policy.id, version.id, locale)));
  return new Response(documentText(documentOf(policy, version, locale)));
};
