/** The door of `notice`: the notice about a version for subscribers, in every form. */

export { type BannerRequest, bannerData } from './banner.ts';
export { type ChangeTold, changesInTenses, changesTold, type TellOptions } from './changes-told.ts';
export { actionOf, composeNotice, hasNotice, type NoticeRequest } from './compose.ts';
export { type Addressed, emlOf } from './eml.ts';
export { wasCorrectedLast } from './entry.ts';
export { NOTICE_FORMS, type NoticeForm, type NoticeFormName, siteFormsOf } from './forms/index.ts';
export { composeMail, type Mail, SUBJECT_CHARACTERS } from './mail.ts';
export { recipientFields } from './merge.ts';
export { pointSentence, pointsTold } from './points-told.ts';
export { type Release, releaseJsonSchema, releaseOf } from './release.ts';
export { type SequelRequest, sequelTold } from './sequel.ts';
export { type NoticeTemplates, TemplateError, type TemplateFile } from './words.ts';
