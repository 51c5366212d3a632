/** What several people would have a draft be otherwise: each wording beside the others, and a button under each. */
import {
  type ArchivedPolicy,
  changeDraftFile,
  openConflicts,
  parseSource,
  readDraftFile,
  readReviews,
  reviewsText,
  textPath,
  writeDraft,
} from '../../archive/index.ts';
import { type Choice, settled } from '../../drafting/index.ts';
import { directionOf } from '../../languages/index.ts';
import { headingLabel, type Locale } from '../../model/index.ts';
import type { ReviewChange, ReviewConflict } from '../../records/index.ts';
import { type Form, formOf } from '../body.ts';
import { shownFindings } from '../findings.ts';
import { type Html, html, type Value } from '../html.ts';
import { type Handler, languageName, NotFound, page, policyOf, seeOther, type Visit } from '../visit.ts';
import { draftParts } from './draft-parts.ts';
import { draftTrail } from './draft-trail.ts';
import { findingsList } from './findings-list.ts';
import { framed } from './frame.ts';
import { wordingPart } from './wording.ts';

export const reviewsPage: Handler = (visit) => shown(visit, null);

/** Puts what was chosen into the draft, as `gazette settle` does. */
export const settleConflict: Handler = async (visit) => {
  const { archive, found } = policyOf(visit);
  const { desk, words } = visit;
  const { id } = found.policy;
  const form = await formOf(visit.request);
  const { reviews, problems } = readReviews(archive, id);
  const number = Number(form.value('number'));
  const conflict = openConflicts(reviews).find((one) => one.number === number);
  const choice = conflict && choiceIn(form, conflict);
  // It was settled elsewhere, or nothing was chosen.
  if (problems.length > 0 || !conflict || !choice) return shown(visit, words.agreement.differs);
  const name = `${conflict.locale}.md` as const;
  const file = readDraftFile(desk.root, id, name);
  const done = file?.text == null ? null : settled(file.text, reviews, number, choice);
  if (!file || done === null) return shown(visit, words.reviews.moved);
  const { isWritten } = changeDraftFile(desk.root, { policy: id, name, text: done.text, seen: file.digest });
  if (!isWritten) return shown(visit, words.conflict.body);
  writeDraft(archive, id, [['reviews.yaml', reviewsText(done.reviews)]]);
  return seeOther(`${desk.at('p', id, 'draft', 'reviews')}#open`);
};

function choiceIn(form: Form, { wordings }: ReviewConflict): Choice | null {
  const chosen = form.value('choice');
  if (chosen === 'keep') return { type: 'keep' };
  if (chosen === 'write') return { type: 'write', text: form.text('words')?.replace(/\n+$/, '') ?? '' };
  const wording = Number(chosen);
  return chosen !== null && wordings[wording] ? { type: 'take', wording } : null;
}

function shown(visit: Visit, alert: string | null) {
  const { archive, found } = policyOf(visit);
  if (!found.draft) throw new NotFound();
  const { words } = visit;
  const { policy } = found;
  const { reviews, problems } = readReviews(archive, policy.id);
  const open = openConflicts(reviews);
  const title = words.reviews.title;
  const sections = sectionsIn(visit, found);
  const main = html`${draftParts(visit, found, 'reviews')}<h1>${title}</h1><p class="lead">${words.reviews.lead}</p>
${alert !== null && html`<p class="notice" role="alert">${alert}</p>`}
${problems.length > 0 && findingsList(words, shownFindings(problems))}
<h2 id="open">${open.length === 0 ? words.reviews.none : words.reviews.open(open.length)}</h2>
${open.map((one) => disputePart(visit, found, one, sections(one.locale, one.clause)))}
${reviews.changes.length > 0 && joinedPart(visit, reviews.changes, sections)}`;
  return page(
    framed(visit, { title, main, trail: draftTrail(visit, policy) }),
    alert === null ? {} : { status: 409 },
  );
}

/** Names of sections in each language of the draft. */
export function sectionsIn({ desk, words }: Visit, { policy }: ArchivedPolicy) {
  const known = new Map<Locale, Map<string, string>>();
  return (locale: Locale, clause: string | null): string => {
    if (clause === null) return words.reviews.beginning;
    let names = known.get(locale);
    if (!names) {
      const text = readDraftFile(desk.root, policy.id, `${locale}.md`)?.text ?? '';
      const { document } = parseSource(policy, textPath(policy.id, 'draft', locale), text);
      names = new Map(
        document.blocks.flatMap((block) =>
          block.type === 'heading' ? [[block.anchor, headingLabel(block)] as const] : [],
        ),
      );
      known.set(locale, names);
    }
    return names.get(clause) ?? clause;
  };
}

function disputePart(visit: Visit, found: ArchivedPolicy, conflict: ReviewConflict, section: string): Html {
  const { words, desk } = visit;
  const { policy } = found;
  const { number, locale, wordings } = conflict;
  const at = `conflict-${number}`;
  const own = `words-${number}`;
  const button = (choice: string | number, name: string, isMain = true) =>
    html`<button class="button${isMain ? ' button-main' : ''}" name="choice" value="${choice}" aria-describedby="${at}-${choice}">${name}</button>`;
  const option = (choice: string | number, who: string, text: string, name: string) =>
    html`<li class="wording"><h3 id="${at}-${choice}">${who}</h3>${wordingPart(visit, found, conflict, { who, text })}<p class="actions">${button(choice, name, choice !== 'keep')}</p></li>`;
  return html`<section class="panel dispute" id="${at}" aria-labelledby="${at}-title"><h2 id="${at}-title">${words.reviews.conflict(number)} <span class="dispute-place"><span lang="${locale}">${section}</span> · ${languageName(locale)}</span></h2>
<form method="post" action="${desk.at('p', policy.id, 'draft', 'reviews')}" autocomplete="off">
<input type="hidden" name="number" value="${number}">
<ul class="wordings">${option('keep', words.reviews.now, conflict.words, words.reviews.keep)}
${wordings.map(({ authors, text }, i) => option(i, peopleIn(visit, authors), text, words.reviews.take))}</ul>
<details><summary>${words.reviews.write}</summary>
<label class="field" for="${own}"><span>${words.reviews.own.label}</span></label><p class="help" id="${own}-help">${words.reviews.own.help}</p>
<textarea class="raw" id="${own}" name="words" rows="${conflict.blocks ? 6 : 2}" lang="${locale}" dir="${directionOf(locale)}" aria-describedby="${own}-help">
${conflict.words}</textarea>
<p class="actions"><button class="button" name="choice" value="write">${words.reviews.put}</button></p></details>
</form></section>`;
}

/** Names in a row, as a sentence has them. */
export const peopleIn = ({ locale }: Visit, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

function joinedPart(
  visit: Visit,
  changes: readonly ReviewChange[],
  sections: (locale: Locale, clause: string | null) => string,
): Value {
  const said = visit.words.reviews;
  return html`<section aria-labelledby="joined"><h2 id="joined">${said.joined}</h2><p class="help">${said.joinedLead}</p>
${joinedTable(visit, changes, sections)}</section>`;
}

/** Who changed what, below a heading whose id is `joined`. */
export function joinedTable(
  visit: Visit,
  changes: readonly ReviewChange[],
  sections: (locale: Locale, clause: string | null) => string,
): Html {
  const said = visit.words.reviews;
  const cell = (text: string, locale: Locale, tag: 'del' | 'ins') =>
    text === ''
      ? html`<td>–</td>`
      : html`<td lang="${locale}" dir="${directionOf(locale)}">${tag === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`}</td>`;
  return html`<div class="joined" tabindex="0" role="group" aria-labelledby="joined"><table><thead><tr><th scope="col">${said.where}</th><th scope="col">${said.who}</th><th scope="col">${said.was}</th><th scope="col">${said.becomes}</th></tr></thead>
<tbody>${changes.map(({ locale, clause, authors, was, becomes }) => html`<tr><td lang="${locale}">${sections(locale, clause)}</td><td>${peopleIn(visit, authors)}</td>${cell(was, locale, 'del')}${cell(becomes, locale, 'ins')}</tr>`)}</tbody></table></div>`;
}
