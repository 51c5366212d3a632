import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { settleText } from './settle.ts';

const isSame = (one: string, other: string) => fingerprint(one) === fingerprint(other);

it.each([
  ['Files stand in `/_files/`.', 'Files stand in `/files/`.'],
  ['Files stand in /_files/ now.', 'Files stand in /files/ now.'],
  ['Prices (*) are net.', 'Prices () are net.'],
  ['*Required fields.', 'Required fields.'],
  ['Write \\*name\\* here.', 'Write *name* here.'],
  ['```sh\n# begin\nrun\n```', '```sh\nbegin\nrun\n```'],
  ['Do this:\n\n    - run\n', 'Do this:\n\n    run\n'],
  ['<pre>\n# begin\n</pre>', '<pre>\nbegin\n</pre>'],
  ['Call `[a](b.md)` now.', 'Call `[a]` now.'],
])('tells texts apart whose words are others: %j, %j', (one, other) => {
  expect(settleText(one).words).not.toBe(settleText(other).words);
  expect(isSame(one, other)).toBe(false);
});

it.each([
  ['See [us](https://a.example/x).', 'See [us](https://a.example/y).'],
  ['# Retention\n\nWe keep it.', '## Retention\n\nWe keep it.'],
  ['- One\n- Two', '* One\n* Two'],
  ['One\n\n---\n\nTwo', 'One\n\n***\n\nTwo'],
])('knows texts of the same words without parsing them: %j, %j', (one, other) => {
  expect(isSame(one, other)).toBe(true);
});
