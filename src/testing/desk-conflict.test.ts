/** Two who write one draft at the desk, and a desk that is closed: nobody's words are lost without a word. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskOf } from './desk.ts';
import { betweenLooks, DRAFT, drafted, entered, mend, open, put, read, saved, says } from './desk-window.ts';
import { TEXT } from './sandbox.ts';

describe('two who write one draft', () => {
  it('in two windows: the second is told, and chooses', async () => {
    const root = drafted();
    const desk = await deskOf(root);
    const [first, second] = [await entered(desk), await entered(desk)];
    for (const { page } of [first, second]) await open(page, desk, 'p/privacy/draft/text/en');
    await betweenLooks(second.page);
    await first.page.bringToFront();
    await mend(first.page, '3 years', '4 years');
    await saved(first.page);
    // What it knew is no longer there.
    await put(second.page, '3 years', '5 years');
    await second.page.waitForSelector('[data-conflict]:not([hidden])', { timeout: 20_000 });
    expect(read(root, `${DRAFT}/en.md`)).toContain('4 years');
    await second.page.bringToFront();
    await second.page.click('[data-conflict-show]');
    await second.page.waitForSelector('[data-differences]:not([hidden])');
    const frame = await (await second.page.$('[data-differences]'))!.contentFrame();
    await frame!.waitForSelector('[data-part="redline"]:not([hidden]) ins');
    expect(await frame!.$eval('[data-part="redline"]', (article) => article.textContent)).toMatch(/4.*5/s);
    await second.page.click('[data-conflict-mine]');
    await saved(second.page);
    expect(read(root, `${DRAFT}/en.md`)).toContain('5 years');
    // The first window sees it without losing anything.
    await first.page.bringToFront();
    await first.page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#text')!.value.includes('5 years'),
      { timeout: 20_000 },
    );
    expect([first.complaints.filter((one) => !one.includes('409')), desk.faults]).toEqual([[], []]);
  });

  it('a file changed on the disk meanwhile is shown anew, or told', async () => {
    const root = drafted();
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    await open(page, desk, 'p/privacy/draft/text/en');
    const file = join(root, DRAFT, 'en.md');
    writeFileSync(file, TEXT.replace('3 years', '6 years'));
    await says(page, '[data-state]', 'shown anew');
    expect(await page.$eval('#text', (area) => (area as HTMLTextAreaElement).value)).toContain('6 years');
    await betweenLooks(page);
    writeFileSync(file, TEXT.replace('3 years', '7 years'));
    await put(page, '6 years', '8 years');
    await page.waitForSelector('[data-conflict]:not([hidden])', { timeout: 20_000 });
    expect(readFileSync(file, 'utf8')).toContain('7 years');
    await page.click('[data-conflict-theirs]');
    expect(await page.$eval('#text', (area) => (area as HTMLTextAreaElement).value)).toContain('7 years');
  });

  it('a draft that was published meanwhile leaves the words in the window', async () => {
    const root = drafted();
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    await open(page, desk, 'p/privacy/draft/text/en');
    rmSync(join(root, DRAFT), { recursive: true });
    await mend(page, '3 years', '8 years');
    await says(page, '[data-conflict-says]', 'no longer there');
    expect(await page.$eval('#text', (area) => (area as HTMLTextAreaElement).value)).toContain('8 years');
    expect(existsSync(join(root, DRAFT))).toBe(false);
  });

  it('a record that somebody else changed is not written over', async () => {
    const root = drafted();
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    await open(page, desk, 'p/privacy/draft/about');
    writeFileSync(join(root, DRAFT, 'version.yaml'), 'label: Theirs\n');
    await page.locator('[name="label"]').fill('Mine');
    await page.waitForSelector('[data-conflict]:not([hidden])', { timeout: 20_000 });
    expect(read(root, `${DRAFT}/version.yaml`)).toBe('label: Theirs\n');
  });
});

describe('a desk that is closed', () => {
  it('has on the disk what was written, and leaves the rest in the window that says so', async () => {
    const root = drafted();
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    await open(page, desk, 'p/privacy/draft/text/en');
    await mend(page, '3 years', '4 years');
    await saved(page);
    await desk.close();
    await mend(page, '4 years', '5 years');
    await says(page, '[data-state="away"]', 'Your text is in this window only');
    expect(read(root, `${DRAFT}/en.md`)).toContain('4 years');
    expect(await page.$eval('#text', (area) => (area as HTMLTextAreaElement).value)).toContain('5 years');
  });

  it('loses no word of a window that is closed at once', async () => {
    const root = drafted();
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    await open(page, desk, 'p/privacy/draft/text/en');
    await mend(page, '3 years', '4 years');
    await page.goto(`${desk.origin}${desk.base}`);
    // What a window sends as it closes may arrive after the next page.
    await expect.poll(() => read(root, `${DRAFT}/en.md`)).toContain('4 years');
  });
});
