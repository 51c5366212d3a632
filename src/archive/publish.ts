/** Publishes a draft: writes it as a frozen version and enters it in the ledger. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { withoutMarks } from '../markdown/index.ts';
import {
  type ChangeClass,
  documentText,
  factChanges,
  type IsoDate,
  inForceOn,
  type LedgerBody,
  type Locale,
  neverHeld,
  type Policy,
  predecessorOn,
  TEXT_FORMAT,
  type TextFormat,
  type Version,
} from '../model/index.ts';
import { frozenVersion, versionSchema } from '../records/index.ts';
import { approvalsOf, standingApprovals } from './approvals.ts';
import {
  type Archive,
  type ArchivedPolicy,
  type Draft,
  findPolicy,
  parseText,
  readSource,
  versionPath,
} from './archive.ts';
import { checkArchive, NUMBERING_CHANGED } from './check.ts';
import { commentsPath, OPEN_COMMENT, readComments } from './comments.ts';
import { sha256 } from './digest.ts';
import { readFactsOf } from './facts.ts';
import { freeId } from './free-id.ts';
import { isError, problem, ruleOf } from './problem.ts';
import { conflictProblems } from './reviews.ts';
import { type Decision, type WriteOptions, writeArchive } from './write.ts';
import { readYaml } from './yaml.ts';

export interface PublishOptions extends WriteOptions {
  readonly policy: string;
  readonly effective: IsoDate;
  readonly published: IsoDate;
  readonly class: ChangeClass;
  readonly material: boolean | null;
  readonly reason: string | null;
  /** It was public before today and is entered only now. */
  readonly late?: boolean;
  /** An announced version that this one replaces before it comes into force. */
  readonly replaces?: { readonly version: string; readonly note: (id: string) => string } | null;
  /** The day on which the replaced version is withdrawn. */
  readonly today?: IsoDate;
  /** The checks to run, by default the archive's own. Publishing refuses while any problem is an error. */
  readonly check?: (archive: Archive) => readonly VFileMessage[];
  /** Whether the draft may be published while comments are open; they are deleted with it. */
  readonly closeComments?: boolean;
  /** Digest of the draft as a person saw it (`draftDigest`); publishing refuses if the draft has changed since. */
  readonly seen?: string | null;
  /** Text format of the digests in the ledger; default: the newest. Older ones are for writing an old archive again. */
  readonly textFormat?: TextFormat;
}

export interface PublishResult {
  /** The new version's id, or `null` if nothing was written. */
  readonly version: string | null;
  /** Why nothing was written; or, of a version that was written, what its publisher should know. */
  readonly problems: readonly VFileMessage[];
  /** The event of the version that was, or would be, appended. */
  readonly body: LedgerBody | null;
}

/** Publishes the draft of a policy. Writes nothing while anything is wrong. */
export function publishDraft(root: string, options: PublishOptions): PublishResult {
  let version: string | null = null;
  let told: readonly VFileMessage[] = [];
  const { events, problems } = writeArchive(root, options, (archive) => {
    const decision = decide(archive, options);
    if ('entries' in decision) {
      version = publicationIn(decision.entries).version;
      told = decision.told;
    }
    return decision;
  });
  if (events === null) return { version: null, problems, body: null };
  return {
    version,
    problems: told,
    body: publicationIn(events.map((event) => ({ version: event.version, body: event }))).body,
  };
}

/** What publishing the draft would give. Writes nothing and takes no lock. */
export function planPublication(archive: Archive, options: PublishOptions): PublishResult {
  const decision = decide(archive, options);
  if (!('entries' in decision)) return { version: null, problems: decision.problems, body: null };
  const { version, body } = publicationIn(decision.entries);
  return { version, problems: decision.told, body };
}

/** The `published` entry among the entries that were, or would be, written together. */
const publicationIn = <T extends { readonly version: string; readonly body: LedgerBody }>(
  entries: readonly T[],
): T => entries.find(({ body }) => body.type === 'published')!;

/** SHA-256 over every byte that publishing the draft would freeze. */
export function draftDigest(archive: Pick<Archive, 'root'>, policy: string, draft: Draft): string {
  const parts = sourcesOf(archive, policy, draft).map(([locale, bytes]) => `${locale} ${sha256(bytes)}\n`);
  return sha256(`${JSON.stringify(draft.record)}\n${parts.join('')}${factsOf(archive, policy) ?? ''}`);
}

type Decided =
  | (Decision & { readonly told: readonly VFileMessage[] })
  | { readonly problems: readonly VFileMessage[] };

const refuse = (path: string, reason: string, rule: string): Decided => ({
  problems: [problem(path, reason, { rule })],
});

function decide(archive: Archive, options: PublishOptions): Decided {
  const { policy } = options;
  const found = findPolicy(archive, policy);
  const folder = versionPath(policy, 'draft');
  if (!found) {
    const known = archive.policies.map((other) => `\`${other.policy.id}\``).join(', ');
    const reason = `Unexpected policy \`${policy}\`, expected one of ${known}`;
    return refuse(`policies/${policy}`, reason, 'archive/missing');
  }
  const all = (options.check ?? checkArchive)(archive);
  const errors = all.filter((one) => isError(one) && !isOfOtherDraft(archive, policy, one));
  if (errors.length > 0) return { problems: errors };
  if (!found.draft) {
    const reason = `Unexpected absence of a draft, expected \`version.yaml\` and texts in this folder: start one with \`gazette draft ${policy}\``;
    return refuse(folder, reason, 'archive/missing');
  }
  const conflicts = conflictProblems(archive, policy);
  if (conflicts.length > 0) return { problems: conflicts };
  const comments = readComments(archive, policy);
  if (comments.problems.length > 0) return { problems: comments.problems };
  const open = comments.comments.filter((comment) => comment.open).length;
  if (open > 0 && !options.closeComments)
    return refuse(
      commentsPath(policy),
      `Unexpected ${open} open ${open === 1 ? 'comment' : 'comments'}, expected all to be settled: write \`open: false\`, or publish with --close-comments`,
      OPEN_COMMENT,
    );
  const wrong = wrongOccasion(archive, found.draft, options);
  if (wrong) return refuse(folder, ...wrong);
  const approvals = standingApprovals(
    approvalsOf(archive, policy),
    draftDigest(archive, policy, found.draft),
  );
  const lacking = (found.policy.approvals ?? 0) - approvals.length;
  if (lacking > 0) {
    const who = approvals.map(({ by }) => by).join(', ') || 'nobody yet';
    const reason = `Unexpected ${approvals.length} approvals of this draft (${who}), expected ${found.policy.approvals} as \`policy.yaml\` asks: gazette approve ${policy} --by WHO --role ROLE`;
    return refuse(folder, reason, 'draft/approvals');
  }
  const replaced = replacedBy(found.versions, options);
  if (typeof replaced === 'string') return refuse(folder, replaced, 'version/replaces');

  const id = freeId(options.effective, new Set(found.versions.map((version) => version.id)));
  const record = recordOf(found.draft, options, kindsOf(archive, found, options));
  const { problems } = readYaml({ path: `${folder}/version.yaml`, text: record }, versionSchema);
  if (problems.length > 0) return { problems };

  const sources = sourcesOf(archive, policy, found.draft);
  const facts = factsOf(archive, policy);
  const withdrawn = replaced && {
    policy,
    version: replaced.id,
    body: {
      type: 'withdrawn',
      note: options.replaces!.note(id),
      date: options.today ?? options.published,
    } as const,
  };
  const body = bodyOf(archive, found.policy, options, { record, facts, sources });
  const files = [
    ['version.yaml', record] as const,
    ...sources.map(([locale, bytes]) => [`${locale}.md`, bytes] as const),
    ...(facts ? [['facts.yaml', facts] as const] : []),
  ];
  return {
    told: all.filter(
      (one) => ruleOf(one) === NUMBERING_CHANGED && one.file?.startsWith(`policies/${policy}/`),
    ),
    entries: [
      ...(withdrawn ? [withdrawn] : []),
      { policy, version: id, body },
      ...approvals.map(({ by, role, date }) => ({
        policy,
        version: id,
        body: { type: 'approved', by, role, date } as const,
      })),
    ],
    writes: { folders: [{ path: versionPath(policy, id), files }], removed: folder },
  };
}

/** Errors in drafts of other policies do not stop this one. */
const isOfOtherDraft = (archive: Archive, policy: string, { file }: VFileMessage): boolean =>
  archive.policies.some(
    ({ policy: { id } }) => id !== policy && file?.startsWith(`${versionPath(id, 'draft')}/`),
  );

/** Why the options do not allow publishing: the text differs from the one seen, or the day is not today. */
function wrongOccasion(
  archive: Archive,
  draft: Draft,
  { policy, seen, published, today = published, late }: PublishOptions,
): [reason: string, rule: string] | null {
  if (seen && seen !== draftDigest(archive, policy, draft))
    return [
      'Unexpected change of the draft after it was shown, expected the text that was agreed to: look again',
      'draft/changed',
    ];
  if (published > today)
    return [
      `Unexpected publication on ${published} in the future, expected ${today}: to announce a later day, give it as the effective date`,
      'date/future-published',
    ];
  if (published < today && !late)
    return [
      `Unexpected publication on ${published} in the past, expected ${today}; if the text was public then and is entered only now, say so with --late`,
      'date/order',
    ];
  return null;
}

/** The line for the ledger: days, and digests of every file of the version. */
function bodyOf(
  archive: Archive,
  policy: Policy,
  { effective, published, textFormat = TEXT_FORMAT }: PublishOptions,
  { record, facts, sources }: { record: string; facts: Buffer | null; sources: Sources },
): LedgerBody {
  const digests = (digestOf: (locale: Locale, bytes: Buffer) => string) =>
    Object.fromEntries(sources.map(([locale, bytes]) => [locale, digestOf(locale, bytes)]));
  const textOf = (locale: Locale) =>
    documentText(parseText(archive, policy, 'draft', locale).document, textFormat);
  return {
    type: 'published',
    effective,
    published,
    record: sha256(record),
    facts: facts && sha256(facts),
    source: digests((_, bytes) => sha256(bytes)),
    text: digests((locale) => sha256(textOf(locale))),
    textFormat,
  };
}

/** The version to withdraw, `null` if none is named, or why it cannot be. */
function replacedBy(
  versions: readonly Version[],
  { replaces, today, published }: PublishOptions,
): Version | null | string {
  if (!replaces) return null;
  const day = today ?? published;
  const upcoming = versions.filter((version) => version.effective > day && !neverHeld(version));
  const found = upcoming.find((version) => version.id === replaces.version);
  if (found) return found;
  const known = upcoming.map((version) => `\`${version.id}\``).join(', ') || 'none: nothing is announced';
  return `Unexpected version to replace \`${replaces.version}\`, expected an upcoming one (${known}); the version in force (${inForceOn(versions, day)?.id ?? 'none'}) is superseded without being named`;
}

/** The kinds of change named in the draft; if none are, those that follow from comparing the facts of both versions. */
export function kindsOf(
  archive: Pick<Archive, 'root'>,
  { policy, versions, draft }: ArchivedPolicy,
  { effective, replaces }: Pick<PublishOptions, 'effective' | 'replaces'>,
): string[] {
  const named = draft?.record.change.kinds ?? [];
  if (named.length > 0) return [...named];
  const before = predecessorOn(versions, effective, replaces?.version);
  const [was, is] = [
    before && readFactsOf(archive, policy.id, before.id),
    readFactsOf(archive, policy.id, 'draft'),
  ];
  return was && is ? [...new Set(factChanges(was, is).map(({ kind }) => kind))] : [];
}

/** The record of the version: the draft's, with the decisions made when publishing. */
const recordOf = ({ record: draft }: Draft, options: PublishOptions, kinds: readonly string[]): string =>
  frozenVersion({
    ...draft,
    published: options.published,
    effective: options.effective,
    change: {
      ...draft.change,
      class: options.class,
      material: options.material,
      reason: options.reason,
      kinds,
      summary: draft.change.summary ?? {},
    },
  });

type Sources = readonly (readonly [Locale, Buffer])[];

function sourcesOf(archive: Pick<Archive, 'root'>, policy: string, draft: Draft): Sources {
  return draft.translations.map(({ locale }) => {
    const source = readSource(archive, policy, 'draft', locale).toString('utf8');
    return [locale, Buffer.from(withoutMarks(source))] as const;
  });
}

function factsOf(archive: Pick<Archive, 'root'>, policy: string): Buffer | null {
  const path = join(archive.root, versionPath(policy, 'draft'), 'facts.yaml');
  return existsSync(path) ? readFileSync(path) : null;
}
