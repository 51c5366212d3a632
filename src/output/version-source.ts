/** Of what a file for downloading is made: a version in one language, in its archive. */
import { type Archive, type ArchivedPolicy, readDocument } from '../archive/index.ts';
import type { IsoDate, Locale, PolicyDocument, Version } from '../model/index.ts';

export interface VersionSource {
  readonly archive: Archive;
  readonly policy: ArchivedPolicy;
  readonly version: Version;
  readonly locale: Locale;
  /** The day of which the file speaks. */
  readonly asOf: IsoDate;
  /** Address of the site's root with a closing slash. */
  readonly url: string;
  /** Gives a text that was read before; without it each is read from disk. */
  readonly documentOf?: (version: Version, locale: Locale) => PolicyDocument;
}

/** Two versions of a policy in one language. */
export interface PairSource extends Omit<VersionSource, 'version'> {
  readonly from: Version;
  readonly to: Version;
}

/** The text of one of the source's versions. */
export function documentIn(
  { archive, policy, locale, documentOf }: Omit<VersionSource, 'version'>,
  version: Version,
): PolicyDocument {
  return documentOf?.(version, locale) ?? readDocument(archive, policy.policy, version.id, locale);
}
