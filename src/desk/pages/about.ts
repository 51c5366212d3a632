/** What the company says of the change: a form for `version.yaml`, checked as it is filled in. */
import {
  type Archive,
  type ArchivedPolicy,
  changeDraftFile,
  readDocument,
  readDraftFile,
  testimoniesOf,
} from '../../archive/index.ts';
import { plansFor } from '../../drafting/index.ts';
import { headingLabel, inTagOrder, isLocale, type Locale, type SummaryPoint } from '../../model/index.ts';
import { formOf } from '../body.ts';
import { POINT_FIELDS, pointField, recordDocument, recorded } from '../draft-record.ts';
import { fieldOfFinding, summaryField } from '../field-findings.ts';
import { type ShownFinding, shownFindings } from '../findings.ts';
import { type Html, html, jsonFor, type Value } from '../html.ts';
import { asOfOf, type Handler, json, languageName, page, policyOf, seeOther, type Visit } from '../visit.ts';
import { changeFields, foundAt } from './change-fields.ts';
import { draftParts, draftPlace } from './draft-parts.ts';
import { draftTrail } from './draft-trail.ts';
import { findingsList } from './findings-list.ts';
import { framed } from './frame.ts';

const NAME = 'version.yaml';

export const aboutPage: Handler = async (visit) => {
  const { archive, found } = policyOf(visit);
  const { desk, words } = visit;
  const { policy, draft } = found;
  const file = readDraftFile(desk.root, policy.id, NAME);
  const title = words.about.title;
  const address = desk.at('p', policy.id, 'draft', 'about');
  const text = file?.text ?? '';
  const hidden = html`<input type="hidden" name="seen" value="${file?.digest ?? ''}">`;
  // A form would drop what it cannot read.
  const isBroken = draft === null || recordDocument(text) === null;
  const fields = isBroken
    ? html`<p class="notice">${words.about.broken}</p><label class="field"><span>${NAME}</span>
<textarea name="raw" class="raw" spellcheck="false">
${text}</textarea></label>`
    : html`${changeFields(visit, archive, found)}${summaries(visit, archive, found)}`;
  const plan = await planPart(visit, archive, found);
  const main = html`${draftParts(visit, found, 'about')}<div class="edit-head"><h1>${title}</h1><p class="save-state" data-state role="status" aria-live="polite"></p></div>
<p class="lead">${words.about.lead}</p>
<div class="conflict" data-conflict role="alert" tabindex="-1" hidden><h2>${words.conflict.title}</h2><p data-conflict-says>${words.conflict.body}</p>
<p class="actions"><a class="button" href="${address}">${words.conflict.theirs}</a></p></div>
<div class="about"><form method="post" action="${address}" class="about-form" data-about autocomplete="off">${hidden}${fields}
<p class="actions"><button class="button button-main" data-save>${words.save}</button></p></form>
<aside class="about-side" data-plan aria-live="polite">${plan.html}</aside></div>
${jsonFor('found', plan.found)}
${jsonFor('words', { saved: words.saved, saving: words.saving, unsaved: words.unsaved, away: words.away, conflict: words.conflict.body, gone: words.conflict.gone, incomplete: words.about.incomplete })}`;
  return page(framed(visit, { title, main, trail: draftTrail(visit, policy), scripts: ['about'] }));
};

/** Keeps what the form says if the file is still what the page had seen. */
export const saveAbout: Handler = async (visit) => {
  const { found } = policyOf(visit);
  const { desk, request, words } = visit;
  const { id } = found.policy;
  const form = await formOf(request);
  const file = readDraftFile(desk.root, id, NAME);
  const raw = form.text('raw');
  const change = raw === null ? recorded(file?.text ?? '', form) : { text: raw, open: 0 };
  const isScript = request.headers.accept === 'application/json';
  const address = desk.at('p', id, 'draft', 'about');
  if ('field' in change) {
    const sentence = `${words.about.refused} ${change.why === 'day' ? words.about.wrongDay : change.message} (${questionCalled(visit, change.field)})`;
    if (isScript) return json({ problem: sentence }, 422);
    return page(
      framed(visit, {
        title: words.about.title,
        main: html`<h1>${words.about.title}</h1><p class="notice">${sentence}</p>`,
      }),
      { status: 422 },
    );
  }
  const seen = form.value('seen');
  const { isWritten, file: stands } = changeDraftFile(desk.root, {
    policy: id,
    name: NAME,
    text: change.text,
    seen,
  });
  if (!isScript) {
    if (isWritten) return seeOther(address);
    const main = html`<h1>${words.conflict.title}</h1><p class="notice">${words.conflict.body}</p><p><a href="${address}">${words.conflict.theirs}</a></p>`;
    return page(framed(visit, { title: words.conflict.title, main }), { status: 409 });
  }
  if (!isWritten) return json({ conflict: true, digest: stands?.digest ?? null }, 409);
  const { archive, found: after } = policyOf(visit);
  const plan = await planPart(visit, archive, after);
  return json({ digest: stands!.digest, open: change.open, plan: plan.html.text, found: plan.found });
};

/** What the question behind a key of the record is called on the page. */
function questionCalled({ words: { about } }: Visit, key: string): string {
  const path = key.split('.').filter((part) => part !== 'change');
  const [name, locale] = path;
  if (name === 'summary' && isLocale(locale)) return about.summary(languageName(locale));
  const asked: Readonly<Record<string, string>> = {
    effective: about.effective.label,
    approved: about.approved.label,
    label: about.label.label,
    class: about.class.label,
    material: about.material.label,
    reason: about.reason.label,
    kinds: about.kinds.label,
  };
  return asked[name ?? ''] ?? NAME;
}

interface PlanPart {
  readonly html: Html;
  /** What stands beside each question, as HTML. */
  readonly found: Readonly<Record<string, string>>;
}

/** What publishing today would make of it, and why it would be refused. */
async function planPart(visit: Visit, archive: Archive, found: ArchivedPolicy): Promise<PlanPart> {
  const { words, dictionary, desk } = visit;
  const list = (findings: readonly ShownFinding[]) =>
    findingsList(words, findings, (finding) => draftPlace(visit, found.policy.id, finding));
  const heading = html`<h2>${words.about.rest}</h2>`;
  if (!found.draft) return { html: html`${heading}${list(shownFindings(archive.problems))}`, found: {} };
  const witnesses = await testimoniesOf(archive.root, archive.ledger.text);
  const { plans } = plansFor(archive, [found], asOfOf(visit, archive), witnesses);
  const plan = plans.get(found.policy.id)!;
  const refused = shownFindings(plan.refused);
  const byField = Map.groupBy(refused, (finding) => fieldOfFinding(finding) ?? '');
  const days = found.policy.noticePeriodDays;
  return {
    html: html`<h2>${words.about.effective.label}</h2>
<p data-earliest="${plan.earliest}">${words.about.earliest(dictionary.date(plan.earliest), days)}</p>
<p>${words.publish.period(plan.noticeDays, plan.promisedDays)}</p>
${refused.length === 0 ? html`<p class="clear">${words.about.clear}</p>` : html`${heading}${list(refused)}`}
<p class="actions"><a class="button" href="${desk.at('p', found.policy.id, 'draft', 'publish')}">${words.policy.publish}</a></p>`,
    found: Object.fromEntries(
      [...byField].flatMap(([name, findings]) =>
        name === '' ? [] : [[name, html`${findingsList(words, findings)}`.text]],
      ),
    ),
  };
}

/** A list of points for each language that the draft has a text in. */
function summaries(visit: Visit, archive: Archive, found: ArchivedPolicy): Value {
  const { words } = visit;
  const { draft, policy } = found;
  const locales = draft!.translations.map(({ locale }) => locale).sort(inTagOrder);
  return html`<p class="help">${words.about.summaryLead} ${words.about.incomplete}</p>${locales.map(
    (locale) => {
      const clauses = readDocument(archive, policy, 'draft', locale).blocks.flatMap((block) =>
        block.type === 'heading' ? [{ anchor: block.anchor, name: headingLabel(block) }] : [],
      );
      const points = draft!.record.change.summary?.[locale] ?? [];
      const row = (point: SummaryPoint | null, i: number | string) =>
        pointRow(visit, { locale, i, point, clauses });
      return html`<fieldset class="summary-form" data-summary="${locale}" id="f-${summaryField(locale)}"><legend>${words.about.summary(languageName(locale))}</legend>
${foundAt(summaryField(locale))}<div data-points>${points.map(row)}${row(null, points.length)}</div>
<template>${row(null, 'NEW')}</template>
<p><button type="button" class="button" data-add hidden>${words.about.addPoint}</button></p></fieldset>`;
    },
  )}`;
}

interface Row {
  readonly locale: Locale;
  readonly i: number | string;
  readonly point: SummaryPoint | null;
  readonly clauses: readonly { readonly anchor: string; readonly name: string }[];
}

function pointRow({ words }: Visit, { locale, i, point, clauses }: Row): Value {
  const names = {
    clause: words.about.clause,
    was: words.about.was,
    becomes: words.about.becomes,
    means: words.about.means,
  };
  const isKnown = clauses.some(({ anchor }) => anchor === point?.clause);
  const option = (value: string, name: string) =>
    html`<option value="${value}"${value === (point?.clause ?? '') ? html` selected` : ''}>${name}</option>`;
  const field = (name: (typeof POINT_FIELDS)[number]) => {
    const id = pointField(locale, i, name);
    if (name === 'clause')
      return html`<label class="field"><span>${names[name]}</span><select name="${id}" lang="${locale}">${option('', words.about.noClause)}${point?.clause && !isKnown && option(point.clause, `#${point.clause}`)}${clauses.map(({ anchor, name: title }) => option(anchor, title))}</select></label>`;
    return html`<label class="field"><span>${names[name]}</span><textarea name="${id}" rows="2" lang="${locale}">
${point?.[name] ?? ''}</textarea></label>`;
  };
  return html`<div class="point" data-point>${POINT_FIELDS.map(field)}
<p><button type="button" class="button" data-remove hidden>${words.about.removePoint}</button></p></div>`;
}
