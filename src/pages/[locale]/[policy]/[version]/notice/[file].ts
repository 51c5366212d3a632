/** The forms of a change notice: mail, plain text, calendar, data. */
import type { APIRoute } from 'astro';
import { noticeFile, type VersionProps } from '../../../../../kinds';
import { NOTICE_FORMS, type NoticeFormName } from '../../../../../notice';
import { noticeBytes } from '../../../../../output';
import { noticeSource } from '../../../../../site';

export const getStaticPaths = noticeFile.paths;

export const GET: APIRoute = async ({ props }) => {
  const { locale, policy, version, form } = props as VersionProps & { form: NoticeFormName };
  const bytes = new Uint8Array(await noticeBytes(noticeSource(policy, version), locale, form));
  return new Response(bytes, {
    headers: { 'Content-Type': `${NOTICE_FORMS[form].mediaType}; charset=utf-8` },
  });
};
