/** A question of a kind of event, in the form that its answer has. */
import type { Asked } from '../../languages/index.ts';
import { isLocale, localesOf, type Version } from '../../model/index.ts';
import type { Form } from '../body.ts';
import type { EventField } from '../event-form.ts';
import { attributes, html, type Value } from '../html.ts';
import { languageName, type Visit } from '../visit.ts';
import { choices, dayField, field, wordsField } from './change-fields.ts';

/** How the desk asks for it: in words for this event alone, else in those of the option, else as the command describes it. */
export const askedOf = (
  { words }: Pick<Visit, 'words'>,
  { name, command, description }: EventField,
): Asked =>
  name === 'on'
    ? { label: words.event.day, help: words.event.dayHelp }
    : (words.event.fields[`${command}.${name}`] ?? words.event.fields[name] ?? { label: description });

/** What a choice is called. */
export const choiceCalled = ({ words }: Visit, name: string, choice: string): string =>
  words.event.choices[`${name}.${choice}`] ??
  words.event.choices[choice] ??
  (isLocale(choice) ? languageName(choice) : choice);

export function control(
  visit: Visit,
  asking: EventField,
  { form, version }: { readonly form: Form; readonly version: Version },
): Value {
  const { words } = visit;
  const { name, kind, choices: list, isRequired } = asking;
  const asked = askedOf(visit, asking);
  const value = form.value(name);
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
      return html`<label class="choice"><input type="checkbox"${attributes({ name, value: 'yes', checked: form.has(name) })}><span>${asked.label}</span></label>`;
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
          html`<select${attributes({ id, name, required: isRequired, 'aria-describedby': help })}><option value="">${words.event.whole}</option>${(kind === 'locale' ? localesOf(version.translations) : list).map((one) => html`<option${attributes({ value: one, selected: one === value })}>${choiceCalled(visit, name, one)}</option>`)}</select>`,
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
