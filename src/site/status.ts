/**
 * What a page says of its version's status, day by day. The text is frozen, this is not: the page holds what was known when
 * it was built, and `status.json` beside it what is known now, so that a page that nobody built again still speaks right.
 */
import type { ArchivedPolicy } from '../archive/index.ts';
import { notesOf, statusLineOn, statusWord, toldOf } from '../languages/index.ts';
import {
  changeDays,
  type IsoDate,
  type Locale,
  lastRealDayOf,
  neighboursOf,
  neverHeld,
  realBefore,
  replacementOf,
  type Status,
  type StatusEntry,
  type StatusManifest,
  shownOn,
  statusOn,
  tenseWith,
  type Version,
} from '../model/index.ts';
import { inForceByDay } from './by-day.ts';
import { link } from './links.ts';
import { isPrebuilt } from './pairs.ts';
import { loadSite } from './site.ts';
import { dictionaryOf } from './words.ts';

/** What is said of `version` from the day of the build on, in order of days. */
export function statusEntries(policy: ArchivedPolicy, version: Version, locale: Locale): StatusEntry[] {
  const { versions } = policy;
  const words = dictionaryOf(locale);
  const last = lastRealDayOf(version, versions);
  const entries: StatusEntry[] = [];
  const { archive, asOf } = loadSite();
  // No page is turned to a day before its build, so of the past only what it came to is said.
  // The day of a version that never begins changes no status, and yet what is said of it.
  const days = [...new Set([...changeDays(versions), version.effective])].sort();
  for (const from of ['', ...days.filter((change) => change > asOf)]) {
    const day = from || asOf;
    const status = statusOn(version, versions, day);
    const entry: StatusEntry = {
      from,
      status,
      tense: tenseWith(version, status),
      word: statusWord(words, version, status),
      line: statusLineOn(words, version, versions, day),
      badge: version.sample ? words.sample.badge : null,
      // Corrections stand below, each in a line of its own.
      notes: notesOf({ ...toldOf(words, version, versions, day, archive.organisation), corrections: [] }),
      until: status === 'in-force' && last !== null ? words.version.until(words.date(last)) : null,
      links: linksOn(policy, version, locale, day, status),
    };
    const before = entries.at(-1);
    if (!before || JSON.stringify({ ...before, from }) !== JSON.stringify(entry)) entries.push(entry);
  }
  return entries;
}

/** The way forward, and both redlines: what changed with it, and what has changed since. */
function linksOn(
  archived: ArchivedPolicy,
  version: Version,
  locale: Locale,
  day: IsoDate,
  status: Status,
): StatusEntry['links'] {
  const { policy, versions } = archived;
  const words = dictionaryOf(locale).version;
  if (status === 'in-force') {
    // A sample stands where the text in force does, and ends none.
    const real = version.sample ? realBefore(version, versions) : null;
    return real ? [{ href: link.version(locale, policy.id, real.id), text: words.readInForce }] : [];
  }
  const { before } = neighboursOf(version, versions);
  const inForce = shownOn(versions, day);
  const hasText = (other: Version | null): other is Version => other?.translations[locale] !== undefined;
  const replacement = replacementOf(version, versions);
  const links = inForce ? [{ href: link.policy(locale, policy.id), text: words.readInForce }] : [];
  const hasEnded = status === 'superseded' || (status === 'withdrawn' && !neverHeld(version));
  if (!hasEnded || !hasText(version)) {
    const { date, version: named } = dictionaryOf(locale);
    const instead = replacement && {
      href: link.version(locale, policy.id, replacement.id),
      text: named.short(date(replacement.effective), replacement.id),
    };
    return [...links, ...(instead ? [instead] : [])];
  }
  if (hasText(before))
    links.push({
      href: link.redline(locale, policy.id, before.id, version.id),
      text: dictionaryOf(locale).tensed.whatChangedWith.had,
    });
  if (hasText(inForce) && inForce.id !== version.id) {
    // Named by what it is, not by its number: else every page of a long history would be another with each new version.
    const any = link.compareSince(locale, policy.id, version.id);
    links.push({
      href: isPrebuilt(archived, locale, version, inForce)
        ? link.redline(locale, policy.id, version.id, inForce.id)
        : any,
      text: words.whatChangedSince,
    });
  }
  return links;
}

/** `status.json`: what every page of the policy in this language says of its version, and which text holds when. */
export function statusManifest(policy: ArchivedPolicy, locale: Locale): StatusManifest {
  return {
    policy: policy.policy.id,
    locale,
    inForce: inForceByDay(policy, locale),
    versions: Object.fromEntries(
      policy.versions.map((version) => [version.id, statusEntries(policy, version, locale)]),
    ),
  };
}
