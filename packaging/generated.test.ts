import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../src/testing/sandbox.ts';
import { generatedFiles } from './generated.ts';
import { generatedLists } from './lists.ts';

it('what is made from other files is as they are: npm run generate writes it', () => {
  for (const [path, content] of [...generatedLists(PROJECT), ...generatedFiles(PROJECT)])
    expect(readFileSync(join(PROJECT, path), 'utf8'), path).toBe(content);
});
