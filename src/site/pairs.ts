/** Which redlines are built ahead: neighbours always, and each version against the one in force within a budget. */
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  type IsoDate,
  type Locale,
  neighboursOf,
  neverHeld,
  sequenceOf,
  shownOn,
  type Version,
} from '../model/index.ts';
import { loadSite, oncePerSite } from './site.ts';

/** The most redline pages that are built for versions that are not neighbours. */
export const REDLINE_BUDGET = 2000;

export interface VersionPair {
  readonly from: Version;
  readonly to: Version;
}

/** The pairs of one policy in one language, oldest first. Both sides have a text in it. */
export function pairsOf(
  versions: readonly Version[],
  locale: Locale,
  asOf: IsoDate,
  budget = REDLINE_BUDGET,
): VersionPair[] {
  const all = versions.filter((version) => version.translations[locale]);
  const sequence = sequenceOf(all);
  const pairs = new Map<string, VersionPair>();
  const add = (from: Version, to: Version) => pairs.set(`${from.id}..${to.id}`, { from, to });
  for (let i = 1; i < sequence.length; i++) add(sequence[i - 1]!, sequence[i]!);
  // Mails lead to what an announced version would have changed, also after it was withdrawn.
  for (const version of all.filter(neverHeld)) {
    const { before } = neighboursOf(version, all);
    if (before) add(before, version);
  }
  const inForce = shownOn(all, asOf);
  if (inForce === null || all.length > budget) return [...pairs.values()];
  const at = all.indexOf(inForce);
  all.forEach((version, i) => {
    if (i < at) add(version, inForce);
    if (i > at) add(inForce, version);
  });
  return [...pairs.values()];
}

/** The pairs of `policy` that this site has; a large one has neighbours alone. */
export const sitePairs = oncePerSite((policy: ArchivedPolicy, locale: Locale): readonly VersionPair[] => {
  const { asOf, extent } = loadSite();
  return pairsOf(policy.versions, locale, asOf, extent === 'all' ? REDLINE_BUDGET : 0);
});

const pairIds = oncePerSite(
  (policy: ArchivedPolicy, locale: Locale) =>
    new Set(sitePairs(policy, locale).map((pair) => `${pair.from.id}..${pair.to.id}`)),
);

/** Whether the site has a page for this redline. */
export const isPrebuilt = (policy: ArchivedPolicy, locale: Locale, from: Version, to: Version): boolean =>
  pairIds(policy, locale).has(`${from.id}..${to.id}`);
