/** All policies: what holds, what comes, what is promised, and what is open. */
import type { ArchivedPolicy } from '../../archive/index.ts';
import {
  type IsoDate,
  inForceOn,
  localised,
  neverHeld,
  nextReviewOf,
  noticeDueBy,
  promisedOf,
  upcomingOn,
  type Version,
} from '../../model/index.ts';
import { counts, findingsIn, type ShownFinding } from '../findings.ts';
import { html, type Value } from '../html.ts';
import { archiveOf, asOfOf, dictionaryIn, type Handler, hasBrokenDraft, page, type Visit } from '../visit.ts';
import { framed } from './frame.ts';

export const listPage: Handler = (visit) => {
  const { words } = visit;
  const archive = archiveOf(visit);
  const today = asOfOf(visit, archive);
  const findings = findingsIn(archive, today);
  const cards = archive.policies.map((found) => {
    const folder = `policies/${found.policy.id}/`;
    const isBroken = hasBrokenDraft(archive, found.policy.id);
    return card(visit, found, {
      today,
      isBroken,
      findings: findings.filter(({ file }) => file.startsWith(folder)),
    });
  });
  const main = html`<h1>${words.list.title}</h1>
<p class="lead">${words.list.lead}</p>
${cards.length === 0 ? html`<p>${words.list.empty}</p>` : html`<ul class="cards">${cards}</ul>`}`;
  return page(framed(visit, { title: words.list.title, main }));
};

interface CardContext {
  readonly today: IsoDate;
  /** Whether there is a draft that cannot be read as it stands. */
  readonly isBroken: boolean;
  readonly findings: readonly ShownFinding[];
}

function card(visit: Visit, found: ArchivedPolicy, { today, isBroken, findings }: CardContext): Value {
  const { desk, words, locale } = visit;
  const { policy, versions, draft } = found;
  const { list } = words;
  const [inDraft, others] = partition(findings, policy.id);
  const row = (name: string, value: Value) => html`<dt>${name}</dt><dd>${value}</dd>`;
  return html`<li class="card">
<h2><a href="${desk.at('p', policy.id)}">${localised(policy.titles, locale, policy.authoritative)}</a></h2>
<dl class="standing">
${row(list.holds, holds(visit, versions, today))}
${row(list.comes, comes(visit, versions, today))}
${row(list.promised, promised(visit, found, today))}
${row(list.draft, draft || isBroken ? html`<a href="${desk.at('p', policy.id, 'draft', 'text', policy.authoritative)}">${words.policy.write}</a> · ${list.findings(...counts(inDraft))}` : list.noDraft)}
${row(list.open, others.length === 0 ? list.nothingOpen : html`<a href="${desk.at('p', policy.id)}#open">${list.findings(...counts(others))}</a>`)}
</dl>
</li>`;
}

/** What is found in the draft, and what is found elsewhere. */
export function partition(findings: readonly ShownFinding[], policy: string) {
  const isOfDraft = ({ file }: ShownFinding) => file.startsWith(`policies/${policy}/draft`);
  return [findings.filter(isOfDraft), findings.filter((one) => !isOfDraft(one))] as const;
}

function holds({ dictionary, desk }: Visit, versions: readonly Version[], today: IsoDate): Value {
  const version = inForceOn(versions, today);
  if (!version) return dictionary.version.noneInForce;
  const href = desk.at('p', version.policy);
  return html`<span class="dot" aria-hidden="true"></span><a href="${href}#v-${version.id}">${dictionary.version.inForceSince(dictionary.date(version.effective))}</a>${sampleMark(dictionary, version)}`;
}

function comes({ dictionary, desk, words }: Visit, versions: readonly Version[], today: IsoDate): Value {
  const coming = upcomingOn(versions, today).filter((version) => !neverHeld(version));
  if (coming.length === 0) return words.list.nothingComes;
  return coming.map(
    (version) =>
      html`<a href="${desk.at('p', version.policy)}#v-${version.id}">${dictionary.version.short(dictionary.date(version.effective), version.id)}</a>${sampleMark(dictionary, version)} `,
  );
}

export const sampleMark = ({ sample }: Visit['dictionary'], version: Version): Value =>
  version.sample && html` <span class="badge">${sample.badge}</span>`;

/** What the text in force promises, and how far it is kept for the change that is announced. */
function promised(visit: Visit, { policy, versions }: ArchivedPolicy, today: IsoDate): Value {
  const { words, dictionary } = visit;
  const holding = inForceOn(versions, today);
  const coming = upcomingOn(versions, today).find((version) => !neverHeld(version)) ?? null;
  const version = coming ?? holding;
  const period = policy.noticePeriodDays;
  const dates = dictionaryIn(visit.locale);
  const promises = version ? promisedOf(policy, version) : [];
  // A period is promised by itself, whatever else is.
  if (promises.length === 0 && period === null) return words.list.nothingPromised;
  const kept = promises.map(({ promise, channel, given }) => {
    const state =
      channel === null
        ? dictionary.promises.byItself
        : given.length > 0
          ? dictionary.promises.given(dates.date(given[0]!.date))
          : coming
            ? dictionary.promises.notYet(dates.date(noticeDueBy(policy, coming)))
            : dictionary.promises.none;
    return html`<li>${words.list.mechanism[promise.mechanism]}: ${state}</li>`;
  });
  const review = holding && nextReviewOf(policy, holding);
  return html`<ul class="plain">${period !== null && html`<li>${words.list.days(period)}</li>`}${kept}${review && html`<li>${words.list.review(dates.date(review))}</li>`}</ul>`;
}
