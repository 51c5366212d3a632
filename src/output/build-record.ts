/** `release.json` at the root of a built site: what it was built with, for whoever wants to build it again and compare. */
import type { IsoDate } from '../model/index.ts';
import { browserName } from './browser.ts';
import { toolPackage } from './tool.ts';

export const BUILD_RECORD_FILE = 'release.json';

/**
 * The record of a build as of a day. It names programs and not the site, so `SHA256SUMS` leaves it out: the same state
 * gives the same sums under every Node that Gazette supports.
 */
export async function buildRecord(asOf: IsoDate, hasPdf: boolean): Promise<string> {
  const record = {
    asOf,
    gazette: toolPackage().version,
    node: process.versions.node,
    /** `null`: no PDF was printed. */
    chromium: hasPdf ? await browserName() : null,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
