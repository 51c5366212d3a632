/** The archive of a policy with very many versions: a picture that still fits, and nothing that is the company's homework. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gazette } from './gazette.ts';
import { manyVersions } from './many-versions.ts';
import { sandbox } from './sandbox.ts';

it('shows many versions by year, each year by month, and folds the earlier ones by year', async () => {
  const root = sandbox();
  await manyVersions(root, 30);
  const built = await gazette('build', '--no-pdf', '--as-of', '2026-11-23', '--root', root);
  expect(built, built.stderr).toMatchObject({ status: 0 });
  const page = readFileSync(join(root, 'dist/en/privacy/history/index.html'), 'utf8');
  const tables = [...page.matchAll(/<table class="picture"[\s\S]*?<\/table>/g)].map(([table]) => table);
  const heads = tables.map((table) =>
    [...table.matchAll(/<th scope="col">\s*<a[^>]*>([^<]*)/g)].map(([, label]) => label),
  );
  // Thirty versions are two a month from January 2016 on.
  expect(heads[0]).toEqual(['2017', '2016']);
  expect(heads[1]).toEqual(['Mar 2017', 'Feb 2017', 'Jan 2017']);
  expect(heads[2]).toHaveLength(12);
  expect(page).toContain('id="picture-2016"');
  // What happened several times in a year is counted, and leads to the last of it.
  expect(tables[0]).toMatch(
    /href="\/en\/privacy\/compare\/2017-\d\d-\d\d\.\.2017-\d\d-\d\d\/#change-\d+" title="\d changes"/,
  );
  expect(page).toContain('<summary>Earlier versions (18)</summary>');
  expect(page).not.toContain('Nobody has decided');
});
