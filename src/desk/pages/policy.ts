/** One policy: its draft, its versions, and what can be done with each. */
import { type ArchivedPolicy, isError, startDraft, writeDraft } from '../../archive/index.ts';
import { fillDraft } from '../../drafting/index.ts';
import { EVENTS } from '../../events/index.ts';
import { statusLineOn, statusWord } from '../../languages/index.ts';
import {
  type IsoDate,
  inForceOn,
  type Locale,
  localesOf,
  localised,
  neighboursOf,
  neverHeld,
  type Status,
  statusOn,
  upcomingOn,
  type Version,
} from '../../model/index.ts';
import { formOf } from '../body.ts';
import { findingsOf, type ShownFinding, shownFindings } from '../findings.ts';
import { html, type Value } from '../html.ts';
import {
  asOfOf,
  type Handler,
  hasBrokenDraft,
  languageName,
  page,
  policyOf,
  seeOther,
  type Visit,
} from '../visit.ts';
import { draftLocales, draftPlace } from './draft-parts.ts';
import { findingsList } from './findings-list.ts';
import { framed } from './frame.ts';
import { partition, sampleMark } from './list.ts';

export const policyPage: Handler = (visit) => shown(visit, []);

/** Begins a draft with what was chosen, as `gazette draft` does. */
export const beginDraft: Handler = async (visit) => {
  const { archive, found } = policyOf(visit);
  const { desk } = visit;
  const { id, authoritative } = found.policy;
  const from = (await formOf(visit.request)).value('from') ?? 'empty';
  const draft = desk.at('p', id, 'draft', 'text', authoritative);
  // Somebody began one meanwhile: it is shown, and stays.
  if (found.draft || hasBrokenDraft(archive, id)) return seeOther(draft);
  if (from === 'template') {
    const { files, problems } = fillDraft(archive, found);
    if (problems.some(isError)) return shown(visit, shownFindings(problems));
    writeDraft(archive, id, files);
    return seeOther(draft);
  }
  const version = found.versions.find((one) => one.id === from);
  startDraft(archive, found, version?.id ?? null);
  return seeOther(draft);
};

function shown(visit: Visit, refused: readonly ShownFinding[]) {
  const { archive, found } = policyOf(visit);
  const { words, locale, desk } = visit;
  const { policy, versions } = found;
  const today = asOfOf(visit, archive);
  const title = localised(policy.titles, locale, policy.authoritative)!;
  const findings = findingsOf(archive, policy.id, today);
  const [inDraft, others] = partition(findings, policy.id);
  const main = html`<h1>${title}</h1>
${refused.length > 0 && html`<div class="notice" role="alert">${findingsList(words, refused)}</div>`}
<section class="panel" aria-labelledby="draft"><h2 id="draft">${words.policy.draft}</h2>
${found.draft || hasBrokenDraft(archive, policy.id) ? draftPart(visit, found, inDraft, archive.organisation.locales) : beginPart(visit, found, { today, hasFacts: archive.organisation.facts !== null })}
</section>
<section class="panel" aria-labelledby="open"><h2 id="open">${words.list.open}</h2>
${others.length === 0 ? html`<p>${words.list.nothingOpen}</p>` : findingsList(words, others)}</section>
<section aria-labelledby="versions"><h2 id="versions">${words.policy.versions}</h2>
${versions.length === 0 ? html`<p>${words.policy.noVersions}</p>` : html`<ol class="desk-versions">${versions.toReversed().map((version) => entry(visit, found, version, today))}</ol>`}
</section>`;
  return page(framed(visit, { title, main, trail: [{ href: desk.at(''), name: words.list.title }] }));
}

function draftPart(
  visit: Visit,
  found: ArchivedPolicy,
  findings: readonly ShownFinding[],
  locales: readonly Locale[],
): Value {
  const at = (...parts: string[]) => desk.at('p', policy.id, 'draft', ...parts);
  const { desk, words } = visit;
  const { policy } = found;
  const own = draftLocales(found);
  const missing = locales.filter((locale) => !own.includes(locale));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return html`<p class="actions">
${own.map((locale) => html`<a class="button" href="${at('text', locale)}">${words.policy.write}: ${languageName(locale)}</a>`)}
<a class="button" href="${at('about')}">${words.policy.about}</a>
<a class="button button-main" href="${at('publish')}">${words.policy.publish}</a></p>
<p>${findings.length === 0 ? words.policy.allClear : words.list.findings(errors, findings.length - errors)}</p>
${
  errors > 0 &&
  findingsList(
    words,
    findings.filter(({ severity }) => severity === 'error'),
    (one) => draftPlace(visit, policy.id, one),
  )
}
${missing.length > 0 && html`<p class="actions">${missing.map((locale) => html`<a href="${at('text', locale)}">${words.policy.addText(languageName(locale))}</a>`)}</p>`}`;
}

function beginPart(
  { desk, words, dictionary }: Visit,
  { policy, versions }: ArchivedPolicy,
  { today, hasFacts }: { readonly today: IsoDate; readonly hasFacts: boolean },
): Value {
  const inForce = inForceOn(versions, today);
  const named = (version: Version) =>
    dictionary.version.short(dictionary.date(version.effective), version.id);
  const announced = upcomingOn(versions, today).filter((version) => !neverHeld(version));
  const offered = [inForce, ...announced].map((version) => version?.id);
  const others = versions.filter(({ id }) => !offered.includes(id)).toReversed();
  return html`<p>${words.policy.beginLead}</p>
${inForce && announced.length > 0 && html`<p class="notice">${words.policy.announced(announced.map(named).join(', '))}</p>`}
<form method="post" action="${desk.at('p', policy.id, 'draft')}" class="line-form">
<label><span>${words.policy.from}</span><select name="from">
${inForce && html`<option value="${inForce.id}">${words.policy.fromInForce(named(inForce))}</option>`}
${announced.map((version) => html`<option value="${version.id}">${words.policy.fromAnnounced(named(version))}</option>`)}
${others.map((version) => html`<option value="${version.id}">${named(version)}</option>`)}
<option value="empty">${words.policy.fromEmpty}</option>
${hasFacts && html`<option value="template">${words.policy.fromTemplate}</option>`}
</select></label>
<button class="button button-main">${words.policy.beginButton}</button></form>`;
}

function entry(visit: Visit, found: ArchivedPolicy, version: Version, today: IsoDate): Value {
  const { desk, words, dictionary } = visit;
  const { versions, policy } = found;
  const status = statusOn(version, versions, today);
  const { before } = neighboursOf(version, versions);
  const at = (...parts: string[]) => desk.at('p', policy.id, 'v', version.id, ...parts);
  const named = (one: Version) => dictionary.version.short(dictionary.date(one.effective), one.id);
  const texts = localesOf(version.translations);
  const pairs = before ? texts.filter((one) => before.translations[one]) : [];
  return html`<li id="v-${version.id}" class="card">
<h3>${named(version)} <span class="badge badge-${status}">${statusWord(dictionary, version, status)}</span>${sampleMark(dictionary, version)}</h3>
<p class="card-updated">${statusLineOn(dictionary, version, versions, today)}</p>
<p class="actions">${texts.map((one) => html`<a href="${at('text', one)}">${words.policy.text}: ${languageName(one)}</a>`)}
<a href="${at('notice')}">${words.policy.notice}</a></p>
${filesOf(words.policy.clean, (one, format) => at('file', one, format), texts)}
${pairs.length > 0 && filesOf(words.policy.redlineFrom(named(before!)), (one, format) => at('redline', one, format), pairs)}
<p class="actions" role="group" aria-label="${words.policy.more}">${eventNames(version, status).map((name) => html`<a class="button" href="${at('event', name)}">${words.event.titles[name] ?? name}</a>`)}</p>
</li>`;
}

/** Word and PDF in each language. */
const filesOf = (
  name: string,
  at: (locale: Locale, format: string) => string,
  locales: readonly Locale[],
): Value =>
  html`<p class="actions"><span>${name}:</span> ${locales.map((one) => html`<a href="${at(one, 'docx')}">Word, ${languageName(one)}</a> <a href="${at(one, 'pdf')}">PDF, ${languageName(one)}</a>`)}</p>`;

/** What may be entered of a version now; what cannot be is not offered. */
function eventNames(version: Version, status: Status): string[] {
  return Object.values(EVENTS).flatMap((kind) => {
    if (!('command' in kind) || !kind.command) return [];
    if (kind.type === 'withdrawn' && (version.withdrawn !== null || status === 'superseded')) return [];
    if (kind.type === 'classified' && version.change.class !== 'unknown') return [];
    return [kind.command.name];
  });
}
