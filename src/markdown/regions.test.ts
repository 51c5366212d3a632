/** Generated sections of a draft, in the line ends of either kind of system. */
import { expect, it } from 'vitest';
import { isIntact, marked, regenerated, regionsOf, withoutMarks } from './index.ts';

const FILLED = `---
title: Privacy
---

## Data {#data}

We keep names.

- name
- address

## Rights {#rights}

Write to us.
`;
const asWindows = (text: string) => text.replaceAll('\n', '\r\n');

it('are found, and intact, where an editor gave the draft the line ends of Windows', () => {
  const regions = regionsOf(asWindows(marked(FILLED)));
  expect(regions.map((region) => [region.id, isIntact(region)])).toEqual([
    ['data', true],
    ['rights', true],
  ]);
  const changed = asWindows(marked(FILLED).replace('names', 'nicknames'));
  expect(regionsOf(changed).map(isIntact)).toEqual([false, true]);
});

it('leave no mark behind, and the text its line ends', () => {
  const draft = marked(FILLED);
  expect(withoutMarks(draft)).not.toContain('[//]');
  expect(withoutMarks(asWindows(draft))).toBe(asWindows(withoutMarks(draft)));
  expect(withoutMarks('No marks.\r\n\r\n\r\nKept.')).toBe('No marks.\r\n\r\n\r\nKept.');
});

it('are written again as they would be with other line ends, without doubling a section', () => {
  const next = FILLED.replace('Write to us.', 'Call us.');
  const once = regenerated(marked(FILLED), next);
  const again = regenerated(asWindows(marked(FILLED)), next);
  expect([again.text, again.kept]).toEqual([asWindows(once.text), []]);
  expect(once.text.match(/## Rights/g)).toHaveLength(1);
});
