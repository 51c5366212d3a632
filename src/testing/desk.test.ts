/** The desk in a real browser: a version's whole life without a terminal. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { publishDraft, readArchive, sha256 } from '../archive/index.ts';
import { secondOf } from '../model/index.ts';
import { NOTICE_FORMS } from '../notice/index.ts';
import { ask, deskOf } from './desk.ts';
import {
  DRAFT,
  drafted,
  entered,
  follow,
  inFrame,
  mend,
  open,
  published,
  read,
  saved,
  says,
  textOf,
} from './desk-window.ts';
import { ours } from './our-word.ts';
import { TEXT } from './sandbox.ts';

describe('a version’s whole life', () => {
  it('goes from a Word file to its withdrawal without a terminal', async () => {
    const root = published();
    const desk = await deskOf(root);
    const { page, complaints } = await entered(desk);
    expect(await textOf(page)).toContain('In force since 1 January 2026');

    // A draft begins with the words in force.
    await follow(page, '.card h2 a');
    await follow(page, 'form[action$="/draft"] button');
    expect(page.url()).toContain('/p/privacy/draft/text/en');
    expect(await page.$eval('#text', (area) => (area as HTMLTextAreaElement).value)).toBe(TEXT);

    // Word in: which text, what changes; then in the place of the draft.
    const word = join(root, 'lawyer.docx');
    const body = TEXT.replace(/^---[\s\S]*?---\n/, '');
    writeFileSync(word, ours(body, body.replace('3 years', '2 years')));
    const chooser = (await page.$('[data-word-file]')) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(word);
    await says(page, '[data-word-says]', 'tracked change');
    expect(await textOf(page, '[data-word-says]')).toMatch(/3 years → 2 years|2 years/);
    expect(read(root, `${DRAFT}/en.md`)).toBe(TEXT);
    await page.click('[data-word-view][value="original"]');
    await says(page, '[data-word-says]', 'same words');
    await page.click('[data-word-view][value="accepted"]');
    await says(page, '[data-changes-of-word]', '2 years');
    await page.click('[data-word-take="accepted"]');
    await says(page, '[data-word-says]', 'is the text of the draft now');
    expect(read(root, `${DRAFT}/en.md`)).toContain('2 years');

    // Mended by hand: saved a moment later, seen at once, told by section.
    await mend(page, '2 years', '1 year');
    await saved(page);
    expect(read(root, `${DRAFT}/en.md`)).toContain('for 1 year.');
    await says(page, '[data-changes]', '1 year');
    expect(
      await (await inFrame(page, '[data-part="text"]'))?.evaluate((article) => article.textContent),
    ).toContain('for 1 year.');
    await page.click('[data-view="redline"]');
    expect(
      await (await inFrame(page, '[data-part="redline"]:not([hidden]) ins'))?.evaluate(
        (ins) => ins.textContent,
      ),
    ).toContain('1 year');

    // Word and PDF out.
    const files = await page.$$eval('a[href*="/redline/"]', (links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    const heads = await page.evaluate(
      (urls) =>
        Promise.all(
          urls.map(async (url) =>
            new TextDecoder('latin1').decode((await (await fetch(url)).arrayBuffer()).slice(0, 4)),
          ),
        ),
      files,
    );
    expect(heads).toEqual(['PK\u0003\u0004', '%PDF']);

    // What the company says of the change.
    await open(page, desk, 'p/privacy/draft/about');
    expect(await textOf(page, '[data-plan]')).toContain('Unexpected absence of a summary');
    expect(await textOf(page, '[data-found="summary-en"]')).toContain('Unexpected absence of a summary');
    await page.click('[name="class"][value="substantive"]');
    await page.click('[name="material"][value="yes"]');
    await page.locator('[name="reason"]').fill('Less is kept');
    await page.click('[name="kinds"][value="retention"]');
    await page.select('[name="summary.en.0.clause"]', 'retention');
    await page.locator('[name="summary.en.0.was"]').fill('Kept for 3 years');
    await says(page, '[data-state]', 'Becomes');
    await page.locator('[name="summary.en.0.becomes"]').fill('Kept for 1 year');
    await page.locator('[name="summary.en.0.means"]').fill('It is deleted sooner');
    await saved(page);
    await says(page, '[data-plan]', 'Nothing stands in the way');
    expect(await textOf(page, '[data-found="summary-en"]')).toBe('');
    const record = read(root, `${DRAFT}/version.yaml`);
    expect(record).toMatch(/class: substantive[\s\S]*- retention|- retention[\s\S]*class: substantive/);
    expect(record).toContain('# What the company says of this change');
    expect(record).toContain('becomes: Kept for 1 year');

    // Everything that will be made, then one button.
    await follow(page, '[data-plan] a.button');
    await page.$eval('[name="effective"]', (day) => ((day as HTMLInputElement).value = '2026-12-31'));
    await follow(page, 'form[method="get"] button');
    const outcome = await textOf(page);
    expect(outcome).toContain('Version 2026-12-31, in force from 31 December 2026');
    expect(outcome).toContain('policies/privacy/2026-12-31/version.yaml');
    expect(outcome).toContain('A notice in: English');
    const ledgerBefore = read(root, 'policies/ledger.jsonl');
    expect(existsSync(join(root, DRAFT))).toBe(true);
    await page.click('[name="sure"]');
    await follow(page, '.publish-form button');
    expect(await textOf(page)).toContain('Version 2026-12-31 is published.');
    expect(existsSync(join(root, DRAFT))).toBe(false);
    expect(read(root, 'policies/ledger.jsonl').startsWith(ledgerBefore)).toBe(true);
    expect(read(root, 'policies/privacy/2026-12-31/version.yaml')).toContain('material: true');

    // A correction, and the withdrawal of what was announced: the questions of the terminal, agreed to once more.
    for (const [name, field, words] of [
      ['correct', 'note', 'The telephone is another one'],
      ['withdraw', 'reason', 'A mistake in the plan'],
    ] as const) {
      await open(page, desk, `p/privacy/v/2026-12-31/event/${name}`);
      await page.locator(`[name="${field}"]`).fill(words);
      await follow(page, '[data-event] button');
      expect(await textOf(page, 'blockquote')).toContain(words);
      expect(read(root, 'policies/ledger.jsonl')).not.toContain(words);
      await follow(page, 'button[name="shown"]');
      expect(read(root, 'policies/ledger.jsonl')).toContain(words);
      expect(await textOf(page, '.mail-text')).toContain(words);
    }
    const { archive, problems } = readArchive(root);
    expect(problems).toEqual([]);
    const version = archive!.policies[0]!.versions.at(-1)!;
    expect([version.withdrawn, version.corrections.length]).toEqual(['2026-11-23', 1]);
    expect([complaints, desk.faults]).toEqual([[], []]);
  });

  it('works as forms where there is no JavaScript', async () => {
    const root = drafted();
    const desk = await deskOf(root);
    const { page } = await entered(desk, { isScripted: false });
    await open(page, desk, 'p/privacy/draft/text/en');
    await page.focus('#text');
    await page.keyboard.type('NEW ');
    await follow(page, '[data-save]');
    expect(read(root, `${DRAFT}/en.md`)).toContain('NEW ');
    await open(page, desk, 'p/privacy/draft/about');
    await page.click('[name="class"][value="editorial"]');
    await follow(page, '[data-save]');
    expect(read(root, `${DRAFT}/version.yaml`)).toContain('class: editorial');
  });

  it('offers no publication while check finds an error', async () => {
    const root = drafted(TEXT.replace('3 years', '2 years'));
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    await open(
      page,
      desk,
      'p/privacy/draft/publish?effective=2027-01-01&class=substantive&material=yes&reason=less',
    );
    expect(await textOf(page)).toContain('Publishing would be refused');
    expect(await textOf(page)).toContain('Unexpected absence of a summary');
    expect(await page.$('.publish-form')).toBeNull();
  });

  it('publishes nothing that was changed after it was shown', async () => {
    const root = drafted(TEXT.replace('3 years', '2 years'));
    writeFileSync(join(root, DRAFT, 'version.yaml'), 'change: { summary: { en: [Less] } }\n');
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    await open(
      page,
      desk,
      'p/privacy/draft/publish?effective=2027-01-01&class=substantive&material=yes&reason=less',
    );
    await page.click('[name="sure"]');
    writeFileSync(join(root, DRAFT, 'en.md'), TEXT.replace('3 years', '9 years'));
    await follow(page, '.publish-form button');
    expect(await textOf(page, '[role="alert"]')).toContain('was changed after it was shown');
    expect(readdirSync(join(root, 'policies/privacy')).sort()).toEqual([
      '2026-01-01',
      'draft',
      'policy.yaml',
    ]);
  });
});

it('keeps of a file that was sent its digest alone', async () => {
  const root = published();
  const desk = await deskOf(root);
  const { page } = await entered(desk);
  await open(page, desk, 'p/privacy/v/2026-01-01/event/notified');
  const mail = join(root, 'mail.eml');
  writeFileSync(mail, 'Subject: a secret list\n');
  await page.select('[name="channel"]', 'email');
  await page.$eval('[name="on"]', (day) => {
    (day as HTMLInputElement).value = '2026-02-01';
  });
  const sent: Promise<string | undefined>[] = [];
  page.on('request', (request) => sent.push(request.fetchPostData()));
  await ((await page.$('[data-digest-of="notice"]')) as ElementHandle<HTMLInputElement>).uploadFile(mail);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[type="hidden"][name="notice"]')!.value !== '',
  );
  await follow(page, '[data-event] button');
  await follow(page, 'button[name="shown"]');
  expect(read(root, 'policies/ledger.jsonl')).toContain(sha256(readFileSync(mail)));
  const bodies = await Promise.all(sent);
  expect(bodies.some((body) => body?.includes('channel=email'))).toBe(true);
  expect(bodies.join('')).not.toContain('secret');
});

describe('what cannot be read as it stands', () => {
  it('is mended at the desk: a text without its head, a record that is no YAML', async () => {
    const root = drafted('No front matter at all.\n');
    writeFileSync(join(root, DRAFT, 'version.yaml'), 'change: [\n');
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    expect(await textOf(page, '.card')).toContain('error');
    await open(page, desk, 'p/privacy/draft/text/en');
    await says(page, '[data-findings]', 'text without front matter');
    await mend(page, 'No front matter at all.\n', TEXT);
    await saved(page);
    expect(read(root, `${DRAFT}/en.md`)).toBe(TEXT);
    await open(page, desk, 'p/privacy/draft/about');
    expect(await textOf(page, '[data-plan]')).toContain('Unexpected YAML');
    await page.$eval('[name="raw"]', (area) => {
      (area as HTMLTextAreaElement).value = 'change: { class: editorial }\n';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await saved(page);
    await open(page, desk, 'p/privacy/draft/about');
    expect(
      await page.$eval('[name="class"][value="editorial"]', (one) => (one as HTMLInputElement).checked),
    ).toBe(true);
    expect(readArchive(root).problems).toEqual([]);
  });

  it('is said in place of every page where the organisation itself cannot be read', async () => {
    const root = drafted();
    writeFileSync(join(root, 'policies/organisation.yaml'), 'name: [\n');
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    for (const path of ['', 'p/privacy', 'p/privacy/draft/publish']) {
      await open(page, desk, path);
      expect(await textOf(page)).toContain('policies/organisation.yaml');
    }
    expect(desk.faults).toEqual([]);
  });
});

describe('the notice before publishing', () => {
  it('is the one that goes out, byte for byte', async () => {
    const root = drafted(TEXT.replace('3 years', '2 years'));
    writeFileSync(join(root, DRAFT, 'version.yaml'), 'change: { summary: { en: [Less is kept] } }\n');
    const desk = await deskOf(root);
    const query = 'effective=2027-01-01&class=substantive&material=yes&reason=less';
    const get = async (path: string) =>
      (await ask(`${desk.origin}${desk.base}${path}`, { headers: { Cookie: desk.cookie } })).body;
    const forms = Object.values(NOTICE_FORMS).map(({ name }) => name);
    const planned: string[] = [];
    for (const form of forms) planned.push(await get(`p/privacy/draft/notice/en/${form}?${query}`));
    const told = publishDraft(root, {
      policy: 'privacy',
      effective: '2027-01-01',
      published: '2026-11-23',
      today: '2026-11-23',
      class: 'substantive',
      material: true,
      reason: 'less',
      now: () => secondOf(new Date('2026-11-23T08:00:00Z')),
    });
    expect(told.version).toBe('2027-01-01');
    for (const [i, form] of forms.entries())
      expect(await get(`p/privacy/v/2027-01-01/notice/en/${form}`), form).toBe(planned[i]);
    expect(planned.every((form) => form.length > 20)).toBe(true);
  });
});
