/** Addresses inside the pages: those of `model/address.ts` as this site writes them. */

import { findPolicy } from '../archive/index.ts';
import {
  type Addresses,
  address,
  addressesAt,
  type IsoDate,
  type Locale,
  placed,
  shownOn,
} from '../model/index.ts';
import { loadSite, oncePerSite } from './site.ts';

const ownAddresses = oncePerSite(() =>
  addressesAt(loadSite().base, loadSite().archive.organisation.rootLocale),
);

/** `link.policy('ru', 'privacy')` → `/ru/privacy/`, or `/privacy/` where that language stands at the root. */
export const link = Object.fromEntries(
  Object.keys(address).map((name) => [
    name,
    (...args: unknown[]) =>
      (ownAddresses()[name as keyof Addresses] as (...of: unknown[]) => string)(...args),
  ]),
) as Addresses;

/** The path on the host of an address of the site, as `model/address.ts` spells it. */
export const pathOf = (path: string) =>
  loadSite().base + placed(path, loadSite().archive.organisation.rootLocale);

/** The full address of a page, for others to follow. */
export const fullUrl = (path: string) =>
  new URL(placed(path, loadSite().archive.organisation.rootLocale), loadSite().url).href;

/** Every address of this site in full. */
export const fullAddresses: () => Addresses = oncePerSite(() =>
  addressesAt(loadSite().url, loadSite().archive.organisation.rootLocale),
);

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
    const version = other && asOf !== null ? shownOn(other.versions, asOf) : null;
    const path = version ? link.version(locale, id!, version.id) : link.policy(locale, id!);
    return `${path}${hash}`;
  };
}
