/** A published text, to read: it never changes. */
import { readDocument } from '../../archive/index.ts';
import { neighboursOf } from '../../model/index.ts';
import { html } from '../html.ts';
import { articleOf, redlineOf } from '../look.ts';
import { type Handler, NotFound, page, textLocaleOf, type Visit, versionOf } from '../visit.ts';
import { changesPart } from './changes.ts';
import { draftTrail } from './draft-trail.ts';
import { framed } from './frame.ts';
import { frameOf } from './frames.ts';

function textIn(visit: Visit) {
  const { archive, found, version } = versionOf(visit);
  const locale = textLocaleOf(visit);
  const translation = version.translations[locale];
  if (!translation) throw new NotFound();
  const document = readDocument(archive, found.policy, version.id, locale);
  const { before } = neighboursOf(version, found.versions);
  const redline = before?.translations[locale]
    ? redlineOf(readDocument(archive, found.policy, before.id, locale), document, locale)
    : null;
  return { found, version, locale, title: translation.title, document, before, redline };
}

export const textPage: Handler = (visit) => {
  const { found, version, locale, title, before, redline } = textIn(visit);
  const { desk, words, dictionary } = visit;
  const named = (one: typeof version) => dictionary.version.short(dictionary.date(one.effective), one.id);
  const main = html`<h1>${title}<span class="subtitle">${named(version)}</span></h1>
<div class="edit"><section class="edit-see"><div class="edit-views" role="group" aria-label="${words.edit.preview}">
<button type="button" class="button" data-view="text" aria-pressed="true">${words.edit.asText}</button>
<button type="button" class="button" data-view="redline" aria-pressed="false"${redline === null ? html` disabled` : ''}>${words.edit.asRedline}</button></div>
<iframe title="${words.policy.text}" src="${desk.at('p', found.policy.id, 'v', version.id, 'text', locale, 'frame')}" sandbox="allow-same-origin" data-frame></iframe></section>
<section aria-labelledby="changes"><h2 id="changes">${words.edit.changes}</h2>
${redline === null ? html`<p>${words.publish.first}</p>` : html`<p class="help">${words.edit.against(named(before!))}</p><div lang="${locale}">${changesPart(redline.changes, redline.count, locale)}</div>`}</section></div>`;
  return page(
    framed(visit, { title, main, trail: draftTrail(visit, found.policy), scripts: ['views'], isWide: true }),
  );
};

export const textFrame: Handler = (visit) => {
  const { locale, title, document, redline } = textIn(visit);
  return frameOf(visit, {
    locale,
    title,
    text: articleOf(document, locale),
    redline: redline?.redline ?? null,
  });
};
