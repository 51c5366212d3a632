import { expect, it } from 'vitest';
import { type Kind, kindsOf } from './kinds.ts';
import { parse } from './redline.ts';

const [LONG, OTHER] = [
  'We keep what you send us for as long as the contract between us lasts, and no longer.',
  'You may ask us at any time to show you everything that we hold about your person.',
];
const kinds = (old: string, next: string): Kind[] => kindsOf(parse(old), parse(next));

it.each<[string, string, Kind[]]>([
  [`${LONG}\n\n${OTHER}`, `${OTHER}\n\n${LONG}`, ['moved paragraph']],
  [`- ${LONG}\n- ${OTHER}`, `- ${OTHER}\n- ${LONG}`, ['moved within a list']],
  [
    `${LONG}\n\n${OTHER}\n\nEnd.`,
    `${OTHER}\n\nEnd.\n\n${LONG.replace('contract', 'agreement')}`,
    ['moved and edited'],
  ],
  [`1.1 ${LONG}`, `1.2 ${LONG}`, ['renumbered by hand']],
  [`1. ${LONG}`, `1. New.\n2. ${LONG}`, ['renumbered list']],
  ['| A |\n|-|\n| 1 |', '| A | B |\n|-|-|\n| 1 | 2 |', ['other columns']],
  ['Text.', 'Text.[^1]\n\n[^1]: Note.', ['footnotes']],
  ['a "b" c', 'a «b» c', ['looks alone']],
  ['one', 'two', []],
])('tells what happens from %j to %j', (old, next, expected) => {
  expect(kinds(old, next)).toEqual(expected);
});
