/** A draft as the version that publishing it would make: so that what is said of versions can be said of it before. */
import { type Archive, type ArchivedPolicy, readDocument } from '../archive/index.ts';
import { livedThrough } from '../events/index.ts';
import { byTime, type Locale, type Version } from '../model/index.ts';
import type { Decisions } from './request.ts';

export interface Planned {
  readonly version: Version;
  /** The policy with that version among its others. */
  readonly policy: ArchivedPolicy;
  /** The text of any of them. */
  readonly documentOf: (version: Version, locale: Locale) => ReturnType<typeof readDocument>;
}

/** `id`: what the version will be called. */
export function plannedVersion(
  archive: Archive,
  found: ArchivedPolicy,
  id: string,
  { published, effective, ...decided }: Decisions,
): Planned {
  const { record, translations } = found.draft!;
  const change = { ...record.change, ...decided };
  const version: Version = {
    ...record,
    policy: found.policy.id,
    id,
    published,
    effective,
    ...livedThrough({ ...change, kinds: change.kinds ?? [], summary: change.summary ?? {} }, []),
    translations: Object.fromEntries(translations.map((text) => [text.locale, text])),
  };
  return {
    version,
    policy: { ...found, versions: [...found.versions, version].sort(byTime), draft: null },
    documentOf: (other, locale) =>
      readDocument(archive, found.policy, other.id === id ? 'draft' : other.id, locale),
  };
}
