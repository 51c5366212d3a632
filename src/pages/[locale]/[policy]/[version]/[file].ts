/** A version for downloading: its source, its plain text, and as a Word file. */
import type { APIRoute } from 'astro';
import { readUnchanged } from '../../../../archive';
import { type DownloadProps, download } from '../../../../kinds';
import { documentText } from '../../../../model';
import { versionDocx } from '../../../../output';
import { documentOf, downloadSource, loadSite } from '../../../../site';

export const getStaticPaths = download.paths;

export const GET: APIRoute = ({ props }) => {
  const { locale, policy, version, type } = props as DownloadProps;
  if (type === 'docx')
    return new Response(new Uint8Array(versionDocx({ ...downloadSource({ locale, policy }), version })));
  const { sourceDigest, textFormat } = version.translations[locale]!;
  if (type === 'md') {
    const { archive } = loadSite();
    return new Response(
      new Uint8Array(readUnchanged(archive, policy.policy.id, version.id, locale, sourceDigest)),
    );
  }
  return new Response(documentText(documentOf(policy, version, locale), textFormat));
};
