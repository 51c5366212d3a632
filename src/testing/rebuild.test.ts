import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKSUMS_FILE, checksums, filesIn } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { PROJECT, sampleSandbox, sandbox } from './sandbox.ts';

describe('verify --rebuild', () => {
  it('gives the same bytes from nothing, the search index too, and names what a stranger would not get', async () => {
    const root = sampleSandbox();
    await gazette('build', '--no-pdf', '--as-of', '2026-12-01', '--root', root);
    const dist = join(root, 'dist');
    const rebuild = (...more: string[]) =>
      gazette('verify', dist, '--as-of', '2026-12-01', '--rebuild', PROJECT, ...more);
    expect(filesIn(dist).filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(10);
    expect(await rebuild()).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Every file of the site is the one that a build'),
    });
    expect(await rebuild('--base-url', 'https://other.example')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        'Unexpected address https://automaster.kz/, expected https://other.example/',
      ),
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
