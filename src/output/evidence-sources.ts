/**
 * The files from which evidence is made (`made-from/`). With them and the ledger, Gazette makes the answer, the notices and the
 * redlines again and compares them with those of the evidence.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { pathFrom, versionPath } from '../archive/index.ts';
import { type IsoDate, localesOf, neighboursOf, type Version } from '../model/index.ts';
import type { EvidenceSource } from './evidence.ts';
import type { Extent } from './extent.ts';

/** The folder of evidence in which they stand, as under the root of an archive. */
export const SOURCES = 'made-from';
/** What was asked for, without the version of Gazette: the same archive and day give the same bytes. */
export const REQUEST_FILE = `${SOURCES}/request.json`;

export interface EvidenceRequest {
  readonly policy: string;
  readonly date: IsoDate;
  readonly url: string;
  readonly extent: Extent;
}

/** Keys of records that are left out: they are internal to the publisher and not needed to make the evidence again. */
const LEFT_OUT = {
  'policies/organisation.yaml': ['facts'],
  'policy.yaml': ['suppressed'],
} as const;

/** Templates that words of evidence are made with: those of notices, and words of languages. */
const TEMPLATES = ['templates/email', 'templates/languages'];

/** `version`: the one that was in force. */
export function sourceFiles(
  { archive, policy, on, url, extent }: EvidenceSource & { readonly extent: Extent },
  version: Version | null,
): [path: string, content: string | Uint8Array][] {
  const { root } = archive;
  const { id } = policy.policy;
  const request: EvidenceRequest = { policy: id, date: on, url, extent };
  const read = (path: string): [string, Uint8Array] => [`${SOURCES}/${path}`, readFileSync(join(root, path))];
  const without = (path: string, keys: readonly string[]): [string, string] => {
    const record = parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
    const kept = Object.entries(record).filter(([key]) => !keys.includes(key));
    return [`${SOURCES}/${path}`, stringify(Object.fromEntries(kept))];
  };
  const records = policy.versions.map((one) => `${versionPath(id, one.id)}/version.yaml`);
  return [
    [REQUEST_FILE, `${JSON.stringify(request, null, 2)}\n`],
    without('policies/organisation.yaml', LEFT_OUT['policies/organisation.yaml']),
    without(`policies/${id}/policy.yaml`, LEFT_OUT['policy.yaml']),
    ...records.map(read),
    ...(version === null ? [] : textsOf(policy.versions, version, id)).map(read),
    ...(version && existsSync(join(root, versionPath(id, version.id), 'facts.yaml'))
      ? [read(`${versionPath(id, version.id)}/facts.yaml`)]
      : []),
    ...TEMPLATES.flatMap((folder) => filesUnder(root, folder)).map(read),
  ];
}

/** The texts of the version and of the one before it, in every language. */
function textsOf(versions: readonly Version[], version: Version, policy: string): string[] {
  const { before } = neighboursOf(version, versions);
  return [version, ...(before ? [before] : [])].flatMap(({ id, translations }) =>
    localesOf(translations).map((locale) => `${versionPath(policy, id)}/${locale}.md`),
  );
}

function filesUnder(root: string, folder: string): string[] {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => pathFrom(root, join(entry.parentPath, entry.name)))
    .sort();
}
