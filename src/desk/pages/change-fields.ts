/** The questions that a person answers on a version: the same on the page of the change and before publishing. */
import type { Archive, ArchivedPolicy } from '../../archive/index.ts';
import type { Asked } from '../../languages/index.ts';
import { DECIDED_CLASSES } from '../../model/index.ts';
import { KINDS } from '../draft-record.ts';
import { attributes, type Html, html, type Value } from '../html.ts';
import { asOfOf, type Visit } from '../visit.ts';

/** A field with its name above, and its help below. */
export function field(
  { label, help }: Asked,
  name: string,
  control: (id: string, help: string | null) => Value,
): Html {
  const id = `f-${name}`;
  return html`<div class="field"><label for="${id}">${label}</label>${control(id, help ? `${id}-help` : null)}${help && html`<p class="help" id="${id}-help">${help}</p>`}</div>`;
}

export const dayField = (asked: Asked, name: string, value: string | null, least?: string): Html =>
  field(
    asked,
    name,
    (id, help) =>
      html`<input type="date"${attributes({ id, name, value, min: least, 'aria-describedby': help })}>`,
  );

export const wordsField = (asked: Asked, name: string, value: string | null, isRequired = false): Html =>
  field(
    asked,
    name,
    (id, help) =>
      html`<input type="text"${attributes({ id, name, value, required: isRequired, 'aria-describedby': help })}>`,
  );

/** One of several, each with what it means. */
export function choices(
  { label, help }: Asked,
  name: string,
  {
    value,
    options,
  }: { readonly value: string; readonly options: readonly (readonly [value: string, asked: Asked])[] },
): Html {
  const option = ([one, { label: said, help: meaning }]: readonly [string, Asked]) =>
    html`<label class="choice"><input type="radio"${attributes({ name, value: one, checked: one === value })}> ${said}${meaning && html` <span class="meaning">${meaning}</span>`}</label>`;
  return html`<fieldset id="f-${name}"><legend>${label}</legend>${help && html`<p class="help">${help}</p>`}${options.map(option)}</fieldset>`;
}

/** Where a script puts what was found of an answer. */
export const foundAt = (name: string): Html => html`<div class="field-found" data-found="${name}"></div>`;

/** What the draft's record says of the change. */
export function changeFields(visit: Visit, archive: Archive, { draft }: ArchivedPolicy): Html {
  const { words } = visit;
  const { about } = words;
  const { effective, approved, label, change } = draft!.record;
  const today = asOfOf(visit, archive);
  return html`${classChoice(visit, change.class ?? '')}${foundAt('class')}${materialChoice(visit, change.material ?? null)}${foundAt('material')}
${wordsField(about.reason, 'reason', change.reason ?? null)}${foundAt('reason')}
${dayField(about.effective, 'effective', effective, today)}${foundAt('effective')}
<p class="help"><button type="button" class="button" data-take-earliest hidden>${about.takeEarliest}</button></p>
<fieldset><legend>${about.kinds.label}</legend><div class="kinds">${KINDS.map((kind) => html`<label class="choice"><input type="checkbox"${attributes({ name: 'kinds', value: kind, checked: (change.kinds ?? []).some((one) => one === kind) })}> ${about.kindNames[kind] ?? kind}</label>`)}</div></fieldset>
${dayField(about.approved, 'approved', approved)}${wordsField(about.label, 'label', label)}`;
}

export const classChoice = ({ words: { about } }: Visit, value: string): Html =>
  choices(about.class, 'class', {
    value: (DECIDED_CLASSES as readonly string[]).includes(value) ? value : '',
    options: [
      ...DECIDED_CLASSES.map((one) => [one, about.classes[one]] as const),
      ['', { label: about.undecided }] as const,
    ],
  });

export const materialChoice = ({ words: { about } }: Visit, value: boolean | null): Html =>
  choices(about.material, 'material', {
    value: value === null ? '' : value ? 'yes' : 'no',
    options: [
      ['yes', { label: about.yes }],
      ['no', { label: about.no }],
      ['', { label: about.undecided }],
    ],
  });
