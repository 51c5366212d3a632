/** An organisation whose name and site nobody has written yet is checked, built and published by none. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazette } from './gazette.ts';
import { DRAFTED, sandbox } from './sandbox.ts';

const FOLDER = { 'privacy-2024-03-01.md': '# Privacy\n\n## Data {#data}\n\nWe keep your name for a year.\n' };
const HISTORY = ['import', 'markdown'];
const organisation = (root: string) => readFileSync(join(root, 'policies/organisation.yaml'), 'utf8');

describe('placeholders', () => {
  it('that import writes stop check, build and publish until they are filled in', async () => {
    const root = sandbox();
    const folder = sandbox(FOLDER);
    const taken = await gazette(...HISTORY, folder, '--root', root);
    expect([taken.status, taken.stderr]).toEqual([
      0,
      expect.stringContaining('write `name` and `site` of your organisation into policies/organisation.yaml'),
    ]);
    const checked = await gazette('check', '--root', root);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(
      /policies\/organisation\.yaml:3:3 error archive\/placeholder Unexpected placeholder `Company`, expected the name/,
    );
    expect(checked.stdout).toMatch(
      /organisation\.yaml:4:1 error archive\/placeholder Unexpected placeholder `https:\/\/example\.org`/,
    );
    const built = await gazette('build', '--no-pdf', '--root', root);
    expect([built.status, built.stderr]).toEqual([1, expect.stringContaining('archive/placeholder')]);
    await gazette('draft', 'privacy', '--root', root);
    const published = await gazette(
      ...['publish', 'privacy', '--effective', '2099-01-01', '--class', 'editorial', '--root', root],
    );
    expect([published.status, published.stderr]).toEqual([1, expect.stringContaining('archive/placeholder')]);

    // What else is taken in waits for nobody.
    const more = sandbox({ 'terms-2024-03-01.md': '# Terms\n\nBe kind.\n' });
    expect((await gazette(...HISTORY, more, '--root', root)).status).toBe(0);
    const file = join(root, 'policies/organisation.yaml');
    writeFileSync(
      file,
      organisation(root).replace('Company', 'Acme').replace('https://example.org', 'https://acme.example'),
    );
    expect((await gazette('check', '--root', root)).stdout).not.toContain('archive/placeholder');
  });

  it('are not needed where import is told name and site', async () => {
    const root = sandbox();
    const named = ['--name', 'Shore', '--site', 'shore.example/legal/'];
    const { stderr } = await gazette(...HISTORY, sandbox(FOLDER), ...named, '--root', root);
    expect(stderr).not.toContain('write `');
    expect(organisation(root)).toMatch(/ {2}en: Shore\nsite: https:\/\/shore\.example\/legal\n/);
    expect((await gazette('check', '--root', root)).stdout).not.toContain('archive/placeholder');
    expect(readFileSync(join(root, '.gitattributes'), 'utf8')).toContain('policies/** -text');
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toContain('.send/');
  });

  it.each(['not a site', 'ftp://acme.example'])(
    '--site %j is refused before anything is written',
    async (site) => {
      const { status, stderr } = await gazette(
        ...HISTORY,
        sandbox(FOLDER),
        '--site',
        site,
        '--root',
        sandbox(),
      );
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining('--site: expected the address of a site'),
      ]);
    },
  );

  it('are these values only: a page of example.org, or Company in a longer name, is none', async () => {
    const root = sandbox({
      ...DRAFTED,
      'policies/organisation.yaml':
        'name: { en: The Company }\nsite: https://example.org/legal\ndefaultLocale: en\nlocales: [en]\ntimeZone: UTC\n',
    });
    expect((await gazette('check', '--root', root)).stdout).not.toContain('archive/placeholder');
  });
});
