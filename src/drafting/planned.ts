/** A draft as the version that publishing it would make: so that what is said of versions can be said of it before. */
import {
  type Archive,
  type ArchivedPolicy,
  kindsOf,
  type PublishOptions,
  readDocument,
} from '../archive/index.ts';
import { livedThrough } from '../events/index.ts';
import { byTime, type LedgerBody, type Locale, type Version } from '../model/index.ts';

export interface Planned {
  readonly version: Version;
  /** The policy with that version among its others. */
  readonly policy: ArchivedPolicy;
  /** The text of any of them. */
  readonly documentOf: (version: Version, locale: Locale) => ReturnType<typeof readDocument>;
}

/** `version` and `body`: what a dry run of `request` gives. */
export function plannedVersion(
  archive: Archive,
  found: ArchivedPolicy,
  request: PublishOptions,
  {
    version: id,
    body,
  }: { readonly version: string; readonly body: Extract<LedgerBody, { type: 'published' }> },
): Planned {
  const { record, translations } = found.draft!;
  const { published, effective, class: decided, material, reason, replaces, today = published } = request;
  const change = {
    ...record.change,
    class: decided,
    material,
    reason,
    kinds: kindsOf(archive, found, request),
    summary: record.change.summary ?? {},
  };
  const texts = translations.map((text) => ({
    ...text,
    sourceDigest: body.source[text.locale]!,
    textDigest: body.text[text.locale]!,
    textFormat: body.textFormat,
  }));
  const version: Version = {
    ...record,
    policy: found.policy.id,
    id,
    published,
    effective,
    ...livedThrough(change, []),
    translations: Object.fromEntries(texts.map((text) => [text.locale, text])),
  };
  const others = found.versions.map((other) =>
    other.id === replaces?.version ? { ...other, withdrawn: today, withdrawnNote: replaces.note(id) } : other,
  );
  return {
    version,
    policy: { ...found, versions: [...others, version].sort(byTime), draft: null },
    documentOf: (other, locale) =>
      readDocument(archive, found.policy, other.id === id ? 'draft' : other.id, locale),
  };
}
