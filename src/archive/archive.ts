/** The archive in memory: the content of `policies/`, with each text read when it is needed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { fastTree, type ParsedText, parseMarkdown } from '../markdown/index.ts';
import {
  documentText,
  type Locale,
  type Numbering,
  type Organisation,
  type Policy,
  type PolicyDocument,
  type Translation,
  type Version,
} from '../model/index.ts';
import type { DraftRecord } from '../records/index.ts';
import { sha256 } from './digest.ts';
import type { Ledger } from './ledger.ts';

/** A policy with its versions, oldest first, and the draft of the next one. */
export interface ArchivedPolicy {
  readonly policy: Policy;
  readonly versions: readonly Version[];
  readonly draft: Draft | null;
}

/** The version being written. Its texts are read from `policies/POLICY/draft/`. */
export interface Draft {
  readonly record: DraftRecord;
  readonly translations: readonly Translation[];
}

export interface Archive {
  /** The folder that holds `policies/`. */
  readonly root: string;
  readonly organisation: Organisation;
  readonly policies: readonly ArchivedPolicy[];
  readonly ledger: Ledger;
  /** Everything found wrong while reading, by file and place. */
  readonly problems: readonly VFileMessage[];
}

/** What can be checked even if the archive as a whole cannot be read. */
export type Found = Pick<Archive, 'root' | 'policies' | 'problems'>;

/** Where a version's folder stands under the root. `version`: an id, or `draft`. */
export const versionPath = (policy: string, version: string) => `policies/${policy}/${version}`;

/** Where a text stands under the root. */
export const textPath = (policy: string, version: string, locale: Locale) =>
  `${versionPath(policy, version)}/${locale}.md`;

/** The bytes of a text as it was written. */
export function readSource(
  archive: Pick<Archive, 'root'>,
  policy: string,
  version: string,
  locale: Locale,
): Buffer {
  return readFileSync(join(archive.root, textPath(policy, version, locale)));
}

/** The same, checked against the digest it had when the archive was read, because results are cached under that digest. */
export function readUnchanged(
  archive: Pick<Archive, 'root'>,
  policy: string,
  version: string,
  locale: Locale,
  sourceDigest: string,
): Buffer {
  const bytes = readSource(archive, policy, version, locale);
  if (sha256(bytes) !== sourceDigest)
    throw new Error(`${textPath(policy, version, locale)} was changed while it was read: run this again`);
  return bytes;
}

/** Parses a text of `policy`: a published one as it was published. */
export function parseText(
  archive: Pick<Archive, 'root' | 'policies'>,
  policy: Policy,
  version: string,
  locale: Locale,
): ParsedText {
  const published = findPolicy(archive, policy.id)?.versions.find(({ id }) => id === version);
  const recorded = published?.translations[locale];
  if (recorded) return parsePublished(archive, policy, version, locale, recorded);
  const path = textPath(policy.id, version, locale);
  return parseSource(policy, path, readSource(archive, policy.id, version, locale).toString('utf8'));
}

/** A published text, and how its sections are numbered. */
export interface PublishedText extends ParsedText {
  readonly numbering: Numbering;
}

/**
 * A published text. It is parsed by the faster parser, and again by the reference parser if the plain text then does not have
 * the digest in the ledger. It keeps the section numbers that it was published with: if its policy has another numbering by
 * now, the digest in the ledger shows which one is right.
 */
export function parsePublished(
  archive: Pick<Archive, 'root'>,
  policy: Policy,
  version: string,
  locale: Locale,
  digests: Digests,
): PublishedText {
  const path = textPath(policy.id, version, locale);
  const bytes = readUnchanged(archive, policy.id, version, locale, digests.sourceDigest);
  return publishedIn(policy, path, bytes.toString('utf8'), digests);
}

type Digests = Pick<Translation, 'sourceDigest' | 'textDigest' | 'textFormat'>;

/** The same for bytes that were read elsewhere. `path`: named in its problems. */
export function publishedIn(
  policy: Policy,
  path: string,
  text: string,
  { textDigest, textFormat }: Pick<Digests, 'textDigest' | 'textFormat'>,
): PublishedText {
  const { numbering } = policy;
  const isRecorded = ({ document }: ParsedText) => sha256(documentText(document, textFormat)) === textDigest;
  const fast = parseMarkdown(text, { path, numbering, wantsAnchors: true, fastTree });
  if (isRecorded(fast)) return { ...fast, numbering };
  const sure = parseSource(policy, path, text);
  if (isRecorded(sure)) return { ...sure, numbering };
  const other = otherNumbering(numbering);
  const former = parseSource({ ...policy, numbering: other }, path, text);
  return isRecorded(former) ? { ...former, numbering: other } : { ...sure, numbering };
}

const otherNumbering = (numbering: Numbering): Numbering => (numbering === 'none' ? 'decimal' : 'none');

/** The parts of a document's cache key: digests of the text's bytes and of its plain text, and the numbering. */
export const documentKey = (
  { sourceDigest, textDigest }: Pick<Translation, 'sourceDigest' | 'textDigest'>,
  { numbering }: Policy,
): readonly string[] => [sourceDigest, textDigest, numbering];

/** The same for a text that is not in the archive yet. `path`: named in its problems. */
export function parseSource(policy: Policy, path: string, text: string): ParsedText {
  return parseMarkdown(text, { path, numbering: policy.numbering, wantsAnchors: true });
}

/** The document of a text of `policy`. */
export function readDocument(
  archive: Pick<Archive, 'root' | 'policies'>,
  policy: Policy,
  version: string,
  locale: Locale,
): PolicyDocument {
  return parseText(archive, policy, version, locale).document;
}

export function findPolicy(archive: Pick<Archive, 'policies'>, id: string): ArchivedPolicy | undefined {
  return archive.policies.find(({ policy }) => policy.id === id);
}
