/** What is said of each of the two versions of a redline: its days, its digest, and where its status on any day can be read. */
import { dictionaryOf, signsOf } from '../languages/index.ts';
import { addressesAt } from '../model/index.ts';
import { standingOf } from './version-dates.ts';
import type { VersionSource } from './version-source.ts';

export interface RedlineSide {
  readonly name: string;
  /** Its days, or why it has none; right also for who keeps the file. */
  readonly lines: readonly string[];
  /** What identifies its text, and where to ask for its status; `null`: it is not published. */
  readonly record: { readonly digest: string; readonly where: string; readonly href: string } | null;
}

/** Of a published version. */
export function sideOf(source: VersionSource): RedlineSide {
  const { archive, policy, version, locale, url } = source;
  const words = dictionaryOf(locale, archive.organisation);
  const { colon } = signsOf(words);
  const published = version.sample ? words.version.publishedAsSample : words.version.published;
  const at = addressesAt(url, archive.organisation.rootLocale);
  const href = at.version(locale, policy.policy.id, version.id);
  return {
    name: words.version.short(words.date(version.effective), version.id),
    lines: [`${published}${colon}${words.date(version.published)}`, ...standingOf(source)],
    record: {
      digest: `${words.version.digest}${colon}${version.translations[locale]!.textDigest}`,
      where: words.print.whereStatus(href),
      href,
    },
  };
}
