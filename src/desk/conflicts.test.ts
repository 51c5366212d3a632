/** Sections that a draft and a Word file both changed. */
import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { bothChanged, nearest } from './conflicts.ts';

const parse = (markdown: string) => parseMarkdown(markdown, { numbering: 'decimal' }).document;
const BASE =
  '## Scope {#scope}\n\nAll users.\n\n## Retention {#retention}\n\nKept for 3 years.\n\n### Copies {#copies}\n\nNone.\n';
const both = (ours: string, theirs: string) => bothChanged(parse(BASE), parse(ours), parse(theirs));

it.each([
  ['nothing changed', BASE, BASE, []],
  ['one of them changed it', BASE.replace('3 years', '2 years'), BASE, []],
  ['both changed it alike', BASE.replace('3 years', '2 years'), BASE.replace('3 years', '2 years'), []],
  ['each changed another section', BASE.replace('3 years', '2 years'), BASE.replace('All', 'Most'), []],
  [
    'each changed it in its own way',
    BASE.replace('3 years', '2 years'),
    BASE.replace('3 years', '1 year'),
    ['Retention'],
  ],
  ['only what stands in a subsection', BASE.replace('None', 'One'), BASE.replace('None', 'Two'), ['Copies']],
  ['one took it out', BASE.replace(/### Copies[\s\S]*/, ''), BASE.replace('None', 'Two'), ['Copies']],
  ['another number before it', `## New {#new}\n\nNew.\n\n${BASE}`, BASE.replace('3 years', '1 year'), []],
])('are named where %s', (_, ours, theirs, names) => {
  expect(both(ours, theirs)).toEqual(names);
});

it('are named in Russian as they are called', () => {
  const base = '## Сроки {#terms}\n\n3 года.\n';
  expect(bothChanged(parse(base), parse(base.replace('3', '4')), parse(base.replace('3', '5')))).toEqual([
    'Сроки',
  ]);
});

it.each([
  ['the same words', BASE, 'in force'],
  ['the words of another', BASE.replace('3 years', '1 year'), 'announced'],
  ['a change of its own', BASE.replace('All', 'Most'), 'in force'],
  ['a section that only another has', `${BASE}\n## Law {#law}\n\nOf Utopia.\n`, 'longer'],
])('are looked for against the text that a draft was begun from: %s', (_, ours, name) => {
  const texts = [
    ['announced', BASE.replace('3 years', '1 year')],
    ['longer', `${BASE}\n## Law {#law}\n\nOf Utopia.\n`],
    ['in force', BASE],
  ].map(([id, text]) => ({ id, document: parse(text!) }));
  expect(nearest(parse(ours), texts)?.id).toBe(name);
  expect(nearest(parse(ours), [])).toBeNull();
});
