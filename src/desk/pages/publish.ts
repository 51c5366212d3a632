/** Publishing: the questions, everything that will be made, and one button at the end. */
import { type Archive, type ArchivedPolicy, isError, publishDraft, readSource } from '../../archive/index.ts';
import { outcomeOf } from '../../drafting/index.ts';
import { neverHeld, upcomingOn } from '../../model/index.ts';
import { digestOfShown } from '../agreed.ts';
import { type Form, formOf } from '../body.ts';
import { type Answers, answersIn, decided, earliestDay, fieldsOf } from '../decisions.ts';
import { dryRunOf, plannedSource, requestOf } from '../dry-run.ts';
import { type ShownFinding, shownFindings } from '../findings.ts';
import { attributes, type Html, html, type Value } from '../html.ts';
import { lookAt } from '../look.ts';
import { asOfOf, type Handler, page, policyOf, seeOther, type Visit } from '../visit.ts';
import { lastButton, OUTCOME, outcomePart, QUESTIONS } from './agreement.ts';
import { classChoice, dayField, field, materialChoice, wordsField } from './change-fields.ts';
import { changesPart } from './changes.ts';
import { draftParts, draftPlace } from './draft-parts.ts';
import { draftTrail } from './draft-trail.ts';
import { findingsList } from './findings-list.ts';
import { framed } from './frame.ts';
import { plannedNotice } from './notice-part.ts';
import { outcomeList } from './outcome.ts';

export const publishPage: Handler = (visit) => shown(visit, visit.query, null);

/** Publishes what was shown: a draft that changed since is shown again, and stays. */
export const publish: Handler = async (visit) => {
  const form = await formOf(visit.request);
  const { archive, found } = policyOf(visit);
  const { desk, words } = visit;
  const answers = answersIn(form, found, asOfOf(visit, archive));
  const decisions = found.draft ? decided(answers) : null;
  const again = (sentence: string) =>
    shown(visit, form, html`<p class="notice" role="alert">${sentence}</p>`);
  const [seen, agreed] = (form.value('shown') ?? '').split(' ');
  // What was not seen, or not agreed to, is not published.
  if (!decisions || !seen || agreed !== agreedOf(answers, seen)) return again(words.agreement.differs);
  if (!form.has('sure')) return again(words.agreement.unsure);
  const request = requestOf(visit, archive, found, { answers, decisions, seen });
  const { version, problems } = publishDraft(archive.root, request);
  if (version === null)
    return again(
      problems.some((one) => one.ruleId === 'changed') ? words.publish.changed : words.publish.refused,
    );
  return seeOther(`${desk.at('p', found.policy.id, 'v', version, 'notice')}?published=yes`);
};

/** `seen`: digest of the draft. */
const agreedOf = (answers: Answers, seen: string): string =>
  digestOfShown({ ...fieldsOf(answers), seen, before: answers.before?.id ?? null });

function shown(visit: Visit, form: Form, alert: Html | null) {
  const { archive, found } = policyOf(visit);
  const { words, desk } = visit;
  const { policy } = found;
  const trail = draftTrail(visit, policy);
  const title = words.publish.title;
  if (!found.draft)
    return page(
      framed(visit, {
        title,
        trail,
        main: html`<h1>${title}</h1>${alert}<p>${words.list.noDraft}</p>${archive.problems.some(isError) && findingsList(words, shownFindings(archive.problems), (one) => draftPlace(visit, policy.id, one))}`,
      }),
    );
  const answers = answersIn(form, found, asOfOf(visit, archive));
  const main = html`${draftParts(visit, found, 'publish')}<h1>${title}</h1><p class="lead">${words.publish.lead}</p>${alert}
<form id="${QUESTIONS}" method="get" action="${desk.at('p', policy.id, 'draft', 'publish')}#${OUTCOME}" class="about-form" data-answers autocomplete="off">${questions(visit, archive, found, answers)}
<p class="actions"><button class="button">${words.publish.show}</button></p></form>
${outcomePart(visit, dryRun(visit, archive, found, answers))}`;
  return page(framed(visit, { title, main, trail, scripts: ['answers'] }));
}

function questions(visit: Visit, archive: Archive, found: ArchivedPolicy, answers: Answers): Value {
  const { words, dictionary } = visit;
  const { publish: said, about } = words;
  const today = asOfOf(visit, archive);
  const announced = upcomingOn(found.versions, today).filter((version) => !neverHeld(version));
  const earliest = about.earliest(dictionary.date(earliestDay(found, today)), found.policy.noticePeriodDays);
  return html`${dayField({ label: about.effective.label, help: earliest }, 'effective', answers.effective)}
${answers.before === null ? unasked(answers) : html`${classChoice(visit, answers.class ?? '')}${materialChoice(visit, answers.material)}${wordsField(about.reason, 'reason', answers.reason)}`}
${announced.length > 0 && field(said.replaces, 'replaces', (id, help) => html`<select${attributes({ id, name: 'replaces', 'aria-describedby': help })}><option value="">${said.replacesNone}</option>${announced.map(({ id: one, effective }) => html`<option${attributes({ value: one, selected: one === answers.replaces })}>${dictionary.version.short(dictionary.date(effective), one)}</option>`)}</select>`)}
<details${attributes({ open: answers.isLate })}><summary>${said.published.label}: ${dictionary.date(answers.published)}</summary>
${dayField(said.published, 'published', answers.published)}
<label class="choice"><input type="checkbox"${attributes({ name: 'late', value: 'yes', checked: answers.isLate })}> ${said.late.label} <span class="meaning">${said.late.help}</span></label></details>`;
}

/** What a first version is not asked for goes along with the other answers. */
const unasked = (answers: Answers): Value => {
  const { class: changeClass, material, reason } = fieldsOf(answers);
  return Object.entries({ class: changeClass, material, reason }).map(
    ([name, value]) => html`<input type="hidden"${attributes({ name, value })}>`,
  );
};

/** What would be written and made, or why it would not; the last button stands under what it does. */
function dryRun(visit: Visit, archive: Archive, found: ArchivedPolicy, answers: Answers): Value {
  const { words, desk } = visit;
  const decisions = decided(answers);
  if (!decisions) return html`<h2>${words.publish.outcome}</h2><p>${words.publish.missing}</p>`;
  const placeOf = (one: ShownFinding) => draftPlace(visit, found.policy.id, one);
  const { request, made, problems, seen } = dryRunOf(visit, archive, found, { answers, decisions });
  if (!made)
    return html`<h2>${words.publish.refused}</h2><p>${words.publish.refusedLead}</p>${findingsList(words, shownFindings(problems), placeOf)}`;
  const outcome = outcomeOf(archive, found, request, { ...made, before: answers.before });
  const source = plannedSource(visit, archive, found, { request, made });
  return html`<h2>${words.publish.outcome}</h2>${outcomeList(visit, found.policy.id, outcome)}
${problems.length > 0 && html`<h3>${words.publish.told}</h3>${findingsList(words, shownFindings(problems), placeOf)}`}
${changesShown(visit, archive, found, answers)}
${plannedNotice({ visit, source, answers })}
${lastButton(`${seen} ${agreedOf(answers, seen)}`, `${words.publish.button} ${made.version}`, {
  address: desk.at('p', found.policy.id, 'draft', 'publish'),
  tick: words.publish.sure,
})}`;
}

function changesShown(visit: Visit, archive: Archive, found: ArchivedPolicy, { before }: Answers): Value {
  const { words } = visit;
  const locale = found.policy.authoritative;
  const text = readSource(archive, found.policy.id, 'draft', locale).toString('utf8');
  const { changes, count } = lookAt(archive, found, { locale, text, before });
  return (
    changes &&
    html`<h3>${words.edit.changes}</h3><div lang="${locale}">${changesPart(changes, count, locale)}</div>`
  );
}
