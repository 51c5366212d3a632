/** `release.json` at the root of a built site: what it was built with, for whoever wants to build it again and compare. */
import { sha256 } from '../archive/index.ts';
import type { IsoDate } from '../model/index.ts';
import { browserName } from './browser.ts';
import type { SiteChoices } from './site-choices.ts';
import { toolPackage } from './tool.ts';

export const BUILD_RECORD_FILE = 'release.json';

export interface BuildRecord {
  /** The day of which the pages speak. */
  readonly asOf: IsoDate;
  /** Version of this tool. */
  readonly gazette: string;
  readonly node: string;
  /** The browser that printed; `null`: no PDF was printed. */
  readonly chromium: string | null;
  /** Digest of the scripts, styles and typefaces that the tool gave the site: two states of one version differ in it. */
  readonly assets: string;
  readonly site: SiteChoices;
}

/**
 * The record of a build. It names programs and not the site, so `SHA256SUMS` leaves it out: the same state gives the same sums
 * under every Node that Gazette supports.
 */
export async function buildRecord({
  asOf,
  hasPdf,
  assets,
  site,
}: Pick<BuildRecord, 'asOf' | 'assets' | 'site'> & { readonly hasPdf: boolean }): Promise<string> {
  const record: BuildRecord = {
    asOf,
    gazette: toolPackage().version,
    node: process.versions.node,
    chromium: hasPdf ? await browserName() : null,
    assets,
    site,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The digest of what the tool's own code looks like in a site with these files. */
export const assetsDigest = (paths: readonly string[], digestOf: (path: string) => string): string =>
  sha256(
    paths
      .filter((path) => path.startsWith('_astro/'))
      .map((path) => `${digestOf(path)}  ${path.slice('_astro/'.length)}\n`)
      .join(''),
  );
