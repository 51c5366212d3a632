/**
 * What is published stays as it is: the first archive is written, read, verified and built as it was, byte for byte.
 *
 * `golden/*.txt` hold digests. A difference that is meant is written with `GAZETTE_GOLDEN=write` and told in the changelog.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive, sha256 } from '../archive/index.ts';
import { filesIn, verify } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { differences, siteDigests } from './golden.ts';
import { lifeArchive } from './life-archive.ts';
import { PROJECT, sampleSandbox, sandbox, write } from './sandbox.ts';

const FIRST = join(PROJECT, 'src/testing/archives/first');
const GOLDEN = join(PROJECT, 'src/testing/golden');

/** Holds `lines` against the golden list `name`. */
function expectGolden(name: string, lines: readonly string[]): void {
  const path = join(GOLDEN, `${name}.txt`);
  if (process.env.GAZETTE_GOLDEN === 'write') {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(path, `${lines.join('\n')}\n`);
  }
  const golden = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
  expect(differences(golden, lines)).toEqual([]);
}

/** A copy of the first archive, which a build may write beside. */
function firstArchive(): string {
  const root = sandbox();
  cpSync(FIRST, root, { recursive: true });
  return root;
}

describe('the first archive', () => {
  it('is written again by the same calls, byte for byte', () => {
    const root = sandbox();
    lifeArchive(root);
    const bytes = (folder: string) =>
      filesIn(join(folder, 'policies'))
        // The lock of whoever writes.
        .filter((path) => !path.startsWith('.'))
        .map((path) => [path, readFileSync(join(folder, 'policies', path), 'utf8')]);
    expect(bytes(root)).toEqual(bytes(FIRST));
  });

  it('is read without a fault and verified', async () => {
    expect(readArchive(firstArchive()).problems.map(String)).toEqual([]);
    expect(await verify(FIRST)).toMatchObject({ kind: 'policies', versions: 9, problems: [] });
  });

  it.each([
    ['before', '2026-10-01'],
    ['after', '2026-12-10'],
  ])('is built as it was, %s its versions began', async (name, day) => {
    const root = firstArchive();
    const built = await gazette('build', '--no-pdf', '--as-of', day, '--root', root);
    expect(built).toMatchObject({ status: 0 });
    expectGolden(`first-${name}`, siteDigests(join(root, 'dist')));
    expect(await verify(join(root, 'dist'))).toMatchObject({ problems: [] });
  });

  it('gives the same findings and the same evidence', async () => {
    const root = firstArchive();
    const lines: string[] = [];
    const sarif = await gazette('check', '--format', 'sarif', '--as-of', '2026-10-20', '--root', root);
    lines.push(`${sha256(sarif.stdout.replace(/"(version|semanticVersion)": "\d+\.\d+\.\d+"/g, ''))}  sarif`);
    for (const [policy, day] of [
      ['privacy', '2026-10-20'],
      ['privacy', '2026-11-20'],
      ['cookies', '2026-11-20'],
    ] as const) {
      const out = join(root, `${policy}-${day}.zip`);
      const { status } = await gazette(
        'evidence',
        policy,
        '--on',
        day,
        '--as-of',
        '2026-12-10',
        '--out',
        out,
        '--root',
        root,
      );
      expect(status).toBe(0);
      lines.push(`${sha256(readFileSync(out))}  evidence ${policy} ${day}`);
    }
    expectGolden('first-files', lines);
  });
});

describe('the shipped policies', () => {
  it('are built as they were', async () => {
    const root = sampleSandbox();
    await gazette('build', '--no-pdf', '--as-of', '2026-11-28', '--root', root);
    expectGolden('sample', siteDigests(join(root, 'dist')));
  });
});

describe('an archive that says in which form it is written', () => {
  it('is read in the form that there is, and refused in a later one', () => {
    const organisation = 'policies/organisation.yaml';
    const root = firstArchive();
    const text = readFileSync(join(root, organisation), 'utf8');
    write(root, { [organisation]: `gazette: 1\n${text}` });
    expect(readArchive(root).problems.map(String)).toEqual([]);
    write(root, { [organisation]: `gazette: 2\n${text}` });
    expect(readArchive(root).problems.map(({ reason }) => reason)).toEqual([
      '`gazette`: Unexpected form `2`, expected `1`: this archive is written by a later version of Gazette',
    ]);
  });
});
