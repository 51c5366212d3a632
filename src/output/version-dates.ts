/** The days of a version, told so that a file that somebody keeps stays right. */
import { type Dictionary, dictionaryOf, signsOf } from '../languages/index.ts';
import { changeTenseOn, lastRealDayOf, lastUpdatedOn, toldWith, type Version } from '../model/index.ts';
import type { VersionSource } from './version-source.ts';

/**
 * The days of a version, as its page has them. A file that somebody keeps goes on being read, so what it says of an announced
 * version stays right on its day, and one in force is spoken of as it will be when it is superseded; then its last day is
 * said too.
 */
export function datesOf(source: VersionSource): string[] {
  const { archive, policy, version, locale, asOf } = source;
  const days = standingOf(source);
  const tense = changeTenseOn(version, policy.versions, asOf);
  // Nobody updated anything by a sample, nor by what is not in force yet or never was.
  if (version.sample || tense === 'would' || tense === 'will') return days;
  const words = dictionaryOf(locale, archive.organisation);
  const updated = lastUpdatedOn(toldWith(version, policy.versions), version.effective) ?? version.effective;
  return [`${words.version.lastUpdated}${signsOf(words).colon}${words.date(updated)}`, ...days];
}

/** Since when and until when a version holds, is to hold, or was to hold. */
export function standingOf({ archive, policy, version, locale, asOf }: VersionSource): string[] {
  const words = dictionaryOf(locale, archive.organisation);
  const { colon } = signsOf(words);
  const effective = words.date(version.effective);
  const tense = changeTenseOn(version, policy.versions, asOf);
  if (tense === 'would') {
    const line = `${words.version.wouldBeEffective}${colon}${effective}`;
    return [version.sample ? words.sample.only(line) : line];
  }
  if (tense === 'will') return [comingOn(words, version)];
  const since = `${words.print.effective}${colon}${effective}`;
  const last = tense === 'had' ? lastRealDayOf(version, policy.versions) : null;
  return [
    version.sample ? words.sample.only(since) : since,
    ...(last !== null && last >= version.effective
      ? [`${words.print.lastDay}${colon}${words.date(last)}`]
      : []),
  ];
}

/** The day of an announced version, and how certain it is: right also for who reads the file after that day. */
export function comingOn(words: Dictionary, { effective, sample }: Version): string {
  const line = `${words.version.willBeEffective}${signsOf(words).colon}${words.date(effective)}${words.version.unlessWithdrawn}`;
  return sample ? words.sample.only(line) : line;
}
