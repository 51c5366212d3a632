import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asOrdinaryUser, hasUsers } from '../testing/ordinary-user.ts';
import { sandbox } from '../testing/sandbox.ts';
import { clearPassing } from './left-behind.ts';

it('clears a folder with all that is in it, and one that is gone already', () => {
  const root = sandbox({ 'profile/Default/Cookies': 'a' });
  clearPassing(join(root, 'profile'));
  clearPassing(join(root, 'profile'));
  expect(existsSync(join(root, 'profile'))).toBe(false);
});

it.runIf(hasUsers)('leaves what the system does not let go, without failing the work that is done', () => {
  const root = sandbox({ 'profile/Default/Cookies': 'a' });
  for (const folder of ['', 'profile', 'profile/Default']) chmodSync(join(root, folder), 0o555);
  try {
    asOrdinaryUser(() => clearPassing(join(root, 'profile')));
    expect(existsSync(join(root, 'profile/Default/Cookies'))).toBe(true);
  } finally {
    for (const folder of ['', 'profile', 'profile/Default']) chmodSync(join(root, folder), 0o755);
  }
});
