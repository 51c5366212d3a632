/** What is said of a version's status and of its withdrawal, the same wherever it is said. */
import { asSentence, type IsoDate, lastDayOf, statusOn, type Version } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { LANGUAGES } from './languages.ts';

/** The sentence on the status of `version` on `day`, with its absolute dates. */
export function statusLineOn(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  day: IsoDate,
): string {
  const { effective, withdrawn } = version;
  const last = lastDayOf(version, versions);
  return words.statusLine(statusOn(version, versions, day), {
    effective: words.date(effective),
    lastDay: last !== null && last >= effective ? words.date(last) : null,
    withdrawn: withdrawn && words.date(withdrawn),
  });
}

/**
 * Why a version was withdrawn, as a sentence: in the company's words, or, where the tool wrote that another version took its
 * place, in those of the page.
 */
export function withdrawalReason(
  words: Dictionary,
  { withdrawnNote }: Pick<Version, 'withdrawnNote'>,
  versions: readonly Pick<Version, 'id'>[],
): string | null {
  if (withdrawnNote === null) return null;
  const replacement = versions.find(({ id }) =>
    LANGUAGES.some(({ words: of }) => of().version.replacedBy(id) === withdrawnNote),
  );
  return replacement ? words.version.replacedBy(replacement.id) : asSentence(withdrawnNote);
}
