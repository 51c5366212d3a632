import { describe, expect, it } from 'vitest';
import { gazette } from '../testing/gazette.ts';
import { sampleSandbox } from '../testing/sandbox.ts';
import { EXIT } from './report.ts';

describe('what is not there', () => {
  it.each([
    ['a day ahead', ['next', '--as-of', '2027-03-01'], /nothing is known to change/],
    ['a draft', ['diff', 'privacy', 'in-force', 'draft'], /has no draft in `ru`/],
    [
      'a version in force',
      ['diff', 'privacy', 'in-force', '2024-09-01', '--as-of', '2020-01-01'],
      /no version in force/,
    ],
    ['a notice', ['notice', 'privacy', '2024-09-01'], /has no notice in `ru`/],
  ])('%s: status 4 and a sentence, with --json an object whose ok is true', async (_, call, words) => {
    const root = sampleSandbox();
    const told = await gazette(...call, '--root', root);
    expect(told).toMatchObject({ status: EXIT.nothing });
    expect(told.stdout + told.stderr).toMatch(words);
    const { status, stdout } = await gazette(...call, '--root', root, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([EXIT.nothing, expect.objectContaining({ ok: true })]);
  });

  it('is no wrong use, which has its own status and no object', async () => {
    const { status, stdout } = await gazette(
      'diff',
      'privacy',
      'in-force',
      '1999-01-01',
      '--root',
      sampleSandbox(),
      '--json',
    );
    expect([status, stdout]).toEqual([EXIT.usage, '']);
  });
});
