import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import { clearPartsOf, writeOnce } from './write-once.ts';

it('writes a file for its owner alone, and leaves nothing beside it', () => {
  const folder = sandbox();
  expect(writeOnce(join(folder, 'key'), 'one\n')).toBe(true);
  expect(readdirSync(folder)).toEqual(['key']);
  expect(readFileSync(join(folder, 'key'), 'utf8')).toBe('one\n');
  if (process.platform !== 'win32') expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
});

it('leaves what another process has written', () => {
  const folder = sandbox({ key: 'theirs\n' });
  expect(writeOnce(join(folder, 'key'), 'ours\n')).toBe(false);
  expect(readFileSync(join(folder, 'key'), 'utf8')).toBe('theirs\n');
  expect(readdirSync(folder)).toEqual(['key']);
});

it('clears what killed processes left, not what a running one is writing', () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const folder = sandbox();
  for (const pid of [ended, process.ppid]) writeFileSync(join(folder, `key.${pid}.part`), 'half');
  writeFileSync(join(folder, 'key.txt'), 'of somebody else');
  clearPartsOf(join(folder, 'key'));
  expect(readdirSync(folder).sort()).toEqual([`key.${process.ppid}.part`, 'key.txt'].sort());
});
