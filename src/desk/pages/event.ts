/** What happens to a version after it was published: one more line of the ledger, asked for as on a terminal. */
import { type Archive, type RecordedType, recordEvent, type WriteResult } from '../../archive/index.ts';
import { EVENTS, type EventCommand } from '../../events/index.ts';
import { eventSaid } from '../../languages/index.ts';
import {
  isLocale,
  type LedgerEvent,
  localesOf,
  type NoticeSubject,
  type Version,
} from '../../model/index.ts';
import { Form, formOf } from '../body.ts';
import { type EventField, fieldsOfEvent, givenIn, WrongAnswer } from '../event-form.ts';
import { shownFindings } from '../findings.ts';
import { attributes, type Html, html, type Value } from '../html.ts';
import {
  asOfOf,
  type Handler,
  languageName,
  NotFound,
  now,
  page,
  seeOther,
  type Visit,
  versionOf,
} from '../visit.ts';
import { choices, dayField, field, wordsField } from './change-fields.ts';
import { draftTrail } from './draft-trail.ts';
import { findingsList } from './findings-list.ts';
import { framed } from './frame.ts';

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

/** First says what would be written; writes once a person has agreed to that. */
export const writeEvent: Handler = async (visit) => {
  const form = await formOf(visit.request);
  const { archive, found, version } = versionOf(visit);
  const { words, desk } = visit;
  const kind = kindOf(visit);
  let result: WriteResult;
  try {
    result = entered(visit, archive, { kind, form, version, dryRun: !form.has('sure') });
  } catch (error) {
    if (!(error instanceof WrongAnswer)) throw error;
    const label = words.event.fields[error.field]?.label ?? error.field;
    const said = error.isMissing ? words.event.required : words.event.wrong;
    return shown(visit, form, html`<p class="notice" role="alert">${label}: ${said}</p>`, 422);
  }
  if (result.events === null)
    return shown(
      visit,
      form,
      html`<div class="notice" role="alert">${findingsList(words, shownFindings(result.problems))}</div>`,
      422,
    );
  const line = result.events.at(-1)!;
  if (form.has('sure'))
    return seeOther(
      `${desk.at('p', found.policy.id, 'v', version.id, 'notice')}?entered=${line.seq}&about=${TOLD_AS[line.type] ?? 'change'}`,
    );
  return shown(visit, form, agreement(visit, form, { command: kind.command, line, version }));
};

/** What people are told of an event, where they are. */
const TOLD_AS: Readonly<Record<string, NoticeSubject>> = { corrected: 'correction', withdrawn: 'withdrawal' };

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

function shown(visit: Visit, form: Form, said: Html | null, status = 200) {
  const { found, version } = versionOf(visit);
  const { words, dictionary, request } = visit;
  const { command } = kindOf(visit);
  const title = words.event.titles[command.name] ?? command.name;
  const named = dictionary.version.short(dictionary.date(version.effective), version.id);
  const main = html`<h1>${title}<span class="subtitle">${named}</span></h1>${said}
<form method="post" action="${(request.url ?? '').replace(/\?.*/s, '')}" class="about-form" data-event>
${fieldsOfEvent(command).map((one) => control(visit, one, { form, version }))}
<p class="actions"><button class="${said === null ? 'button button-main' : 'button'}">${words.event.show}</button></p></form>`;
  return page(framed(visit, { title, main, trail: draftTrail(visit, found.policy), scripts: ['event'] }), {
    status,
  });
}

interface Agreed {
  readonly command: EventCommand<object>;
  readonly line: LedgerEvent;
  readonly version: Version;
}

/** What is about to be written, as readers will see it, and the button that writes it. */
function agreement(
  { words, dictionary, request }: Visit,
  form: Form,
  { command, line, version }: Agreed,
): Html {
  const fields = form.entries().filter(([name]) => name !== 'sure');
  const hidden = fields.map(([name, value]) => html`<input type="hidden"${attributes({ name, value })}>`);
  const { lead, text, lang } = eventSaid(dictionary, line, version);
  return html`<form method="post" action="${request.url}" class="panel">${hidden}
<blockquote>${lead && html`${lead} `}<span${attributes({ lang })}>${text}</span></blockquote><p>${words.event.sure(line.seq)}</p>
<p class="actions"><button class="button button-main" name="sure" value="yes">${words.event.titles[command.name] ?? words.event.write}: ${words.event.write}</button></p></form>`;
}

function control(
  { words }: Visit,
  { name, kind, choices: list, isRequired, description }: EventField,
  { form, version }: { readonly form: Form; readonly version: Version },
): Value {
  const asked =
    name === 'on'
      ? { label: words.event.day, help: words.event.dayHelp }
      : (words.event.fields[name] ?? { label: description });
  const value = form.value(name);
  const called = (choice: string) =>
    words.event.choices[`${name}.${choice}`] ??
    words.event.choices[choice] ??
    (isLocale(choice) ? languageName(choice) : choice);
  switch (kind) {
    case 'words':
      return wordsField(asked, name, value, isRequired);
    case 'day':
      return dayField(asked, name, value);
    case 'count':
      return field(
        asked,
        name,
        (id, help) =>
          html`<input type="number" min="0" step="1"${attributes({ id, name, value, 'aria-describedby': help })}>`,
      );
    case 'flag':
      return html`<label class="choice"><input type="checkbox"${attributes({ name, value: 'yes', checked: form.has(name) })}> ${asked.label}</label>`;
    case 'yesOrNo':
      return choices(asked, name, {
        value: value ?? '',
        options: [
          ['yes', { label: words.about.yes }],
          ['no', { label: words.about.no }],
          ['', { label: words.about.undecided }],
        ],
      });
    case 'locale':
    case 'choice':
      return field(
        asked,
        name,
        (id, help) =>
          html`<select${attributes({ id, name, required: isRequired, 'aria-describedby': help })}><option value="">${words.event.whole}</option>${(kind === 'locale' ? localesOf(version.translations) : list).map((one) => html`<option${attributes({ value: one, selected: one === value })}>${called(one)}</option>`)}</select>`,
      );
    case 'digestOf':
      return field(
        asked,
        name,
        (id, help) =>
          html`<input type="file"${attributes({ id, 'data-digest-of': name, 'aria-describedby': help })}><input type="hidden"${attributes({ name, value })}>`,
      );
    default:
      return kind satisfies never;
  }
}
