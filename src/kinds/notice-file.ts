/** The forms of a change notice as files: mail, plain text, calendar, data. */
import { NOTICE_FORMS, siteFormsOf } from '../notice/index.ts';
import { noticeBytes } from '../output/index.ts';
import { loadSite, noticeSource } from '../site/index.ts';
import { file } from './kind.ts';
import { versionsOf } from './said.ts';
import { notices } from './subjects.ts';

export const noticeFile = file({
  at: '[locale]/[policy]/[version]/notice/notice.[form]',
  all: () =>
    notices().flatMap((props) =>
      siteFormsOf(loadSite().archive.organisation).map(({ name }) => ({ ...props, form: name })),
    ),
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
  answer: async ({ locale, policy, version, form }) => {
    const bytes = new Uint8Array(await noticeBytes(noticeSource(policy, version), locale, form));
    return new Response(bytes, {
      headers: { 'Content-Type': `${NOTICE_FORMS[form].mediaType}; charset=utf-8` },
    });
  },
});
