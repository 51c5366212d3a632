/** Texts with letters that no face of print has: they, and what quotes them, have no PDF, and everything else is as ever. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesIn } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { write } from './sandbox.ts';

const root = mkdtempSync(join(tmpdir(), 'gazette-unprintable-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Lao has no face here, nor in a package that is installed. */
const LAO = 'ພາສາລາວ';
const TEXTS = [
  ['2026-01-01', `We speak English and ${LAO}.\n`],
  ['2026-02-01', 'We speak English.\n'],
  ['2026-03-01', 'We speak English and French.\n'],
] as const;

it('a version whose PDF would quote such letters of the one before has none, and the site is built', async () => {
  const before = join(root, 'before');
  for (const [day, text] of TEXTS)
    write(before, { [`privacy-${day}.md`]: `# Privacy policy\n\n## Languages\n\n${text}` });
  const taken = await gazette(
    ...['import', 'markdown', before, '--root', root, '--name', 'Acme', '--site', 'https://acme.example'],
  );
  expect(taken.status, taken.stderr).toBe(0);
  const built = await gazette('build', '--root', root, '--as-of', '2026-11-28');
  expect(built.status, built.stderr).toBe(0);
  expect(built.stderr).toMatch(/privacy 2026-01-01 \(en\): .*U\+0E/);
  const dist = join(root, 'dist');
  const printed = filesIn(dist).filter((path) => path.endsWith('.pdf'));
  expect(printed).toContain('en/privacy/2026-03-01/privacy-2026-03-01-en.pdf');
  expect(printed.filter((path) => path.includes('2026-01-01'))).toEqual([]);
  // Wherever a page leads to a PDF, there is one.
  for (const path of filesIn(dist).filter((name) => name.endsWith('.html')))
    for (const [, href] of readFileSync(join(dist, path), 'utf8').matchAll(/href="(\/[^"]+\.pdf)"/g))
      expect(existsSync(join(dist, href!)), `${path} leads to ${href}`).toBe(true);
}, 120_000);
