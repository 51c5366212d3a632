/** Which drafts and versions a branch adds, and which it removes. */
import { type Archive, type ArchivedPolicy, draftDigest, findPolicy } from '../../archive/index.ts';
import { neighboursOf, type Version } from '../../model/index.ts';

export type Reviewed =
  | {
      readonly type: 'draft';
      readonly found: ArchivedPolicy;
      /** The same policy at the base, if it had a draft then. */
      readonly baseDraft: ArchivedPolicy | null;
    }
  | {
      readonly type: 'published';
      readonly found: ArchivedPolicy;
      readonly version: Version;
      readonly before: Version | null;
    }
  | { readonly type: 'dropped'; readonly found: ArchivedPolicy };

/** If a policy gets a whole history, only this many of its last versions are reviewed. */
const LAST_VERSIONS = 5;

/** Sorted by policy. Without a base: every draft. */
export function reviewedIn(archive: Archive, base: Archive | null): Reviewed[] {
  return archive.policies.flatMap((found): Reviewed[] => {
    const { policy, versions, draft } = found;
    const old = base === null ? undefined : findPolicy(base, policy.id);
    const isNew = ({ id }: Version) => !old?.versions.some((other) => other.id === id);
    const added = base === null ? [] : versions.filter(isNew).slice(-LAST_VERSIONS);
    const baseDraft = old?.draft ? old : null;
    const isSame =
      draft &&
      baseDraft?.draft &&
      draftDigest(archive, policy.id, draft) === draftDigest(base!, policy.id, baseDraft.draft);
    return [
      ...added.map((version) => ({
        type: 'published' as const,
        found,
        version,
        before: neighboursOf(version, versions).before,
      })),
      ...(draft && !isSame ? [{ type: 'draft' as const, found, baseDraft }] : []),
      ...(!draft && baseDraft && added.length === 0 ? [{ type: 'dropped' as const, found }] : []),
    ];
  });
}
