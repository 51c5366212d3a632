import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gazette } from '../testing/gazette.ts';
import { DRAFTED, POLICY, sandbox, TEXT, write } from '../testing/sandbox.ts';

const drafted = () => sandbox({ ...DRAFTED, 'policies/privacy/policy.yaml': `${POLICY}approvals: 2\n` });
const publish = (root: string, effective = '2026-12-01') =>
  gazette(
    ...['publish', 'privacy', '--effective', effective, '--class', 'substantive', '--material', 'yes'],
    ...['--reason', 'New law', '--yes', '--root', root],
  );
const approve = (root: string, by: string, role = 'legal') =>
  gazette('approve', 'privacy', '--by', by, '--role', role, '--root', root);
const eventsIn = (root: string) =>
  readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('approvals', () => {
  it('are asked for by publish, counted once a person, and entered with the version', async () => {
    const root = drafted();
    expect(await publish(root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        'error draft/approvals Unexpected 0 approvals of this draft (nobody yet)',
      ),
    });
    expect((await approve(root, 'Anna')).stdout).toContain('1 of 2 approvals');
    expect((await approve(root, 'anna ')).stdout).toContain('1 of 2 approvals');
    expect((await publish(root)).stderr).toContain('Unexpected 1 approvals of this draft (anna)');
    expect((await approve(root, 'Boris', 'privacy officer')).stdout).toContain('2 of 2 approvals');
    expect(await publish(root)).toMatchObject({ status: 0 });
    expect(eventsIn(root).map(({ type, by, role }) => [type, by, role])).toEqual([
      ['published', undefined, undefined],
      ['approved', 'anna', 'legal'],
      ['approved', 'Boris', 'privacy officer'],
    ]);
    expect(existsSync(join(root, 'policies/privacy/2026-12-01/approvals.yaml'))).toBe(false);
    expect((await gazette('verify', root)).status).toBe(0);
    await gazette('build', '--no-pdf', '--root', root);
    const page = readFileSync(join(root, 'dist/en/privacy/2026-12-01/record/index.html'), 'utf8');
    expect(page).toMatch(/Approved on [^<]* by Boris \(privacy officer\), as only the publisher says\./);
    // The evidence carries the lines, and shows them to whoever opens it.
    const zip = join(root, 'evidence.zip');
    const packed = await gazette('evidence', 'privacy', '--on', '2026-12-01', '--out', zip, '--root', root);
    expect(packed.status, packed.stderr).toBe(0);
    const files = Object.entries(unzipSync(readFileSync(zip)));
    const textOf = (name: RegExp) =>
      files
        .filter(([path]) => name.test(path))
        .map(([, bytes]) => strFromU8(bytes))
        .join('\n');
    expect(textOf(/ledger\.jsonl$/)).toBe(readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8'));
    expect(textOf(/README/)).toMatch(
      /Approved on .* by anna \(legal\)[\s\S]*Approved on .* by Boris \(privacy officer\)/,
    );
  });

  it('are of the draft as it was, and asked for again after a change', async () => {
    const root = drafted();
    await approve(root, 'Anna');
    await approve(root, 'Boris');
    write(root, { 'policies/privacy/draft/en.md': TEXT.replace('3 years', '9 years') });
    expect((await publish(root)).stderr).toContain('Unexpected 0 approvals');
    await approve(root, 'Boris');
    expect((await publish(root)).stderr).toContain('Unexpected 1 approvals of this draft (Boris)');
  });

  it('are told where they are dated before the draft can have begun', async () => {
    const root = drafted();
    await approve(root, 'Anna');
    await approve(root, 'Boris');
    expect((await publish(root)).status).toBe(0);
    const check = async () => (await gazette('check', '--root', root)).stdout;
    expect(await check()).not.toContain('ledger/early-approval');
    write(root, {
      'policies/privacy/draft/version.yaml': DRAFTED['policies/privacy/draft/version.yaml']!,
      'policies/privacy/draft/en.md': TEXT.replace('3 years', '9 years'),
    });
    await approve(root, 'Anna');
    await approve(root, 'Boris');
    const file = join(root, 'policies/privacy/draft/approvals.yaml');
    const day = /by: Anna[\s\S]*?date: (\d{4}-\d{2}-\d{2})/.exec(readFileSync(file, 'utf8'))![1]!;
    writeFileSync(file, readFileSync(file, 'utf8').replace(day, '2026-11-01'));
    const next = await publish(root, '2027-01-01');
    expect(next.status, next.stderr).toBe(0);
    const lines = (await check()).split('\n').filter((line) => line.includes('ledger/early-approval'));
    expect(lines).toEqual([
      expect.stringMatching(
        /^policies\/ledger\.jsonl:5:1 warning .*approval of privacy 2027-01-01 dated 2026-11-01, before line 1 published 2026-12-01 on/,
      ),
    ]);
  });

  it('need a draft, a name and a role, and a file that can be read', async () => {
    const root = drafted();
    expect((await approve(root, '  ')).status).toBe(2);
    write(root, { 'policies/privacy/draft/approvals.yaml': 'approvals: many\n' });
    const checked = await gazette('check', '--root', root);
    expect(`${checked.stdout}${checked.stderr}`).toMatch(/draft\/approvals\.yaml:\d+:\d+ error/);
  });
});
