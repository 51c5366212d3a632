/** The page of a version's notice, and its files. */
import { noticeSourceOf } from '../../drafting/index.ts';
import type { NoticeSubject } from '../../model/index.ts';
import { NOTICE_FORMS, TemplateError } from '../../notice/index.ts';
import { aboutOnly, type NoticeSource, noticeBytes, noticeLocales, subjectsOf } from '../../output/index.ts';
import { answersIn, decided } from '../decisions.ts';
import { dryRunOf, plannedSource } from '../dry-run.ts';
import { attributes, html, type Value } from '../html.ts';
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

/** Of the change as the site has it, or of what happened to the version since, as it is sent then. */
function publishedSource(visit: Visit): { readonly source: NoticeSource; readonly about: NoticeSubject } {
  const { archive, found, version } = versionOf(visit);
  const source = noticeSourceOf(archive, found, version, { asOf: asOfOf(visit, archive), hasPdfs: true });
  const about = subjectsOf(source).find((one) => one === visit.query.value('about')) ?? 'change';
  return { source: about === 'change' ? source : aboutOnly(source, about), about };
}

/** What the notice can be about, where that is more than one thing. */
function subjects({ words }: Visit, source: NoticeSource, about: NoticeSubject): Value {
  const all = subjectsOf(source);
  if (all.length < 2) return null;
  const link = (one: NoticeSubject) =>
    html`<a class="button"${attributes({ href: `?about=${one}`, 'aria-current': one === about ? 'true' : null })}>${words.notice.about[one]}</a>`;
  return html`<p class="actions">${all.map(link)}</p>`;
}

export const noticePage: Handler = (visit) => {
  const { words, desk, dictionary, query: asked } = visit;
  const { found, version } = versionOf(visit);
  const { source, about } = publishedSource(visit);
  const query = about === 'change' ? '' : `?about=${about}`;
  const named = dictionary.version.short(dictionary.date(version.effective), version.id);
  const at = (...parts: string[]) => desk.at('p', found.policy.id, 'v', version.id, ...parts);
  const event = asked.value('entered');
  const main = html`<h1>${words.notice.title}<span class="subtitle">${named}</span></h1>
${asked.has('published') && html`<div class="status status-in-force" role="status"><strong>${words.publish.done(version.id)}</strong><p>${words.publish.after}</p></div>`}
${event !== null && /^\d+$/.test(event) && html`<div class="status status-in-force" role="status"><strong>${words.event.done(Number(event))}</strong></div>`}
<p class="lead">${words.notice.lead}</p>${subjects(visit, source, about)}${noticePart(visit, source, { addressOf: (locale, form) => `${at('notice', locale, form)}${query}` })}`;
  return page(framed(visit, { title: words.notice.title, main, trail: draftTrail(visit, found.policy) }));
};

export const noticeFile: Handler = (visit) => noticeAnswer(visit, publishedSource(visit).source);

/** The same of a draft, published as the query says. */
export const plannedNoticeFile: Handler = (visit) => {
  const { archive, found } = policyOf(visit);
  const answers = answersIn(visit.query, found, asOfOf(visit, archive));
  const decisions = found.draft ? decided(answers) : null;
  if (!decisions) throw new NotFound();
  const { request, made } = dryRunOf(visit, archive, found, { answers, decisions });
  if (!made) throw new NotFound();
  return noticeAnswer(visit, plannedSource(visit, archive, found, { request, made }));
};

/** The notice in the language and the form that the path names. */
export async function noticeAnswer(visit: Visit, source: NoticeSource): Promise<Answer> {
  const locale = textLocaleOf(visit);
  const form = Object.values(NOTICE_FORMS).find(({ name }) => name === visit.parts.form);
  if (!form || !noticeLocales(source).includes(locale)) throw new NotFound();
  try {
    const body = await noticeBytes(source, locale, form.name);
    const type = form.mediaType.startsWith('text/') ? `${form.mediaType}; charset=utf-8` : form.mediaType;
    return { kind: form.name === 'html' ? 'mail' : 'file', type, body };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { status: 422, kind: 'data', type: 'text/plain; charset=utf-8', body: error.message };
  }
}
