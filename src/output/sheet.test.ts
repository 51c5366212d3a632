import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { textsSheet } from './sheet.ts';

const { document } = parseMarkdown('## A {#a}\n\nText.\n');
const sheetIn = (locale: string, heading: string) =>
  textsSheet({
    from: document,
    to: document,
    locale,
    headings: [heading, heading],
    names: ['2026-01-01', '2026-12-15'],
    author: '',
    date: '2026-12-15',
    tense: 'has',
  });

it.each([
  ['ru', 'Политика', '2026-01-01 → 2026-12-15', 'Политика: 2026-01-01 → 2026-12-15'],
  ['ja', '方針', '2026-01-01 → 2026-12-15', '方針：2026-01-01 → 2026-12-15'],
  ['fr', 'Politique', '2026-01-01 → 2026-12-15', 'Politique\u00a0: 2026-01-01 → 2026-12-15'],
  // From right to left the older one stands on the right, and the arrow leads on from it.
  ['ar', 'سياسة', '2026-01-01 ← 2026-12-15', 'سياسة: 2026-01-01 ← 2026-12-15'],
  ['he', 'מדיניות', '2026-01-01 ← 2026-12-15', 'מדיניות: 2026-01-01 ← 2026-12-15'],
])('leads in %s from the older text to the newer one', (locale, heading, pair, footer) => {
  const { dates, footer: feet } = sheetIn(locale, heading);
  expect([dates, feet]).toEqual([[pair], [footer]]);
});

it('ends each part of a title as its script does', () => {
  expect(sheetIn('ja', '方針').title).toMatch(/：方針。2026/);
  expect(sheetIn('ru', 'Политика').title).toMatch(/: Политика\. 2026/);
});
