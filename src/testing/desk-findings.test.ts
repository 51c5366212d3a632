/** What is found in a draft leads to its place, in whichever of its texts that is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDraft } from '../archive/index.ts';
import { ask, deskOf } from './desk.ts';
import { drafted, entered, follow, open, says } from './desk-window.ts';
import { TEXT } from './sandbox.ts';

/** A draft in two languages; that in Russian has a link to a section that is not there, in its line 10. */
function brokenInRussian(): string {
  const root = drafted(TEXT.replace('3 years', '2 years'));
  const organisation = join(root, 'policies/organisation.yaml');
  writeFileSync(organisation, readFileSync(organisation, 'utf8').replace('[en]', '[en, ru]'));
  writeDraft({ root }, 'privacy', [
    [
      'ru.md',
      '---\ntitle: Конфиденциальность\nstanding: informative\n---\n\n## Хранение {#retention}\n\nДанные хранятся 2 года.\n\nСм. [раздел](#gone).\n',
    ],
    ['version.yaml', 'change: { class: substantive, material: true, reason: less }\n'],
  ]);
  return root;
}

it('stands open and above all else beside another text, and leads to its line', async () => {
  const desk = await deskOf(brokenInRussian());
  const { page, complaints } = await entered(desk);
  await open(page, desk, 'p/privacy/draft/text/en');
  await says(page, '[data-findings]', 'ru.md');
  const first = await page.$eval('[data-findings] li', (item) => [
    item.className,
    item.checkVisibility(),
    item.closest('details') === null,
  ]);
  expect(first).toEqual(['finding finding-error', true, true]);
  const severities = await page.$$eval('[data-findings] > ul > li', (items) =>
    items.map(({ className }) => className.replace(/.*finding-/, '')),
  );
  expect(severities).toEqual([...severities].sort((a, b) => Number(b === 'error') - Number(a === 'error')));
  await follow(page, '[data-findings] a[href$="/text/ru#line-10"]');
  expect(page.url()).toContain('/p/privacy/draft/text/ru#line-10');
  const marked = await page.$eval('#text', (area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(marked).toBe('См. [раздел](#gone).');
  expect(complaints).toEqual([]);
});

it('leads there from publishing and from the policy as well', async () => {
  const desk = await deskOf(brokenInRussian());
  for (const path of [
    'p/privacy',
    'p/privacy/draft/publish?effective=2027-01-01&class=substantive&material=yes&reason=x',
    'p/privacy/draft/about',
  ]) {
    const { body } = await ask(`${desk.origin}${desk.base}${path}`, { headers: { Cookie: desk.cookie } });
    expect(body, path).toContain('/p/privacy/draft/text/ru#line-10"');
  }
});

it('is one step from every other part of a draft', async () => {
  const desk = await deskOf(brokenInRussian());
  const parts = ['text/en', 'text/ru', 'about', 'publish'];
  for (const here of parts) {
    const { body } = await ask(`${desk.origin}${desk.base}p/privacy/draft/${here}`, {
      headers: { Cookie: desk.cookie },
    });
    const nav = /<nav class="draft-parts"[\s\S]*?<\/nav>/.exec(body)![0];
    const links = [...nav.matchAll(/href="[^"]*\/draft\/([^"]+)"( aria-current="page")?/g)];
    expect(links.map(([, part]) => part)).toEqual(expect.arrayContaining(parts));
    expect(links.filter(([, , current]) => current).map(([, part]) => part)).toEqual([here]);
  }
});
