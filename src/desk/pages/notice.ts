/** The page of a version's notice, and its files. */
import { noticeSourceOf } from '../../drafting/index.ts';
import { NOTICE_FORMS, type NoticeFormName, TemplateError } from '../../notice/index.ts';
import { type NoticeSource, noticeBytes, noticeLocales } from '../../output/index.ts';
import { answersIn, decided } from '../decisions.ts';
import { dryRunOf, plannedSource } from '../dry-run.ts';
import { html } from '../html.ts';
import {
  type Answer,
  asOfOf,
  type Handler,
  NotFound,
  page,
  policyOf,
  textLocaleOf,
  type Visit,
  versionOf,
} from '../visit.ts';
import { draftTrail } from './draft-trail.ts';
import { framed } from './frame.ts';
import { noticePart } from './notice-part.ts';

/** Files that a browser shows as a page: they stand in a frame. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  eml: 'message/rfc822',
  json: 'application/json',
  ics: 'text/calendar; charset=utf-8',
};

function publishedSource(visit: Visit): NoticeSource {
  const { archive, found, version } = versionOf(visit);
  return noticeSourceOf(archive, found, version, { asOf: asOfOf(visit, archive), hasPdfs: true });
}

export const noticePage: Handler = (visit) => {
  const { words, desk, dictionary, query } = visit;
  const { found, version } = versionOf(visit);
  const source = publishedSource(visit);
  const named = dictionary.version.short(dictionary.date(version.effective), version.id);
  const at = (...parts: string[]) => desk.at('p', found.policy.id, 'v', version.id, ...parts);
  const event = query.value('entered');
  const main = html`<h1>${words.notice.title}<span class="subtitle">${named}</span></h1>
${query.has('published') && html`<div class="status status-in-force" role="status"><strong>${words.publish.done(version.id)}</strong><p>${words.publish.after}</p></div>`}
${event !== null && /^\d+$/.test(event) && html`<div class="status status-in-force" role="status"><strong>${words.event.done(Number(event))}</strong></div>`}
<p class="lead">${words.notice.lead}</p>${noticePart(visit, source, { addressOf: (locale, form) => at('notice', locale, form) })}`;
  return page(framed(visit, { title: words.notice.title, main, trail: draftTrail(visit, found.policy) }));
};

export const noticeFile: Handler = (visit) => fileOf(visit, publishedSource(visit));

/** The same of a draft, published as the query says. */
export const plannedNoticeFile: Handler = (visit) => {
  const { archive, found } = policyOf(visit);
  const answers = answersIn(visit.query, found, asOfOf(visit, archive));
  const decisions = found.draft ? decided(answers) : null;
  if (!decisions) throw new NotFound();
  const { request, made } = dryRunOf(visit, archive, found, { answers, decisions });
  if (!made) throw new NotFound();
  return fileOf(visit, plannedSource(visit, archive, found, { request, made }));
};

async function fileOf(visit: Visit, source: NoticeSource): Promise<Answer> {
  const locale = textLocaleOf(visit);
  const form = Object.values(NOTICE_FORMS).find(({ name }) => name === visit.parts.form)?.name;
  if (!form || !noticeLocales(source).includes(locale)) throw new NotFound();
  try {
    const body = await noticeBytes(source, locale, form as NoticeFormName);
    const type = TYPES[form] ?? 'text/plain; charset=utf-8';
    return { kind: form === 'html' ? 'mail' : 'file', type, body };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { status: 422, kind: 'data', type: 'text/plain; charset=utf-8', body: error.message };
  }
}
