import type { Page } from 'puppeteer';

/** Keeps from `page` the redlines that were built, so that it compares every pair of versions itself. Before it is opened. */
export async function withoutBuiltRedlines(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const ask = window.fetch;
    window.fetch = (input, init) =>
      /\/compare\/[^/]+\.\.[^/]+\/$/.test(String(input))
        ? Promise.resolve(new Response('', { status: 404 }))
        : ask(input, init);
  });
}
