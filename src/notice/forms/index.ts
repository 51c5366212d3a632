/** The forms of a change notice. */
import type { Organisation } from '../../model/index.ts';
import type { NoticeForm } from './form.ts';
import { NOTICE_FORMS } from './list.ts';

export type { Material, NoticeForm } from './form.ts';
export { NOTICE_FORMS } from './list.ts';

export type NoticeFormName = keyof typeof NOTICE_FORMS;

const ALL: readonly NoticeForm<NoticeFormName>[] = Object.values(NOTICE_FORMS);

/** The forms that the site has as files, in the order of their buttons. */
export const siteFormsOf = (organisation: Organisation): readonly NoticeForm<NoticeFormName>[] =>
  ALL.filter(({ shown, canBeMade }) => shown === 'site' && (canBeMade?.(organisation) ?? true));
