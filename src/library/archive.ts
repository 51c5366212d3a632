/**
 * For programs in Node: what a folder with `policies/` holds, which text was in force on a day, and whether it is whole.
 *
 * ```ts
 * import { asOf, readArchive } from 'gazette/archive';
 *
 * const { archive, problems } = readArchive('legal');
 * if (archive) console.log(asOf(archive, 'privacy', '2026-03-01').version?.id);
 * ```
 *
 * Read only: nothing is written, not even the end of a write that was cut short (`gazette check` completes it).
 */
import { existsSync } from 'node:fs';
import { type Archive, findPolicy, readDocument, readOnce, sha256 } from '../archive/index.ts';
import {
  type AsOf,
  isIsoDate,
  type Locale,
  type PolicyDocument,
  asOf as policyAsOf,
  type Version,
} from '../model/index.ts';
import { type Problem, problemOf } from './problem.ts';

export type { Archive, ArchivedPolicy } from '../archive/index.ts';
export type {
  AsOf,
  IsoDate,
  LedgerEvent,
  Locale,
  Organisation,
  Policy,
  PolicyDocument,
  Status,
  Translation,
  Version,
} from '../model/index.ts';
export { statusOn } from '../model/index.ts';
export type { Problem } from './problem.ts';

export interface ReadArchive {
  /** `null` where `policies/organisation.yaml` cannot be read: then `problems` says why. */
  readonly archive: Archive | null;
  /** Everything found wrong while reading: files, records, the ledger and its digests. Sorted by file and place. */
  readonly problems: readonly Problem[];
}

/** Reads the archive in `folder`, which holds `policies/`. Throws only where the disk does. */
export function readArchive(folder: string): ReadArchive {
  const { archive, problems } = readOnce(folder);
  return { archive, problems: problems.map(problemOf) };
}

/**
 * What holds of a policy on `day` (`YYYY-MM-DD`, in the organisation's time zone): the version in force or `null`, since
 * and until when, and what was announced by then. Throws a `RangeError` for a policy or a day that does not exist.
 */
export function asOf(archive: Archive, policy: string, day: string): AsOf<Version> {
  const found = findPolicy(archive, policy);
  if (!found) throw new RangeError(`there is no policy \`${policy}\``);
  if (!isIsoDate(day)) throw new RangeError(`\`${day}\` is no day, expected one such as \`2026-01-31\``);
  return policyAsOf(found.versions, day);
}

/** The document of a published text. Throws a `RangeError` for a text that does not exist. */
export function readText(archive: Archive, policy: string, version: string, locale: Locale): PolicyDocument {
  const found = findPolicy(archive, policy);
  const text = found?.versions.find(({ id }) => id === version)?.translations[locale];
  if (!found || !text) throw new RangeError(`there is no text \`${policy} ${version} (${locale})\``);
  return readDocument(archive, found.policy, version, locale);
}

export interface Verified {
  readonly kind: 'site' | 'policies' | 'evidence';
  /** True when nothing was found. */
  readonly ok: boolean;
  /** How many files were compared with a digest. */
  readonly files: number;
  readonly versions: number;
  readonly problems: readonly Problem[];
}

/**
 * Holds a built site, evidence (its zip file or folder), or a folder with `policies/`, against its own ledger and checksums,
 * offline, as `gazette verify` does. `null`: it is none of them. Throws only where the disk does.
 */
export async function verify(folder: string): Promise<Verified | null> {
  // Loaded here: reading an archive needs no HTML parser.
  const { readEvidence, verify: verifyFolder, verifyEvidence } = await import('../output/index.ts');
  const evidence = existsSync(folder) ? readEvidence(folder) : null;
  const verified = evidence ? await verifyEvidence(evidence) : await verifyFolder(folder);
  if (verified === null) return null;
  const { kind, files, versions } = verified;
  const problems = verified.problems.map(problemOf);
  return { kind, ok: problems.length === 0, files, versions, problems };
}

/** SHA-256 of bytes, in lower-case hexadecimal: the form in which the ledger has every digest. */
export const digest = (bytes: string | Uint8Array): string => sha256(bytes);
