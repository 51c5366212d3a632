/** What a line of the ledger would say and do: the answers, what applies then, what readers are told, and the last button. */
import type { Archive, ArchivedPolicy } from '../../archive/index.ts';
import { afterEvent, holdingFrom, noticeSourceOf } from '../../drafting/index.ts';
import type { EventCommand } from '../../events/index.ts';
import { eventSaid } from '../../languages/index.ts';
import {
  inForceOn,
  isIsoDate,
  type LedgerEvent,
  type NoticeSubject,
  type Version,
} from '../../model/index.ts';
import { aboutOnly, type NoticeSource } from '../../output/index.ts';
import type { Form } from '../body.ts';
import { type EventField, fieldsOfEvent } from '../event-form.ts';
import { attributes, type Html, html, type Value } from '../html.ts';
import { asOfOf, type Visit, versionOf } from '../visit.ts';
import { lastButton } from './agreement.ts';
import { askedOf, choiceCalled } from './event-fields.ts';
import { noticePart } from './notice-part.ts';

/** What people are told of an event, where they are. */
export const TOLD_AS: Readonly<Record<string, NoticeSubject>> = {
  corrected: 'correction',
  withdrawn: 'withdrawal',
};

interface PlannedLine {
  readonly archive: Archive;
  readonly found: ArchivedPolicy;
  readonly version: Version;
  readonly line: LedgerEvent;
}

/** What the notice of the line is made from, on the day from which it is told; `null`: readers are told nothing. */
export function plannedEventSource(
  visit: Visit,
  { archive, found, version: before, line }: PlannedLine,
): NoticeSource | null {
  const about = TOLD_AS[line.type];
  if (!about) return null;
  const { version, policy } = afterEvent(found, before, line);
  const today = asOfOf(visit, archive);
  const day = 'date' in line && line.date > today ? line.date : today;
  const policies = archive.policies.map((one) => (one.policy.id === found.policy.id ? policy : one));
  const options = { asOf: day, hasPdfs: true };
  return aboutOnly(noticeSourceOf({ ...archive, policies }, policy, version, options), about);
}

interface Shown {
  readonly command: EventCommand<object>;
  readonly line: LedgerEvent;
  /** The digest of what is agreed to. */
  readonly agreed: string;
}

export function eventOutcome(visit: Visit, form: Form, { command, line, agreed }: Shown): Html {
  const { words, dictionary, desk } = visit;
  const { archive, found, version } = versionOf(visit);
  const { lead, text, lang } = eventSaid(dictionary, line, version);
  const source = plannedEventSource(visit, { archive, found, version, line });
  const query = new URLSearchParams(form.entries().filter(([name]) => name !== 'shown'));
  const at = (...parts: string[]) =>
    `${desk.at('p', found.policy.id, 'v', version.id, 'event', command.name, ...parts)}`;
  const addressOf = (locale: string, kind: string) => `${at('notice', locale, kind)}?${query}`;
  return html`<h2>${words.publish.outcome}</h2><h3>${words.event.answers}</h3><dl class="standing">${fieldsOfEvent(command).map((one) => answered(visit, one, { form, line }))}</dl>
<blockquote>${lead && html`${lead} `}<span${attributes({ lang })}>${text}</span></blockquote>
${appliesThen(visit, { archive, found, version, line })}
${source && html`<h3>${words.publish.notices}</h3>${noticePart(visit, source, { addressOf, isBelow: true })}`}
<p>${words.event.sure(line.seq)}</p>
${lastButton(agreed, `${words.event.titles[command.name] ?? words.event.write}: ${words.event.write}`)}`;
}

/** A question with its answer, in the words of the form. */
function answered(
  visit: Visit,
  asking: EventField,
  { form, line }: { readonly form: Form; readonly line: LedgerEvent },
): Value {
  const { name, kind } = asking;
  const { words, dictionary } = visit;
  const value = form.value(name);
  const row = (said: string) => html`<dt>${askedOf(visit, asking).label}</dt><dd>${said}</dd>`;
  if (kind === 'flag') return row(form.has(name) ? words.about.yes : words.about.no);
  // A day that is left empty is that of the line.
  const day = kind === 'day' ? (value ?? ('date' in line ? line.date : null)) : null;
  if (day !== null && isIsoDate(day)) return row(dictionary.date(day));
  if (value === null) return row(words.event.empty);
  if (kind === 'yesOrNo') return row(value === 'yes' ? words.about.yes : words.about.no);
  return row(kind === 'choice' || kind === 'locale' ? choiceCalled(visit, name, value) : value);
}

/** Of a withdrawal of what holds on its day: what holds instead. */
function appliesThen(visit: Visit, { found, version, line }: PlannedLine): Value {
  if (line.type !== 'withdrawn' || inForceOn(found.versions, line.date)?.id !== version.id) return null;
  const { words, dictionary } = visit;
  const named = (one: Version) => dictionary.version.short(dictionary.date(one.effective), one.id);
  const { holds, next } = holdingFrom(afterEvent(found, version, line).policy.versions, version, line.date);
  const day = dictionary.date(line.date);
  return html`<p class="notice">${holds ? words.event.holdsThen(day, named(holds)) : words.event.nothingThen(day, next && dictionary.date(next.effective), next && named(next))}</p>`;
}
