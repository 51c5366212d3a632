import { mkdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import { refusedByDisk } from './refused-by-disk.ts';

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Unexpected success');
}

it('names both places where a folder in use could not be renamed, and what to do', () => {
  const busy = Object.assign(new Error("EBUSY: resource busy or locked, rename 'C:\\site\\dist'"), {
    code: 'EBUSY',
    syscall: 'rename',
    path: 'C:\\site\\dist',
    dest: 'C:\\site\\dist.7.old',
  });
  expect(refusedByDisk(busy)).toBe(
    'the system refused rename of C:\\site\\dist -> C:\\site\\dist.7.old (EBUSY): another program has it open, or you have no right to it. Close that program or get the right, then run this again',
  );
});

it('says nothing of errors of another kind', () => {
  const root = sandbox({ 'a/b': '' });
  for (const error of [
    thrownBy(() => rmdirSync(join(root, 'a'))),
    thrownBy(() => unlinkSync(join(root, 'none'))),
    thrownBy(() => mkdirSync(join(root, 'a'))),
    new Error('EBUSY'),
    'EBUSY',
    null,
  ])
    expect(refusedByDisk(error)).toBeNull();
});
