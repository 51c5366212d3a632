import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../src/testing/sandbox.ts';
import { generatedFiles } from './generated.ts';
import { generatedLists } from './lists.ts';
import { filesReference } from './reference/files.ts';
import { referencePages } from './reference/index.ts';

it('what is made from other files is as they are: npm run generate writes it', async () => {
  const files = [...generatedLists(PROJECT), ...generatedFiles(PROJECT), ...(await referencePages())];
  for (const [path, content] of files) expect(readFileSync(join(PROJECT, path), 'utf8'), path).toBe(content);
});

it('every key of a file is described where its schema stands', () => {
  const silent = filesReference()
    .split('\n')
    .filter((line) => /^\| `.*\| +\|$/.test(line))
    // Said by the key around it; its definition is published in the schemas of the API too.
    .filter((line) => !line.startsWith('| `origin.from` |'));
  expect(silent).toEqual([]);
});
