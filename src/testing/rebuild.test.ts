import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isError, publishDraft } from '../archive/index.ts';
import { CHECKSUMS_FILE, checksums, filesIn } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { DRAFTED, ORGANISATION, PROJECT, sampleSandbox, sandbox, TEXT } from './sandbox.ts';

/** A policy in two languages, or in `npm run trials` the shipped policies; and the same elsewhere. */
function rebuilt() {
  if (process.env.GAZETTE_TRIALS === 'full')
    return { root: sampleSandbox(), site: 'https://automaster.kz/', other: PROJECT };
  const root = sandbox({
    ...DRAFTED,
    'policies/organisation.yaml': ORGANISATION.replace('locales: [en]', 'locales: [en, ru]'),
    'policies/privacy/draft/ru.md': TEXT.replace('authoritative', 'informative'),
  });
  const { problems } = publishDraft(root, {
    policy: 'privacy',
    effective: '2026-11-20',
    published: '2026-11-20',
    class: 'substantive',
    material: true,
    reason: 'New law',
    now: () => '2026-11-20T09:00:00Z',
  });
  expect(problems.filter(isError)).toEqual([]);
  const other = sandbox();
  cpSync(join(root, 'policies'), join(other, 'policies'), { recursive: true });
  return { root, site: 'https://acme.example/', other };
}

describe('verify --rebuild', () => {
  it('gives the same bytes from nothing, the search index too, and names what a stranger would not get', async () => {
    const { root, site, other } = rebuilt();
    const built = await gazette('build', '--no-pdf', '--as-of', '2026-12-01', '--root', root);
    expect(built.status, built.stderr).toBe(0);
    const dist = join(root, 'dist');
    // Of the same policies elsewhere, as a stranger has them.
    const rebuild = (...more: string[]) =>
      gazette('verify', dist, '--as-of', '2026-12-01', '--rebuild', other, ...more);
    expect(filesIn(dist).filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(10);
    expect(await rebuild()).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Every file of the site is the one that a build'),
    });
    expect(await rebuild('--base-url', 'https://other.example')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`Unexpected address ${site}, expected https://other.example/`),
    });
    expect(await gazette('verify', dist, '--as-of', '2026-11-30')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Unexpected day of the build 2026-12-01, expected none after today'),
    });
    const planted = [
      // Words around the texts, of which the ledger knows nothing.
      ['en/search/index.html', '</main>', '<p>Other words.</p></main>'],
      ['404.html', '</body>', '<p>Other words.</p></body>'],
      ['robots.txt', 'User-agent', '# \nUser-agent'],
    ] as const;
    for (const [path, from, to] of planted) {
      const file = join(dist, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    }
    const fragment = filesIn(dist).find((path) => path.endsWith('.pf_fragment'))!;
    writeFileSync(join(dist, fragment), 'nothing');
    writeFileSync(join(dist, CHECKSUMS_FILE), checksums(dist));
    const { status, stderr } = await rebuild();
    expect(status).toBe(1);
    for (const path of [...planted.map(([name]) => name), fragment])
      expect(stderr).toContain(`${path}:1:1 error site/rebuild`);
    expect(stderr.match(/site\/rebuild/g)).toHaveLength(planted.length + 1);
  }, 240_000);

  it('needs policies and a built site', async () => {
    const root = sampleSandbox();
    expect(await gazette('verify', root, '--rebuild', root)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('name its folder'),
    });
    expect(await gazette('verify', root, '--rebuild', sandbox())).toMatchObject({ status: 2 });
  });
});
