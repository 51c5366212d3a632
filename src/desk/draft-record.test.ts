/** What a form says goes into `version.yaml`; what it does not speak of stays as it was written. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { Form } from './body.ts';
import { recorded } from './draft-record.ts';

const form = (fields: Readonly<Record<string, string>>) => new Form(new URLSearchParams(fields));
const textOf = (text: string, fields: Readonly<Record<string, string>>): string => {
  const result = recorded(text, form(fields));
  if ('field' in result) throw new Error(`${result.field}: ${result.message}`);
  return result.text;
};

const RECORD = `# Ours: ask Aigerim before the summer
sample: true
change:
  # why we do this
  class: editorial
  kinds: []
  summary:
    en: [Shorter]
`;

it('leaves comments, other keys and lines that say the same', () => {
  const text = textOf(RECORD, { class: 'editorial', 'summary.en.0.becomes': 'Shorter' });
  expect(text).toBe(RECORD);
});

it('writes what was answered, and takes out what is answered no more', () => {
  const text = textOf(RECORD, {
    class: 'substantive',
    material: 'yes',
    reason: 'Less is kept',
    effective: '2027-03-01',
    kinds: 'retention',
    'summary.en.0.clause': 'retention',
    'summary.en.0.becomes': 'Kept for\r\n1 year',
  });
  expect(text).toContain('# Ours: ask Aigerim before the summer');
  expect(parse(text)).toEqual({
    sample: true,
    effective: '2027-03-01',
    change: {
      class: 'substantive',
      material: true,
      reason: 'Less is kept',
      kinds: ['retention'],
      summary: { en: [{ clause: 'retention', becomes: 'Kept for 1 year' }] },
    },
  });
  expect(parse(textOf(text, {}))).toEqual({ sample: true, change: { kinds: [], summary: {} } });
});

it('begins a record where none is', () => {
  expect(parse(textOf('', { class: 'editorial' }))).toMatchObject({ change: { class: 'editorial' } });
});

it('writes words as words, whatever signs of YAML stand in them', () => {
  const hostile = '- &a [x]: {y} # "z" \'q\' !!js/function | >';
  expect(parse(textOf('', { reason: hostile })).change.reason).toBe(hostile);
});

it('keeps no point that says nothing of what becomes, and counts it', () => {
  expect(recorded('', form({ 'summary.en.0.was': 'Before' }))).toMatchObject({ open: 1 });
  expect(recorded('', form({ 'summary.en.0.clause': 'scope' }))).toMatchObject({ open: 0 });
});

it.each([
  ['a day that is none', { effective: '2027-02-30' }, 'effective'],
  ['days out of order', { approved: '2027-05-01', effective: '2027-04-01' }, ''],
  ['a sign that nobody sees', { label: 'a\u202eb' }, 'label'],
])('refuses %s', (_, fields, field) => {
  const result = recorded('published: 2027-04-01\n', form(fields));
  expect('field' in result && result.field).toContain(field);
});

it('takes no kind and no class that there is not', () => {
  expect(parse(textOf('', { kinds: 'gold', class: 'unknown' }))).toEqual({
    change: { kinds: [], summary: {} },
  });
});
