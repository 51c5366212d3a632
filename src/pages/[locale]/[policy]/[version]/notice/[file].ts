/** The forms of a change notice: mail, plain text, calendar, data. */
import type { APIRoute } from 'astro';
import type { NoticeFormName } from '../../../../../notice';
import { noticeBytes } from '../../../../../output';
import { noticeFilePaths, noticeSource, type VersionProps } from '../../../../../site';

export const getStaticPaths = noticeFilePaths;

export const GET: APIRoute = async ({ props }) => {
  const { locale, policy, version, form } = props as VersionProps & { form: NoticeFormName };
  return new Response(new Uint8Array(await noticeBytes(noticeSource(policy, version), locale, form)));
};
