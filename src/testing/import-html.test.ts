/** Pages that were saved become versions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazette } from './gazette.ts';
import { taken, textOf, versionsIn } from './repository.ts';
import { sandbox } from './sandbox.ts';

const page = (words: string, more = '') =>
  `<!doctype html><title>Privacy – Shop</title>${more}<nav><a href="/">Shop</a></nav><main><h1>Privacy</h1>${words}</main><footer>© Shop</footer>`;

describe('saved pages', () => {
  it('are versions of the days in their names or folders, and what stood beside the text is told', async () => {
    const folder = sandbox({
      '2023-05-01/privacy.html': page('<p>One year.</p>'),
      '20240901093000/privacy/index.html': page('<p>Two years at first.</p>'),
      '20240901180000/privacy/index.html': page('<p>Two years.</p>'),
      'privacy-2025-12-15.htm': page('<p>Three years.</p>'),
      'terms-2024-01-01.html': page('<p>Fair use.</p>'),
    });
    const root = sandbox();
    const report = join(root, 'report.md');
    const { said, status } = await taken('html', folder, '--root', root, '--report', report);
    expect(status).toBe(0);
    expect(said.documents).toMatchObject([
      {
        policy: 'privacy',
        versions: 3,
        folded: 1,
        beside: ['nav: Shop', 'footer: © Shop'],
        lost: { beside: 2 },
      },
      { policy: 'terms', versions: 1 },
    ]);
    expect(versionsIn(root, 'privacy').map(({ id, origin }) => [id, origin?.from, origin?.path])).toEqual([
      ['2023-05-01', 'markdown', '2023-05-01/privacy.html'],
      ['2024-09-01', 'markdown', '20240901180000/privacy/index.html'],
      ['2025-12-15', 'markdown', 'privacy-2025-12-15.htm'],
    ]);
    expect(textOf(root, 'privacy', '2024-09-01')).toMatch(/title: Privacy\n[\s\S]*\n---\n\nTwo years\.\n$/);
    expect(readFileSync(report, 'utf8')).toContain('- beside the last text: footer: © Shop');
    // Nothing is taken in twice.
    const again = await taken('html', folder, '--root', root);
    expect(again.said).toMatchObject({ written: 0, known: 4 });
  });

  it('without a day in their names have the one that they say of themselves', async () => {
    const folder = sandbox({
      'old.html': page('<p>Last updated: 1 March 2020</p><p>One year.</p>'),
      'new.html': page('<p>Two years.</p>', '<meta property="article:modified_time" content="2021-04-05">'),
    });
    const root = sandbox();
    const pages = ['old.html', 'new.html'].map((name) => join(folder, name));
    const { stdout, stderr } = await gazette(
      'import',
      'html',
      ...pages,
      '--policy',
      'privacy',
      '--root',
      root,
    );
    expect(stderr).toContain(
      'note: 2 pages have no day in their names, and got the one that they say of themselves: `new.html`, `old.html`',
    );
    expect(stdout).toContain('beside the text of privacy: footer: © Shop');
    expect(versionsIn(root, 'privacy').map(({ id }) => id)).toEqual(['2020-03-01', '2021-04-05']);
    expect(textOf(root, 'privacy', '2020-03-01')).not.toContain('March');
  });

  it('that say no day, and files that are no pages, are named', async () => {
    const folder = sandbox({ 'a.html': page('<p>Words.</p>'), 'b.md': 'Words.' });
    const sentence = async (path: string) =>
      (await taken('html', join(folder, path), '--root', sandbox())).stderr;
    expect(await sentence('.')).toContain(
      '1 of the pages have no day, neither in their names nor in their text: `a.html`. Name them as `privacy-2024-09-01.html`',
    );
    expect(await sentence('b.md')).toContain(
      '`b.md` is no page: files of HTML end with .html, .htm or .xhtml',
    );
    expect(await sentence('c.html')).toContain('there is no file or folder');
  });
});
