/** What a draft begins with, what it is held against, and the files of what is published. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishDraft, writeDraft } from '../archive/index.ts';
import { importDocx } from '../import/index.ts';
import { secondOf } from '../model/index.ts';
import { ask, deskOf, type TestDesk } from './desk.ts';
import { drafted, published } from './desk-window.ts';
import { ours } from './our-word.ts';
import { POLICY, TEXT } from './sandbox.ts';

const get = (desk: TestDesk, path: string) =>
  ask(`${desk.origin}${desk.base}${path}`, { headers: { Cookie: desk.cookie } });

/** The version of 2027-02-01 is announced, with a change of its own. */
function announced(): string {
  const root = drafted(TEXT.replace('3 years', '2 years'));
  const told = publishDraft(root, {
    policy: 'privacy',
    effective: '2027-02-01',
    published: '2026-11-20',
    today: '2026-11-20',
    class: 'substantive',
    material: true,
    reason: 'less',
    now: () => secondOf(new Date('2026-11-20T08:00:00Z')),
  });
  expect(told.version).toBe('2027-02-01');
  return root;
}

/** What the desk says of a Word file with `text`. */
async function saidOfWord(desk: TestDesk, text: string): Promise<string> {
  const body = text.replace(/^---[\s\S]*?---\n/, '');
  const reply = await ask(`${desk.origin}${desk.base}p/privacy/draft/text/en/word`, {
    method: 'POST',
    headers: { Cookie: desk.cookie, Origin: desk.origin, Accept: 'application/json' },
    body: ours(body, body),
  });
  return JSON.parse(reply.body).html;
}

it('an untouched draft has no words of its own beside a Word file, whatever is announced', async () => {
  const root = announced();
  writeDraft({ root }, 'privacy', [
    ['version.yaml', ''],
    ['en.md', TEXT],
  ]);
  const desk = await deskOf(root);
  const said = await saidOfWord(desk, TEXT.replace('3 years', '1 year'));
  expect(said).toContain('No section was changed in both');
  expect(said).toContain('Compared with: Version of 1 January 2026');
});

it('a draft with words of its own is told of them, beside the version that it was begun from', async () => {
  const root = announced();
  writeDraft({ root }, 'privacy', [
    ['version.yaml', ''],
    ['en.md', TEXT.replace('3 years', '9 years')],
  ]);
  const desk = await deskOf(root);
  expect(await saidOfWord(desk, TEXT.replace('3 years', '1 year'))).toContain('differ from that version');
});

it('says that another version is announced where a draft begins, and offers its text', async () => {
  const desk = await deskOf(announced());
  const { body } = await get(desk, 'p/privacy');
  expect(body).toContain('Announced, and not in force yet: Version of 1 February 2027');
  expect(body).toMatch(/value="2027-02-01">the announced text \(Version of 1 February 2027\)/);
  const without = await get(await deskOf(published()), 'p/privacy');
  expect(without.body).not.toContain('Announced, and not in force yet');
});

it('gives the words of a version as Word and PDF', async () => {
  const root = published();
  const desk = await deskOf(root);
  const page = await get(desk, 'p/privacy');
  for (const format of ['docx', 'pdf'])
    expect(page.body).toContain(`p/privacy/v/2026-01-01/file/en/${format}`);
  const reply = await fetch(`${desk.origin}${desk.base}p/privacy/v/2026-01-01/file/en/docx`, {
    headers: { Cookie: desk.cookie },
  });
  const { markdown } = await importDocx(new Uint8Array(await reply.arrayBuffer()), {
    view: 'accepted',
    numbering: 'decimal',
    site: null,
    base: null,
    sibling: null,
  });
  expect(markdown).toContain('3 years');
  const pdf = await get(desk, 'p/privacy/v/2026-01-01/file/en/pdf');
  expect([pdf.headers['content-type'], pdf.body.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
  for (const path of ['file/de/docx', 'file/en/odt'])
    expect((await get(desk, `p/privacy/v/2026-01-01/${path}`)).status).toBe(404);
});

it('counts a period that is promised among what is promised, also where nothing else is', async () => {
  const root = published();
  const file = join(root, 'policies/privacy/policy.yaml');
  expect(POLICY).not.toContain('promises');
  const without = await get(await deskOf(root), '');
  expect(without.body).toContain('The policy promises nothing on a change.');
  writeFileSync(file, `${readFileSync(file, 'utf8')}noticePeriodDays: 30\n`);
  expect((await get(await deskOf(root), '')).body).toContain('30 days between publication and effect');
});
