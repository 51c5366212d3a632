/** A reader whose clock stands at a given instant, in a time zone far from the organisation's. */
import type { Page } from 'puppeteer';

/** Sets the clock of every page that `page` opens to `now`; `instant` on its window moves it later. */
export async function setReaderClock(page: Page, now: string): Promise<void> {
  await page.emulateTimezone('America/Los_Angeles');
  await page.evaluateOnNewDocument((instant) => {
    const Real = Date;
    const clock = globalThis as unknown as { instant: string };
    clock.instant = instant;
    globalThis.Date = class extends Real {
      constructor(...args: ConstructorParameters<typeof Date> | []) {
        super(...((args.length > 0 ? args : [Real.parse(clock.instant)]) as [number]));
      }
      static override now() {
        return Real.parse(clock.instant);
      }
    } as DateConstructor;
  }, now);
}
