/** One Chromium for all files of a worker: starting it costs more than most pages do. It ends with the worker. */
import type { Browser, BrowserContext } from 'puppeteer';
import { launchBrowser } from '../output/index.ts';

/** Tests open hundreds of small pages: without a process for each, and none for a graphics card, they take half as long. */
const FOR_MANY_PAGES = ['--disable-gpu', '--renderer-process-limit=1'];

const launch = () => launchBrowser({ further: FOR_MANY_PAGES });

let started: Promise<Browser> | null = null;

/** A browser as if nobody had used it: it shares neither storage nor cookies with another one. Whoever asks closes it. */
export async function testBrowser(): Promise<BrowserContext> {
  started = started === null ? launch() : started.then(standing);
  return (await started).createBrowserContext();
}

/** `browser`, or a new one where it has died. */
const standing = (browser: Browser): Browser | Promise<Browser> => (browser.connected ? browser : launch());
