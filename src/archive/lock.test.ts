/** One writer at a time, on systems that take no file away while it is open. */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asOrdinaryUser, hasUsers } from '../testing/ordinary-user.ts';
import { DRAFTED, sandbox } from '../testing/sandbox.ts';
import { checkArchive, readArchive } from './index.ts';
import { withLock } from './lock.ts';

const LOCK = 'policies/.lock';

it.runIf(hasUsers)('gives the work its end where the file may not be taken away', () => {
  const root = sandbox({ ...DRAFTED, [LOCK]: '' });
  chmodSync(root, 0o755);
  chmodSync(join(root, LOCK), 0o666);
  chmodSync(join(root, 'policies'), 0o555);
  try {
    asOrdinaryUser(() => {
      expect(withLock(root, () => 'done')).toBe('done');
      // The file that stayed is locked again, and what goes wrong inside is told as it is.
      expect(() =>
        withLock(root, () => {
          throw new Error('of the work');
        }),
      ).toThrow('of the work');
    });
  } finally {
    chmodSync(join(root, 'policies'), 0o755);
  }
  expect(readFileSync(join(root, LOCK), 'utf8')).toBe('');
});

it('is seen by nobody who reads the policies', () => {
  const without = checkArchive(readArchive(sandbox(DRAFTED)).found).map(String);
  const root = sandbox({ ...DRAFTED, [LOCK]: '' });
  expect(checkArchive(readArchive(root).found).map(String)).toEqual(without);
});

it('takes away what somebody put in the place of the lock, and its own file', () => {
  const root = sandbox(DRAFTED);
  writeFileSync(join(root, LOCK), 'no database at all, but a page of words\n'.repeat(50));
  expect(withLock(root, () => existsSync(join(root, LOCK)))).toBe(true);
  expect(readdirSync(join(root, 'policies'))).not.toContain('.lock');
});
