/** Windows of a real browser on a desk, and what a person does in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, ElementHandle, Page } from 'puppeteer';
import { expect, onTestFinished } from 'vitest';
import { publishDraft, writeDraft } from '../archive/index.ts';
import { secondOf } from '../model/index.ts';
import type { TestDesk } from './desk.ts';
import { DRAFTED, sandbox, TEXT } from './sandbox.ts';
import { testBrowser } from './test-browser.ts';

/** The windows of one desk share its cookie, as windows do. */
const browsers = new WeakMap<TestDesk, Promise<BrowserContext>>();

function browserOf(desk: TestDesk): Promise<BrowserContext> {
  const known = browsers.get(desk);
  if (known) return known;
  const begun = testBrowser();
  browsers.set(desk, begun);
  onTestFinished(async () => (await begun).close());
  return begun;
}

/** Where the draft stands. */
export const DRAFT = 'policies/privacy/draft';
export const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

/** An organisation whose first version is in force. */
export function published(): string {
  const root = sandbox(DRAFTED);
  const day = '2026-01-01';
  const first = publishDraft(root, {
    policy: 'privacy',
    effective: day,
    published: day,
    today: day,
    class: 'substantive',
    material: null,
    reason: null,
    now: () => secondOf(new Date('2026-01-01T08:00:00Z')),
  });
  expect(first.version).toBe(day);
  return root;
}

/** The same with a draft of the next one. */
export function drafted(text = TEXT): string {
  const root = published();
  writeDraft({ root }, 'privacy', [
    ['version.yaml', ''],
    ['en.md', text],
  ]);
  return root;
}

export interface Visited {
  readonly page: Page;
  /** What the page complained of, asked of others, or popped up. */
  readonly complaints: string[];
}

/** A window that has come in by the address with the token. */
export async function entered(desk: TestDesk, { isScripted = true } = {}): Promise<Visited> {
  const page = await (await browserOf(desk)).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') complaints.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.origin) && !request.url().startsWith('data:'))
      complaints.push(`asks ${request.url()}`);
  });
  await page.setJavaScriptEnabled(isScripted);
  await page.setExtraHTTPHeaders({ 'Accept-Language': 'en' });
  await page.setViewport({ width: 1280, height: 900 });
  // What still moves is missed by a click.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(desk.url);
  return { page, complaints };
}

export const open = (page: Page, desk: TestDesk, path: string) =>
  page.goto(`${desk.origin}${desk.base}${path}`, { waitUntil: 'load' });

/** Clicks what is called so and waits for the page behind it. */
export async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)]);
}

export const says = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (place: string, wanted: string) => document.querySelector(place)?.textContent?.includes(wanted),
    { timeout: 20_000 },
    selector,
    words,
  );

export const textOf = (page: Page, selector = 'main') =>
  page.$eval(selector, (element) => element.textContent ?? '');

/** Puts `words` in the place of `was`, as somebody who selects and types. */
export async function mend(page: Page, was: string, words: string): Promise<void> {
  await page.$eval(
    '#text',
    (area, from) => {
      const field = area as HTMLTextAreaElement;
      const at = field.value.indexOf(from);
      field.focus();
      field.setSelectionRange(at, at + from.length);
    },
    was,
  );
  await page.keyboard.type(words);
}

/** The same at once, where something else happens meanwhile. */
export const put = (page: Page, was: string, words: string) =>
  page.$eval(
    '#text',
    (area, from, to) => {
      const field = area as HTMLTextAreaElement;
      field.value = field.value.replace(from, to);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    was,
    words,
  );

/** From here on the page looks at the disk no more by itself: it stays as it is between two looks. */
export const betweenLooks = (page: Page) =>
  page.evaluate(() => {
    const last = window.setInterval(() => {}, 1 << 30);
    for (let id = 1; id <= last; id++) window.clearInterval(id);
  });

export const inFrame = async (page: Page, selector: string) => {
  const frame = await (await page.$('[data-frame]'))!.contentFrame();
  return (await frame!.$(selector)) as ElementHandle<HTMLElement> | null;
};

/** Drops a file on the page, beside the place for it. */
export const drop = (page: Page, bytes: Uint8Array) =>
  page.evaluate(
    (all) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(all)], 'file.docx'));
      for (const name of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [...bytes],
  );

export const saved = (page: Page) => says(page, '[data-state="saved"]', 'Saved');
