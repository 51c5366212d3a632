/** One Chromium for all files of a worker: starting it costs more than most pages do. It ends with the worker. */
import type { Browser, BrowserContext } from 'puppeteer';
import { launchBrowser } from '../output/index.ts';

let started: Promise<Browser> | null = null;

/** A browser as if nobody had used it: it shares neither storage nor cookies with another one. Whoever asks closes it. */
export async function testBrowser(): Promise<BrowserContext> {
  started = started === null ? launchBrowser() : started.then(standing);
  return (await started).createBrowserContext();
}

/** `browser`, or a new one where it has died. */
const standing = (browser: Browser): Browser | Promise<Browser> =>
  browser.connected ? browser : launchBrowser();
