import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import { workingIn } from './working-folder.ts';

it('works under the name that the system has for a folder behind a link, and goes back', async () => {
  const root = realpathSync(sandbox());
  mkdirSync(join(root, 'site/.cache'), { recursive: true });
  symlinkSync(join(root, 'site'), join(root, 'linked'));
  const before = process.cwd();
  const home = await workingIn(join(root, 'linked/.cache'), async (own) => {
    expect(process.cwd()).toBe(own);
    return own;
  });
  expect(home).toBe(join(root, 'site/.cache'));
  await expect(workingIn(home, () => Promise.reject(new Error('of the work')))).rejects.toThrow(
    'of the work',
  );
  expect(process.cwd()).toBe(before);
});
