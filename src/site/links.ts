/** Addresses inside the pages: `address` with the site's base in front. */

import { findPolicy } from '../archive/index.ts';
import { address, type IsoDate, inForceOn, type Locale } from '../model/index.ts';
import { loadSite } from './site.ts';

type Addresses = typeof address;

/** `link.policy('ru', 'privacy')` → `/ru/privacy/`. */
export const link = Object.fromEntries(
  Object.entries(address).map(([name, path]) => [
    name,
    (...args: unknown[]) => `${loadSite().base}${(path as (...args: unknown[]) => string)(...args)}`,
  ]),
) as Addresses;

/** The full address of a page, for others to follow. */
export const fullUrl = (path: string) => new URL(path, loadSite().url).href;

const POLICY_LINK = /^policy:([^#]+)(#.*)?$/;

/**
 * Resolves `policy:` links on a page in `locale`. `asOf`: the day whose version of the other policy goes with the page,
 * or `null` for whatever is in force.
 */
export function hrefResolver(locale: Locale, asOf: IsoDate | null): (href: string) => string {
  return (href) => {
    const match = POLICY_LINK.exec(href);
    if (!match) return href;
    const [, id, hash = ''] = match;
    const other = findPolicy(loadSite().archive, id!);
    const version = other && asOf !== null ? inForceOn(other.versions, asOf) : null;
    const path = version ? link.version(locale, id!, version.id) : link.policy(locale, id!);
    return `${path}${hash}`;
  };
}
