/** Publishing a draft as it was decided, without writing: what the page shows, and what the notice is made from. */
import {
  type Archive,
  type ArchivedPolicy,
  draftDigest,
  type PublishOptions,
  type PublishResult,
  publishDraft,
} from '../archive/index.ts';
import { type Decisions, noticeSourceOf, plannedVersion, publishRequest } from '../drafting/index.ts';
import type { LedgerBody } from '../model/index.ts';
import type { NoticeSource } from '../output/index.ts';
import type { Answers } from './decisions.ts';
import { asOfOf, now, todayOf, type Visit } from './visit.ts';

/** `seen`: digest of the draft as it was shown. */
export const requestOf = (
  visit: Visit,
  archive: Archive,
  found: ArchivedPolicy,
  {
    answers,
    decisions,
    seen,
  }: { readonly answers: Answers; readonly decisions: Decisions; readonly seen: string },
): PublishOptions =>
  publishRequest(found, {
    decisions,
    replaces: answers.replaces,
    isLate: answers.isLate,
    seen,
    asOf: asOfOf(visit, archive),
    today: todayOf(archive),
    now,
  });

export interface DryRun {
  readonly request: PublishOptions;
  readonly seen: string;
  /** `null`: publishing would be refused. */
  readonly made: {
    readonly version: string;
    readonly body: Extract<LedgerBody, { type: 'published' }>;
  } | null;
  /** What is in the way, or what a publisher has to know. */
  readonly problems: PublishResult['problems'];
}

/** `found` has a draft. */
export function dryRunOf(
  visit: Visit,
  archive: Archive,
  found: ArchivedPolicy,
  { answers, decisions }: { readonly answers: Answers; readonly decisions: Decisions },
): DryRun {
  const seen = draftDigest(archive, found.policy.id, found.draft!);
  const request = requestOf(visit, archive, found, { answers, decisions, seen });
  const { version, body, problems } = publishDraft(archive.root, { ...request, dryRun: true });
  const made = version !== null && body?.type === 'published' ? { version, body } : null;
  return { request, seen, made, problems };
}

/** The notice of the draft as it would go out. */
export function plannedSource(
  visit: Visit,
  archive: Archive,
  found: ArchivedPolicy,
  { request, made }: { readonly request: PublishOptions; readonly made: NonNullable<DryRun['made']> },
): NoticeSource {
  const { version, policy, documentOf } = plannedVersion(archive, found, request, made);
  const policies = archive.policies.map((one) => (one.policy.id === found.policy.id ? policy : one));
  const options = { asOf: asOfOf(visit, archive), hasPdfs: true, documentOf };
  return { ...noticeSourceOf({ ...archive, policies }, policy, version, options), factsFrom: 'draft' };
}
