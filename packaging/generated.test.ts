import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../src/testing/sandbox.ts';
import { generated } from './generated.ts';

it('what is made from other files is as they are: npm run generate writes it', async () => {
  for (const [path, content] of await generated(PROJECT))
    expect(readFileSync(join(PROJECT, path), 'utf8'), path).toBe(content);
});
