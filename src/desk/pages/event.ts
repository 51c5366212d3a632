/** What happens to a version after it was published: one more line of the ledger, asked for as on a terminal. */
import { type Archive, type RecordedType, recordEvent, type WriteResult } from '../../archive/index.ts';
import { EVENTS, type EventCommand } from '../../events/index.ts';
import type { LedgerEvent, NoticeSubject, Version } from '../../model/index.ts';
import { digestOfShown } from '../agreed.ts';
import { Form, formOf } from '../body.ts';
import { fieldsOfEvent, givenIn, WrongAnswer } from '../event-form.ts';
import { shownFindings } from '../findings.ts';
import { html, type Value } from '../html.ts';
import {
  type Answer,
  asOfOf,
  type Handler,
  NotFound,
  now,
  page,
  seeOther,
  type Visit,
  versionOf,
} from '../visit.ts';
import { OUTCOME, outcomePart, QUESTIONS } from './agreement.ts';
import { draftTrail } from './draft-trail.ts';
import { askedOf, control } from './event-fields.ts';
import { eventOutcome, plannedEventSource, TOLD_AS } from './event-outcome.ts';
import { findingsList } from './findings-list.ts';
import { framed } from './frame.ts';
import { noticeAnswer } from './notice.ts';

interface Kind {
  readonly type: RecordedType;
  readonly command: EventCommand<object>;
}

/** The kind of event that the path names. Throws `NotFound`. */
function kindOf({ parts }: Visit): Kind {
  for (const kind of Object.values(EVENTS))
    if ('command' in kind && kind.command?.name === parts.event)
      return { type: kind.type as RecordedType, command: kind.command as EventCommand<object> };
  throw new NotFound();
}

export const eventPage: Handler = (visit) => shown(visit, new Form(''), null);

/** First says what would be written; writes once a person has agreed to exactly that. */
export const writeEvent: Handler = async (visit) => {
  const form = await formOf(visit.request);
  const { archive, found, version } = versionOf(visit);
  const { words, desk } = visit;
  const kind = kindOf(visit);
  const enter = (dryRun: boolean) => entered(visit, archive, { kind, form, version, dryRun });
  const planned = attempt(visit, kind, () => enter(true));
  if ('refused' in planned) return shown(visit, form, planned.refused, 422);
  const agreed = agreedOf(form, kind, planned.lines);
  if (form.value('shown') === agreed) {
    const written = attempt(visit, kind, () => enter(false));
    if ('refused' in written) return shown(visit, form, written.refused, 422);
    const line = written.lines.at(-1)!;
    const about: NoticeSubject = TOLD_AS[line.type] ?? 'change';
    return seeOther(
      `${desk.at('p', found.policy.id, 'v', version.id, 'notice')}?entered=${line.seq}&about=${about}`,
    );
  }
  const outcome = eventOutcome(visit, form, { command: kind.command, line: planned.lines.at(-1)!, agreed });
  const differs = form.has('shown') && html`<p class="notice" role="alert">${words.agreement.differs}</p>`;
  return shown(visit, form, html`${differs}${outcome}`);
};

/** The notice that the answers in the query would make. */
export const plannedEventNotice: Handler = (visit) => {
  const { archive, found, version } = versionOf(visit);
  const kind = kindOf(visit);
  const planned = attempt(visit, kind, () =>
    entered(visit, archive, { kind, form: visit.query, version, dryRun: true }),
  );
  const line = 'refused' in planned ? null : planned.lines.at(-1)!;
  const source = line && plannedEventSource(visit, { archive, found, version, line });
  if (!source) throw new NotFound();
  return noticeAnswer(visit, source);
};

/** All answers, and the lines that they make but for the moment of writing. */
const agreedOf = (form: Form, { command }: Kind, lines: readonly LedgerEvent[]): string =>
  digestOfShown({
    answers: fieldsOfEvent(command).map(({ name }) => [name, form.value(name)]),
    lines: lines.map((line) => ({ ...line, at: null })),
  });

/** The lines, or why there are none, beside the question that it is about. */
function attempt(
  visit: Visit,
  { command }: Kind,
  enter: () => WriteResult,
): { readonly lines: readonly LedgerEvent[] } | { readonly refused: Value } {
  const { words } = visit;
  try {
    const { events, problems } = enter();
    if (events !== null) return { lines: events };
    return {
      refused: html`<div class="notice" role="alert">${findingsList(words, shownFindings(problems))}</div>`,
    };
  } catch (error) {
    if (!(error instanceof WrongAnswer)) throw error;
    const asking = fieldsOfEvent(command).find(({ name }) => name === error.field)!;
    const said = error.isMissing ? words.event.required : words.event.wrong;
    return { refused: html`<p class="notice" role="alert">${askedOf(visit, asking).label}: ${said}</p>` };
  }
}

interface Entry {
  readonly kind: Kind;
  readonly form: Form;
  readonly version: Version;
  readonly dryRun: boolean;
}

function entered(visit: Visit, archive: Archive, { kind: { type, command }, form, version, dryRun }: Entry) {
  const given = givenIn(form, fieldsOfEvent(command));
  const today = asOfOf(visit, archive);
  return recordEvent(archive.root, type, {
    policy: version.policy,
    version: version.id,
    today,
    on: given.day ?? today,
    now,
    dryRun,
    ...command.read(given),
  } as never);
}

function shown(visit: Visit, form: Form, said: Value, status = 200): Answer {
  const { found, version } = versionOf(visit);
  const { words, dictionary, request } = visit;
  const { command } = kindOf(visit);
  const title = words.event.titles[command.name] ?? command.name;
  const named = dictionary.version.short(dictionary.date(version.effective), version.id);
  const address = (request.url ?? '').replace(/\?.*/s, '');
  const main = html`<h1>${title}<span class="subtitle">${named}</span></h1>
<form id="${QUESTIONS}" method="post" action="${address}#${OUTCOME}" class="about-form" data-event data-answers autocomplete="off">
${fieldsOfEvent(command).map((one) => control(visit, one, { form, version }))}
<p class="actions"><button class="${said === null ? 'button button-main' : 'button'}">${words.event.show}</button></p></form>
${said !== null && outcomePart(visit, said)}`;
  return page(
    framed(visit, { title, main, trail: draftTrail(visit, found.policy), scripts: ['event', 'answers'] }),
    { status },
  );
}
