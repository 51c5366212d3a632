import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { changesOf } from './changes.ts';
import { knownRedline } from './known.ts';

const [from, to] = ['We keep data for 3 years.', 'We keep data for 5 years.'].map(
  (text) => parseMarkdown(text).document,
) as [ReturnType<typeof parseMarkdown>['document'], ReturnType<typeof parseMarkdown>['document']];

it('compares two documents once, and tells their changes once', () => {
  expect(knownRedline(from, to)).toBe(knownRedline(from, to));
  expect(changesOf(knownRedline(from, to))).toBe(changesOf(knownRedline(from, to)));
  expect(knownRedline(to, from)).not.toBe(knownRedline(from, to));
});

it('compares them once for every copy of the code in a process', async () => {
  // As the pages of a site have one of their own.
  const copy = './known.ts?copy';
  const other = (await import(/* @vite-ignore */ copy)) as typeof import('./known.ts');
  expect(other.knownRedline).not.toBe(knownRedline);
  expect(other.knownRedline(from, to)).toBe(knownRedline(from, to));
});
